package org.letapis.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;

/**
 * An open vault: holds the lock and the master key until {@link #close()}. What fails throws a
 * {@link Problem} with a {@link VaultProblem} and has changed nothing.
 */
public final class Vault implements KeyRing, AutoCloseable {
  private final VaultFolder folder;
  private final HeaderFile file;
  private final VaultLock lock;
  private final MasterKey master;
  private final SecureRandom random;
  private VaultHeader header;

  /** Takes over the lock and the master key, and closes both. */
  Vault(
      VaultFolder folder,
      VaultLock lock,
      MasterKey master,
      VaultHeader header,
      SecureRandom random) {
    this.folder = folder;
    this.file = new HeaderFile(folder);
    this.lock = lock;
    this.master = master;
    this.header = header;
    this.random = random;
  }

  /**
   * Makes a vault; it is on disk when this returns. The day it was made is kept, in UTC.
   *
   * @param root a folder that is empty or not there yet
   * @param cost {@link Argon2Cost#standard()} but in tests
   */
  public static Vault create(
      Path root, Secret passphrase, Argon2Cost cost, SecureRandom random, Clock clock) {
    return new VaultOpening(new VaultFolder(root), random)
        .create(passphrase, cost, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** The same with the system's randomness and clock. */
  public static Vault create(Path root, Secret passphrase, Argon2Cost cost) {
    return create(root, passphrase, cost, new SecureRandom(), Clock.systemUTC());
  }

  /**
   * Opens a vault. When its header is torn or gone, and the one before the last change is there and
   * opens with this passphrase, that one is put back.
   *
   * @param random for later changes of the passphrase
   */
  public static Vault open(Path root, Secret passphrase, SecureRandom random) {
    return new VaultOpening(new VaultFolder(root), random).open(passphrase);
  }

  /** The same with the system's randomness. */
  public static Vault open(Path root, Secret passphrase) {
    return open(root, passphrase, new SecureRandom());
  }

  /**
   * Makes {@code next} open the vault in the place of {@code current}; on disk when this returns.
   * Until the next unlock the header before stays beside the new one.
   *
   * @throws Problem WRONG_PASSPHRASE if {@code current} opens no slot
   */
  public synchronized void changePassphrase(Secret current, Secret next, Argon2Cost cost) {
    VaultHeader.Opened opened =
        header.open(current).orElseThrow(() -> new Problem(VaultProblem.WRONG_PASSPHRASE));
    try (MasterKey unwrapped = opened.master()) {
      KeySlot slot = PassphraseSlot.wrap(unwrapped, next, cost, random);
      VaultHeader changed = header.replacing(opened.slot(), slot, unwrapped);
      file.replace(header, changed);
      header = changed;
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
  }

  @Override
  public synchronized Secret roomKey(RoomKey room) {
    return master.roomKey(header.vaultId(), room);
  }

  @Override
  public synchronized UUID id() {
    return header.vaultId();
  }

  @Override
  public synchronized boolean seals(byte[] copy) {
    return HeaderCodec.decode(copy).isSealedBy(header.vaultId(), master);
  }

  /** The header as it stands: what a backup takes along. */
  public synchronized byte[] header() {
    return HeaderCodec.encode(header);
  }

  /** The day it was made, in UTC. */
  public synchronized LocalDate created() {
    return header.created();
  }

  /** Where its parts lie. */
  public VaultFolder folder() {
    return folder;
  }

  /** Wipes the master key and lets go of the lock. Closing twice is harmless. */
  @Override
  public synchronized void close() {
    master.close();
    lock.close();
  }
}
