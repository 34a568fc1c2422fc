package org.letapis.casebook.statistics.kept;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
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
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.ColumnsForm;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.sealed.Blocks;

/**
 * What is counted, in one file of the vault, every block under AES-256-GCM: reading the records
 * again takes a hundred times as long. A file that cannot be read is nobody's problem: it is
 * deleted, and made again from the records.
 */
public final class KeptColumns implements AutoCloseable {

  private static final String NAME = "columns";
  private static final String LABEL = "figures";
  private static final int ID = 16;
  private static final int BUFFER = 1 << 16;

  /** The last word: what ends without it was cut off between blocks. */
  private static final long WHOLE = 0x6c6574617069732eL;

  private final Path folder;
  private final Secret key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param folder made when it is needed
   * @param index key of what is found by; not kept
   */
  public KeptColumns(Path folder, Secret index) {
    this.folder = folder;
    this.key = Hkdf.derive(index, new byte[0], LABEL);
  }

  /**
   * What was kept.
   *
   * @param reached how far the casebook was then
   */
  public record Kept(Reached reached, Columns columns) {}

  /** What was kept last; nothing when there is none that can be read. */
  public Optional<Kept> read() {
    return open(
        in -> {
          Optional<Reached> reached = reached(in);
          Optional<Columns> columns = ColumnsForm.read(in);
          return reached.isPresent() && columns.isPresent() && in.readLong() == WHOLE
              ? Optional.of(new Kept(reached.get(), columns.get()))
              : Optional.empty();
        });
  }

  @FunctionalInterface
  private interface Reading<T> {
    Optional<T> read(DataInputStream in) throws IOException;
  }

  private <T> Optional<T> open(Reading<T> reading) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Optional<T> read = Optional.empty();
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

  /** Keeps columns in place of what was kept; that the disk is in the way is nobody's problem. */
  public void write(Reached reached, Columns columns) {
    byte[] id = new byte[ID];
    random.nextBytes(id);
    try {
      DurableFiles.makeFolder(folder);
      DurableFiles.<Boolean>whole(
          folder.resolve(NAME),
          out -> {
            out.write(id);
            try (Blocks blocks = blocks(id)) {
              write(reached, columns, new SealedOut(out, blocks));
            }
            return true;
          });
    } catch (IOException full) {
      delete();
    }
  }

  private static void write(Reached reached, Columns columns, OutputStream sealed)
      throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(sealed, BUFFER));
    Map<String, String> said = reached.remember();
    out.writeInt(said.size());
    for (Map.Entry<String, String> one : said.entrySet()) {
      out.writeUTF(one.getKey());
      out.writeUTF(one.getValue());
    }
    ColumnsForm.write(columns, out);
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
      Files.deleteIfExists(folder.resolve(NAME));
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
