package org.letapis.bundle.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Writes members into a tar stream that says nothing but their names and sizes: no owner, no time,
 * one mode. {@link #finish} pads it with zeros, which every tar ignores after the end marks.
 */
public final class BagWriter {

  /** Largest member, in bytes: what eleven octal digits hold. */
  public static final long MAX_MEMBER = (8L << 30) - 1;

  private static final int MODE = 0644;
  private static final byte[] ZEROS = new byte[8 << 10];

  private final OutputStream out;
  private final TarArchiveOutputStream tar;

  /** Content that writes itself. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public BagWriter(OutputStream out) {
    this.out = out;
    this.tar = new TarArchiveOutputStream(out, TarHeader.BLOCK);
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_ERROR);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_ERROR);
  }

  public void member(String name, byte[] content) throws IOException {
    member(name, content.length, member -> member.write(content));
  }

  /**
   * Writes a member of a size known before.
   *
   * @throws IOException also when the content has another size
   */
  public void member(String name, long size, Content content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    entry.setMode(MODE);
    entry.setIds(0, 0);
    entry.setNames("", "");
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    tar.putArchiveEntry(entry);
    content.writeTo(tar);
    tar.closeArchiveEntry();
  }

  /**
   * Ends the archive and pads it.
   *
   * @return the length of it all, in bytes
   */
  public long finish() throws IOException {
    tar.finish();
    long written = tar.getBytesWritten();
    long length = Padme.padded(written);
    for (long left = length - written; left > 0; left -= ZEROS.length) {
      out.write(ZEROS, 0, (int) Math.min(left, ZEROS.length));
    }
    return length;
  }
}
