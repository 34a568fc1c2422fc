package org.letapis.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.attempts.Attempts;
import org.letapis.vault.erase.Erasure;
import org.letapis.vault.erase.ErasureMark;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.SlotView;

/**
 * An open vault: holds the lock and the master key until {@link #close()}. What fails throws a
 * {@link Problem} with a {@link VaultProblem} and has changed nothing.
 */
public final class Vault implements KeyRing, AutoCloseable {
  private final VaultFolder folder;
  private final VaultLock lock;
  private final MasterKey master;
  private final VaultKeys keys;

  /** Takes over the lock and the master key, and closes both. */
  Vault(VaultFolder folder, VaultLock lock, MasterKey master, VaultKeys keys) {
    this.folder = folder;
    this.lock = lock;
    this.master = master;
    this.keys = keys;
  }

  /**
   * Makes a vault; it is on disk when this returns. The day it was made is kept, in UTC.
   *
   * @param root a folder that is empty or not there yet
   * @param cost see {@link org.letapis.crypto.Argon2Calibration}; less only in tests
   */
  public static Vault create(
      Path root, Secret passphrase, Argon2Cost cost, SecureRandom random, Clock clock) {
    return new VaultCreation(new VaultFolder(root), random, clock).create(passphrase, cost);
  }

  /** The same with the system's randomness and clock. */
  public static Vault create(Path root, Secret passphrase, Argon2Cost cost) {
    return create(root, passphrase, cost, new SecureRandom(), Clock.systemUTC());
  }

  /**
   * Opens a vault. When its header is torn or gone, and the one before the last change is there and
   * opens with this, that one is put back.
   *
   * <p>Every try with a passphrase is counted first; see {@link
   * org.letapis.vault.attempts.Attempts}. Words and shares are not: they cannot be guessed.
   *
   * @param random for later changes of the keys
   * @throws Problem WAIT when the next try is not due yet, and nothing was tried
   */
  public static Vault open(Path root, Opener opener, SecureRandom random, Clock clock) {
    return new VaultOpening(new VaultFolder(root), random, clock).open(opener);
  }

  /** The same with the system's randomness and clock. */
  public static Vault open(Path root, Opener opener) {
    return open(root, opener, new SecureRandom(), Clock.systemUTC());
  }

  /** The same with a passphrase. */
  public static Vault open(Path root, Secret passphrase) {
    return open(root, new Opener.Passphrase(passphrase));
  }

  /** How long the next try with a passphrase must wait; zero if it need not. */
  public static Duration waitLeft(Path root) {
    return new Attempts(new VaultFolder(root).attempts(), Clock.systemUTC()).waitLeft();
  }

  /**
   * What a vault says of the ways into it. Nobody vouches for it before it is opened.
   *
   * @throws Problem NOT_A_VAULT, HEADER_DAMAGED, NEWER_FORMAT, TOO_COSTLY or IO
   */
  public static List<SlotView> waysInto(Path root) {
    return VaultOpening.headerOf(new VaultFolder(root)).views();
  }

  /**
   * Opens one trustee's share for a vault and checks it, so that a wrong one is told before the
   * next trustee comes. Costs one derivation.
   *
   * @param typed see {@link SealedShare#ofText}
   * @throws Problem a {@link org.letapis.vault.share.ShareProblem}; NO_SHARES
   */
  public static OpenedShare openShare(Path root, String typed, Secret passphrase) {
    VaultHeader header = VaultOpening.headerOf(new VaultFolder(root));
    return Unlocking.openShare(header, typed, passphrase);
  }

  /**
   * Destroys what the keys of a vault hang on: the header and every copy of it in the folder are
   * overwritten and forced to disk. Needs no key, and works on an open vault, whose keys in memory
   * stay until it is closed.
   *
   * @return how long it took until nothing could be opened any more
   * @throws Problem NOT_A_VAULT, READ_ONLY or IO
   */
  public static Duration eraseKeys(Path root) {
    var folder = new VaultFolder(root);
    if (!folder.isVault()) {
      throw new Problem(VaultProblem.NOT_A_VAULT);
    }
    try {
      return erasure(folder).keys(new ErasureMark(new byte[0]));
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, root);
    }
  }

  private static Erasure erasure(VaultFolder folder) throws IOException {
    return new Erasure(folder.belongings(), new SecureRandom());
  }

  /**
   * Destroys a vault: {@link #eraseKeys}, then deletes everything that belongs to it, and its
   * folder if nothing else is in it. Close it first if it is open. Cut off at any instant after the
   * keys are gone, it is finished by the next opening.
   *
   * <p>What it cannot reach: backups and copies elsewhere, and what flash storage or a file system
   * that copies on write still keeps of the header.
   *
   * @return how long it took until nothing could be opened any more
   * @throws Problem NOT_A_VAULT, READ_ONLY or IO
   */
  public static Duration erase(Path root) {
    Duration took = eraseKeys(root);
    try {
      erasure(new VaultFolder(root)).everything();
      return took;
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, root);
    }
  }

  /** The ways into this vault, to be listed and changed. */
  public VaultKeys keys() {
    return keys;
  }

  /** See {@link VaultKeys#changePassphrase}. */
  public void changePassphrase(Secret current, Secret next, Argon2Cost cost) {
    keys.changePassphrase(current, next, cost);
  }

  @Override
  public Secret roomKey(RoomKey room) {
    return master.derive(id(), room.label());
  }

  @Override
  public UUID id() {
    return keys.header().vaultId();
  }

  @Override
  public boolean seals(byte[] copy) {
    return HeaderCodec.decode(copy).isSealedBy(id(), master);
  }

  /** The header as it stands: what a backup takes along. */
  public byte[] header() {
    return HeaderCodec.encode(keys.header());
  }

  /** The day it was made, in UTC. */
  public LocalDate created() {
    return keys.header().created();
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
