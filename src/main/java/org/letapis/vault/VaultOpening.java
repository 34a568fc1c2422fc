package org.letapis.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;

/** From a folder and a passphrase to an open vault. */
final class VaultOpening {
  private final VaultFolder folder;
  private final HeaderFile file;
  private final SecureRandom random;

  VaultOpening(VaultFolder folder, SecureRandom random) {
    this.folder = folder;
    this.file = new HeaderFile(folder);
    this.random = random;
  }

  Vault create(Secret passphrase, Argon2Cost cost, LocalDate today) {
    MasterKey master = MasterKey.random(random);
    try {
      KeySlot slot = PassphraseSlot.wrap(master, passphrase, cost, random);
      VaultHeader header = VaultHeader.seal(randomId(), today, List.of(slot), master);
      return write(header, master);
    } catch (IOException | ReadOnlyFileSystemException failed) {
      master.close();
      throw VaultProblem.ofFault(failed, folder.root());
    } catch (RuntimeException failed) {
      master.close();
      throw failed;
    }
  }

  private Vault write(VaultHeader header, MasterKey master) throws IOException {
    if (!folder.isFree()) {
      throw new Problem(VaultProblem.FOLDER_NOT_EMPTY);
    }
    boolean madeFolder = !Files.exists(folder.root());
    Path parent = folder.root().toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    DurableFiles.makeFolder(folder.root());
    VaultLock lock = VaultLock.acquire(folder);
    try {
      file.create(header);
      return new Vault(folder, lock, master, header, random);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      undo(madeFolder, failed);
      throw failed;
    }
  }

  private void undo(boolean madeFolder, Exception failed) {
    DurableFiles.discard(folder.header(), failed);
    DurableFiles.discard(folder.lock(), failed);
    if (madeFolder) {
      DurableFiles.discard(folder.root(), failed);
    }
  }

  Vault open(Secret passphrase) {
    if (!folder.isVault()) {
      throw new Problem(VaultProblem.NOT_A_VAULT);
    }
    try {
      VaultLock lock = VaultLock.acquire(folder);
      try {
        return unlock(lock, passphrase);
      } catch (IOException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
  }

  private Vault unlock(VaultLock lock, Secret passphrase) throws IOException {
    VaultHeader header;
    try {
      header = file.read();
    } catch (Problem problem) {
      if (!problem.is(VaultProblem.HEADER_DAMAGED)) {
        throw problem;
      }
      return unlockOlder(lock, passphrase, problem);
    }
    MasterKey master = open(header, passphrase, VaultProblem.WRONG_PASSPHRASE);
    tidy();
    return new Vault(folder, lock, master, header, random);
  }

  private Vault unlockOlder(VaultLock lock, Secret passphrase, Problem damaged) throws IOException {
    VaultHeader older = file.readOlder().orElseThrow(() -> damaged);
    MasterKey master = open(older, passphrase, VaultProblem.HEADER_DAMAGED_OLDER_KEPT);
    try {
      file.restore(older);
    } catch (IOException | RuntimeException failed) {
      master.close();
      throw failed;
    }
    return new Vault(folder, lock, master, older, random);
  }

  private static MasterKey open(VaultHeader header, Secret passphrase, VaultProblem refused) {
    return header.open(passphrase).orElseThrow(() -> new Problem(refused)).master();
  }

  /** Leftovers do no harm, so failing to remove them does not keep anybody out. */
  private void tidy() {
    try {
      file.forgetOlder();
    } catch (IOException | ReadOnlyFileSystemException nextTime) {
      // The next unlock tries again.
    }
  }

  /** A random UUID (RFC 9562, version 4) from the vault's own source. */
  private UUID randomId() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
