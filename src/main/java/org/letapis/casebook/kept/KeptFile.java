package org.letapis.casebook.kept;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.casebook.since.Reached;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.sealed.Blocks;

/**
 * Something made of the records, in one file of the vault, every block under AES-256-GCM: reading
 * the records again takes a hundred times as long. A file that cannot be read is nobody's problem:
 * it is deleted, and made again from the records.
 *
 * @param <T> what is kept
 */
public final class KeptFile<T> implements AutoCloseable {

  private static final int ID = 16;
  private static final int BUFFER = 1 << 16;

  /** The last word: what ends without it was cut off between blocks. */
  private static final long WHOLE = 0x6c6574617069732eL;

  private final Path folder;
  private final String name;
  private final Form<T> form;
  private final Secret key;
  private final SecureRandom random = new SecureRandom();

  /**
   * How it is written.
   *
   * @param <T> what is kept
   */
  public interface Form<T> {

    void write(T content, DataOutput out) throws IOException;

    /** What was written; nothing when another version of the program wrote it. */
    Optional<T> read(DataInput in) throws IOException;
  }

  /**
   * What was kept.
   *
   * @param <T> what is kept
   * @param reached how far the casebook was then
   */
  public record Kept<T>(Reached reached, T content) {}

  /**
   * @param folder made when it is needed
   * @param name of the file in it
   * @param index key of what is found by; not kept
   * @param label no other file's: its key is made with it
   */
  public KeptFile(Path folder, String name, Secret index, String label, Form<T> form) {
    this.folder = folder;
    this.name = name;
    this.form = form;
    this.key = Hkdf.derive(index, new byte[0], label);
  }

  /** What was kept last; nothing when there is none that can be read. */
  public Optional<Kept<T>> read() {
    return open(
        in -> {
          Optional<Reached> reached = reached(in);
          Optional<T> content = form.read(in);
          return reached.isPresent() && content.isPresent() && in.readLong() == WHOLE
              ? Optional.of(new Kept<>(reached.get(), content.get()))
              : Optional.empty();
        });
  }

  @FunctionalInterface
  private interface Reading<R> {
    Optional<R> read(DataInputStream in) throws IOException;
  }

  private <R> Optional<R> open(Reading<R> reading) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Optional<R> read = Optional.empty();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        Blocks blocks = blocks(raw.readNBytes(ID));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new SealedIn(raw, blocks), BUFFER))) {
      read = reading.read(in);
    } catch (IOException | RuntimeException damaged) {
      // Made again.
    }
    if (read.isEmpty()) {
      delete();
    }
    return read;
  }

  private Blocks blocks(byte[] id) throws IOException {
    if (id.length != ID) {
      throw new IOException("no id");
    }
    return new Blocks(AeadKey.taking(key.duplicate()), id, random);
  }

  private static Optional<Reached> reached(DataInputStream in) throws IOException {
    Map<String, String> said = new TreeMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      said.put(in.readUTF(), in.readUTF());
    }
    return Reached.of(said);
  }

  /** Keeps something in place of what was kept; that the disk is in the way is nobody's problem. */
  public void write(Reached reached, T content) {
    byte[] id = new byte[ID];
    random.nextBytes(id);
    try {
      DurableFiles.makeFolder(folder);
      DurableFiles.<Boolean>whole(
          folder.resolve(name),
          out -> {
            out.write(id);
            try (Blocks blocks = blocks(id)) {
              write(reached, content, new SealedOut(out, blocks));
            }
            return true;
          });
    } catch (IOException full) {
      delete();
    }
  }

  private void write(Reached reached, T content, OutputStream sealed) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(sealed, BUFFER));
    Map<String, String> said = reached.remember();
    out.writeInt(said.size());
    for (Map.Entry<String, String> one : said.entrySet()) {
      out.writeUTF(one.getKey());
      out.writeUTF(one.getValue());
    }
    form.write(content, out);
    out.writeLong(WHOLE);
    out.close();
  }

  /** Deletes what was kept, where more or fewer than that were erased by then. */
  public void forgetUnless(int erasures) {
    Optional<Integer> then = open(in -> reached(in).map(Reached::erased));
    if (then.isPresent() && then.get() != erasures) {
      delete();
    }
  }

  /** Deletes what was kept. */
  public void delete() {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException held) {
      // Whoever reads it next finds it wrong, or catches up.
    }
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.close();
  }
}
