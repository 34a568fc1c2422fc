package org.letapis.casebook.records;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.schema.FileRef;
import org.letapis.files.AttachedFiles;
import org.letapis.files.StoredFile;

/** Attached files: encrypted on the way in, decrypted only in memory on the way out. */
public final class Attachments {

  /** Largest file that can be attached: 4 GiB. */
  public static final long MAX_BYTES = 4L << 30;

  private static final int MAX_NAME = 200;

  private final AttachedFiles files;

  public Attachments(AttachedFiles files) {
    this.files = files;
  }

  /**
   * Takes a file in. When this returns its content is encrypted and on disk; it belongs to a record
   * once a change that names it is saved.
   *
   * @param content read to its end, not closed
   * @param name its name; folders are dropped
   */
  public FileRef attach(InputStream content, String name) {
    StoredFile added = files.add(content, MAX_BYTES);
    String plain = plainName(name);
    return new FileRef(added.digest(), added.size(), plain, MediaTypes.of(plain));
  }

  /**
   * The same, until somebody asks to stop.
   *
   * @param done told how many bytes are in
   * @throws Problem STOPPED when it was stopped; then nothing is stored
   */
  public FileRef attach(
      InputStream content, String name, BooleanSupplier stopped, LongConsumer done) {
    return attach(new StoppableStream(content, stopped, done), name);
  }

  /** The content of an attached file, decrypted as it is read. */
  public InputStream open(Digest digest) {
    return files.read(digest);
  }

  /**
   * The same, to be read from anywhere in it. Open channels go on being readable after the lock
   * until they are closed.
   */
  public SeekableByteChannel channel(Digest digest) {
    return files.open(digest);
  }

  private static String plainName(String name) {
    Path last = Path.of(name.replace('\\', '/')).getFileName();
    String plain =
        Normalizer.normalize(last == null ? "file" : last.toString(), Normalizer.Form.NFC);
    return plain.length() <= MAX_NAME ? plain : plain.substring(plain.length() - MAX_NAME);
  }
}
