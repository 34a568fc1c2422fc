package org.letapis.journal.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Aead;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameSeal;

/** Appends batches to one segment, wholly or not at all. Used under the journal's lock. */
public final class SegmentWriter implements AutoCloseable {

  /** Opens a segment for writing; a test hands in a disk that fails. */
  @FunctionalInterface
  public interface Opener {
    FileChannel open(Path file) throws IOException;
  }

  private final Segment segment;
  private final FrameSeal seal;
  private final Opener opener;
  private final SecureRandom random;
  private byte[] lastTag;
  private @Nullable FileChannel channel;
  private boolean uncertain;

  /**
   * @param lastTag what the next frame names as the tag of the frame before
   */
  public SegmentWriter(
      Segment segment, FrameSeal seal, byte[] lastTag, Opener opener, SecureRandom random) {
    this.segment = segment;
    this.seal = seal;
    this.lastTag = lastTag;
    this.opener = opener;
    this.random = random;
  }

  /** Where it writes to. */
  public Segment segment() {
    return segment;
  }

  /** Whether the disk failed so badly that nobody knows what is on it. */
  public boolean isUncertain() {
    return uncertain;
  }

  /**
   * Writes a batch and forces it to the disk. When this throws, the file is as it was before, or
   * the writer {@link #isUncertain}.
   *
   * @return the offset of each frame
   */
  public List<Long> append(List<Frame> batch) throws IOException {
    return Unhindered.run(
        () -> {
          try {
            return write(batch.iterator());
          } catch (ClosedByInterruptException again) {
            throw again;
          } catch (IOException | RuntimeException | Error failed) {
            undo(failed);
            throw failed;
          }
        });
  }

  /**
   * The same of frames that are made while they are written, so that they need not all be in
   * memory. What their maker throws breaks it off, and so does an interrupt.
   */
  public List<Long> append(Iterator<Frame> batch) throws IOException {
    try {
      return write(batch);
    } catch (IOException | RuntimeException | Error failed) {
      undo(failed);
      throw failed;
    }
  }

  private List<Long> write(Iterator<Frame> batch) throws IOException {
    FileChannel out = open();
    if (out.size() > segment.end()) {
      out.truncate(segment.end()); // what an interrupted attempt has left
    }
    List<Long> offsets = new ArrayList<>();
    long at = segment.end();
    byte[] tag = lastTag;
    out.position(at);
    while (batch.hasNext()) {
      Frame next = batch.next();
      byte[] frame = seal.seal(next, !batch.hasNext(), tag, at, random);
      DurableFiles.writeFully(out, ByteBuffer.wrap(frame));
      offsets.add(at);
      at += frame.length;
      tag = Arrays.copyOfRange(frame, frame.length - Aead.TAG_LENGTH, frame.length);
    }
    out.force(false);
    segment.endsAt(at);
    lastTag = tag;
    return offsets;
  }

  private void undo(Throwable failed) {
    try {
      Unhindered.run(
          () -> {
            FileChannel out = open();
            out.truncate(segment.end());
            out.force(true);
            return out;
          });
    } catch (IOException | RuntimeException worse) {
      uncertain = true;
      failed.addSuppressed(worse);
    }
  }

  private FileChannel open() throws IOException {
    FileChannel current = channel;
    if (current == null || !current.isOpen()) {
      current = opener.open(segment.file());
      channel = current;
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
