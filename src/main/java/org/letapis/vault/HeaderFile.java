package org.letapis.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.io.FileTooLargeException;
import org.letapis.domain.problem.Problem;

/**
 * {@code vault.json} and {@code vault.json.old} on disk. Whatever instant a change is cut off at,
 * at least one of the two can be read.
 */
final class HeaderFile {
  private final VaultFolder folder;

  HeaderFile(VaultFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads the header.
   *
   * @throws Problem HEADER_DAMAGED also when the file is not there
   */
  VaultHeader read() throws IOException {
    return read(folder.header());
  }

  /** The header before the last change, if there is one that can be read. */
  Optional<VaultHeader> readOlder() throws IOException {
    try {
      return Optional.of(read(folder.olderHeader()));
    } catch (Problem unreadable) {
      return Optional.empty();
    }
  }

  private static VaultHeader read(Path file) throws IOException {
    try {
      return HeaderCodec.decode(DurableFiles.readBounded(file, HeaderCodec.MAX_BYTES));
    } catch (NoSuchFileException | FileTooLargeException damaged) {
      throw new Problem(VaultProblem.HEADER_DAMAGED);
    }
  }

  /** Writes the first header of a vault. */
  void create(VaultHeader header) throws IOException {
    DurableFiles.replace(folder.header(), HeaderCodec.encode(header));
  }

  /** Keeps {@code current} as the older header, then puts {@code next} in its place. */
  void replace(VaultHeader current, VaultHeader next) throws IOException {
    DurableFiles.replace(folder.olderHeader(), HeaderCodec.encode(current));
    DurableFiles.replace(folder.header(), HeaderCodec.encode(next));
  }

  /** Puts an older header back in the place of one that cannot be read, which is kept aside. */
  void restore(VaultHeader older) throws IOException {
    if (Files.exists(folder.header())) {
      Files.copy(folder.header(), folder.damagedHeader(), StandardCopyOption.REPLACE_EXISTING);
    }
    DurableFiles.replace(folder.header(), HeaderCodec.encode(older));
  }

  /** Once the header has been opened, the one before it and half-written ones have served. */
  void forgetOlder() throws IOException {
    DurableFiles.delete(folder.olderHeader());
    DurableFiles.delete(DurableFiles.temporaryFor(folder.olderHeader()));
    DurableFiles.delete(DurableFiles.temporaryFor(folder.header()));
  }
}
