package org.letapis.vault;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.attempts.Attempts;

/** From a folder and something to open it with to an open vault. */
final class VaultOpening {
  private final VaultFolder folder;
  private final HeaderFile file;
  private final Attempts attempts;
  private final SecureRandom random;
  private final Clock clock;

  VaultOpening(VaultFolder folder, SecureRandom random, Clock clock) {
    this.folder = folder;
    this.file = new HeaderFile(folder);
    this.attempts = new Attempts(folder.attempts(), clock);
    this.random = random;
    this.clock = clock;
  }

  Vault open(Opener opener) {
    if (!folder.isVault()) {
      throw new Problem(VaultProblem.NOT_A_VAULT);
    }
    try {
      VaultLock lock = VaultLock.acquire(folder);
      try {
        return unlock(lock, opener);
      } catch (IOException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
  }

  /** The header of a vault that stays closed: the older one where the newer cannot be read. */
  static VaultHeader headerOf(VaultFolder folder) {
    if (!folder.isVault()) {
      throw new Problem(VaultProblem.NOT_A_VAULT);
    }
    try {
      var file = new HeaderFile(folder);
      try {
        return file.read();
      } catch (Problem problem) {
        if (!problem.is(VaultProblem.HEADER_DAMAGED)) {
          throw problem;
        }
        return file.readOlder().orElseThrow(() -> problem);
      }
    } catch (IOException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
  }

  private Vault unlock(VaultLock lock, Opener opener) throws IOException {
    VaultHeader header;
    try {
      header = file.read();
    } catch (Problem problem) {
      if (!problem.is(VaultProblem.HEADER_DAMAGED)) {
        throw problem;
      }
      return unlockOlder(lock, opener, problem);
    }
    Vault vault = attempt(lock, header, opener, Unlocking.refusal(header, opener));
    tidy();
    return vault;
  }

  private Vault unlockOlder(VaultLock lock, Opener opener, Problem damaged) throws IOException {
    VaultHeader older = file.readOlder().orElseThrow(() -> damaged);
    Problem refusal = new Problem(VaultProblem.HEADER_DAMAGED_OLDER_KEPT);
    Vault vault = attempt(lock, older, opener, refusal);
    try {
      file.restore(older);
    } catch (IOException | RuntimeException failed) {
      vault.close();
      throw failed;
    }
    return vault;
  }

  /** A try with a passphrase is counted before it is made. */
  private Vault attempt(VaultLock lock, VaultHeader header, Opener opener, Problem refusal) {
    if (opener instanceof Opener.Passphrase) {
      Duration wait = attempts.waitLeft();
      if (!wait.isZero()) {
        throw new Problem(VaultProblem.WAIT, wait.plusMillis(999).toSeconds());
      }
      count();
    }
    return switch (Unlocking.open(header, opener)) {
      case Unlocking.Opened opened -> {
        var keys = new VaultKeys(folder, header, opened.master(), opened.by(), random, clock);
        yield new Vault(folder, lock, opened.master(), keys);
      }
      case Unlocking.EraseAsked _ -> throw refusal;
      case Unlocking.Refused _ -> throw refusal;
    };
  }

  /** A full disk does not keep anybody out: a try that cannot be counted is made all the same. */
  private void count() {
    try {
      attempts.begin();
    } catch (IOException | ReadOnlyFileSystemException uncounted) {
      // Whoever can fill the disk can take a copy of the folder, where nothing counts either.
    }
  }

  /** Leftovers do no harm, so failing to remove them does not keep anybody out. */
  private void tidy() {
    try {
      attempts.clear();
      file.forgetOlder();
    } catch (IOException | ReadOnlyFileSystemException nextTime) {
      // The next unlock tries again.
    }
  }
}
