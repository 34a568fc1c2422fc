package org.letapis.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.letapis.casebook.archive.ArchiveFile;
import org.letapis.casebook.archive.ArchiveIntake;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultFolder;
import org.letapis.vault.VaultProblem;

/**
 * Makes a casebook of an archive. It grows beside its place and is moved there when it is whole:
 * cut off in the middle, nothing is left that could be taken for all there was.
 */
public final class Revival {

  private static final String GROWING = ".making";

  private final ArchiveFile archive;
  private final Progress progress;

  private Revival(ArchiveFile archive, Progress progress) {
    this.archive = archive;
    this.progress = progress;
  }

  /**
   * Verifies the archive to its last byte, then makes a casebook with all that is in it, and opens
   * it. Name, desk and language are those of the casebook that the archive was written from.
   *
   * @param folder empty, or not there
   * @param passphrase of the casebook that is made
   * @param progress may throw to stop it; nothing is left then, nor where anything fails
   */
  public static Casebook from(
      ArchiveFile archive, Path folder, Secret passphrase, Argon2Cost cost, Progress progress) {
    Path place = folder.toAbsolutePath().normalize();
    try {
      requireFree(place);
      Path growing = place.resolveSibling(place.getFileName() + GROWING);
      if (Files.exists(growing)) {
        // What an attempt that was cut off left.
        HalfMade.remove(new VaultFolder(growing), false);
      }
      new Revival(archive, progress).fill(growing, passphrase, cost);
      Files.deleteIfExists(place);
      Files.move(growing, place, StandardCopyOption.ATOMIC_MOVE);
      DurableFiles.forceFolder(Objects.requireNonNull(place.getParent(), "parent"));
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw new Problem(failed, VaultProblem.READ_ONLY);
    }
    return Casebook.open(place, passphrase);
  }

  private static void requireFree(Path place) throws IOException {
    boolean free = place.getFileName() != null;
    if (free && Files.exists(place)) {
      free = Files.isDirectory(place);
      if (free) {
        try (Stream<Path> inside = Files.list(place)) {
          free = inside.findAny().isEmpty();
        }
      }
    }
    if (!free) {
      throw new Problem(VaultProblem.FOLDER_NOT_EMPTY);
    }
  }

  private void fill(Path growing, Secret passphrase, Argon2Cost cost) {
    ArchiveFile.Verified verified = archive.verify(progress);
    Vault vault = Vault.create(growing, passphrase, cost);
    try {
      Casebook.opened(vault, Clock.systemUTC(), parts -> filled(parts, verified)).close();
    } catch (RuntimeException | Error e) {
      HalfMade.remove(vault.folder(), false);
      throw e;
    }
  }

  private Ledger filled(CasebookParts parts, ArchiveFile.Verified verified) {
    Settings settings = verified.about().settings();
    Ledger ledger = Beginning.begin(parts, settings);
    try (AttachedFiles files = parts.files()) {
      new ArchiveIntake(ledger, files, Clock.systemUTC()).take(archive, verified.about(), progress);
      return ledger;
    } catch (RuntimeException | Error e) {
      ledger.close();
      throw e;
    }
  }
}
