package org.letapis.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.KeySlot;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.SlotKind;

/** From a folder that is free to a new vault in it. */
final class VaultCreation {
  private final VaultFolder folder;
  private final HeaderFile file;
  private final SecureRandom random;
  private final Clock clock;

  VaultCreation(VaultFolder folder, SecureRandom random, Clock clock) {
    this.folder = folder;
    this.file = new HeaderFile(folder);
    this.random = random;
    this.clock = clock;
  }

  Vault create(Secret passphrase, Argon2Cost cost) {
    MasterKey master = MasterKey.random(random);
    try {
      List<KeySlot> slots =
          List.of(
              PassphraseSlot.wrap(master.secret(), passphrase, cost, random),
              PassphraseSlot.filler(master, cost, random));
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      return write(VaultHeader.seal(randomId(), today, slots, master), master);
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
      var keys = new VaultKeys(folder, header, master, SlotKind.PASSPHRASE, random, clock);
      return new Vault(folder, lock, master, keys);
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
