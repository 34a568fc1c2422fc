package org.letapis.vault;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.attempts.Attempts;
import org.letapis.vault.erase.Erasure;
import org.letapis.vault.erase.ErasureMark;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.SlotKind;

/** From a folder and something to open it with to an open vault. */
final class VaultOpening {
  /**
   * A refusal is held back for this part of the time the derivation took. In that time an erase
   * passphrase does its work, so that a clock does not tell it from a wrong one.
   */
  private static final int HELD_BACK = 4;

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
        finishErasure();
        return unlock(lock, opener);
      } catch (IOException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
  }

  private Erasure erasure() throws IOException {
    return new Erasure(folder.belongings(), random);
  }

  /** An erasure that was cut off after the keys were gone is finished before anything else. */
  private void finishErasure() throws IOException {
    Erasure erasure = erasure();
    Optional<ErasureMark> mark = erasure.unfinished();
    if (mark.isPresent() && mark.get().replacement().length == 0) {
      erasure.everything();
      throw new Problem(VaultProblem.NOT_A_VAULT);
    }
    if (mark.isPresent()) {
      erasure.leave(mark.get().replacement());
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
    long began = System.nanoTime();
    Unlocking.Outcome outcome = Unlocking.open(header, opener);
    long took = System.nanoTime() - began;
    if (outcome instanceof Unlocking.Opened(MasterKey master, SlotKind by)) {
      return new Vault(
          folder, lock, master, new VaultKeys(folder, header, master, by, random, clock));
    }
    long answerAt = System.nanoTime() + took / HELD_BACK;
    afterRefusal(header, outcome, answerAt);
    waitUntil(answerAt);
    throw refusal;
  }

  /** Whatever fails here, the answer is that of a wrong passphrase. */
  private void afterRefusal(VaultHeader header, Unlocking.Outcome outcome, long answerAt) {
    try {
      Erasure erasure = erasure();
      if (outcome instanceof Unlocking.EraseAsked) {
        byte[] decoy = HeaderCodec.encode(header.decoy(random));
        erasure.keys(new ErasureMark(decoy));
        erasure.leave(decoy);
      }
      erasure.clearAway(answerAt);
    } catch (IOException | RuntimeException finishedNextTime) {
      // Once the keys are gone the mark is there, and the next opening goes on from it.
    }
  }

  private static void waitUntil(long instant) {
    long left = instant - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = instant - System.nanoTime();
    }
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
