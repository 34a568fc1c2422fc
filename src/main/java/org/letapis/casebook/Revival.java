package org.letapis.casebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.letapis.casebook.archive.ArchiveFile;
import org.letapis.casebook.archive.ArchiveIntake;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.files.AttachedFiles;
import org.letapis.vault.Vault;

/** Makes a casebook of an archive. */
public final class Revival {

  private Revival() {}

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
    ArchiveFile.Verified verified = archive.verify(progress);
    Clock clock = Clock.systemUTC();
    boolean wasThere = Files.exists(folder);
    Vault vault = Vault.create(folder, passphrase, cost);
    try {
      return Casebook.opened(
          vault,
          clock,
          parts -> {
            Ledger ledger = Beginning.begin(parts, verified.about().settings());
            try (AttachedFiles files = parts.files()) {
              new ArchiveIntake(ledger, files, clock).take(archive, verified.about(), progress);
              return ledger;
            } catch (RuntimeException | Error e) {
              ledger.close();
              throw e;
            }
          });
    } catch (RuntimeException | Error e) {
      HalfMade.remove(vault.folder(), wasThere);
      throw e;
    }
  }
}
