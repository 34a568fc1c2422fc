package org.letapis.casebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultKeys;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;

/**
 * What opens a casebook: a passphrase, and beside it recovery words and shares, one set of each. A
 * change is on disk when its method returns; one that fails has changed nothing.
 *
 * <p>Taking one away, or putting another in its place, does not reach into copies: see {@link
 * VaultKeys}. Each derivation takes about a second, so a window calls this in the background.
 */
public final class Keys {
  private final VaultKeys keys;

  Keys(VaultKeys keys) {
    this.keys = keys;
  }

  /** How long the next try with a passphrase must wait; zero if it need not. */
  public static Duration waitLeft(Path folder) {
    return Vault.waitLeft(folder);
  }

  /** What a closed casebook says of the ways into it; see {@link Vault#waysInto}. */
  public static List<SlotView> waysInto(Path folder) {
    return Vault.waysInto(folder);
  }

  /** Opens one trustee's share for a closed casebook; see {@link Vault#openShare}. */
  public static OpenedShare openShare(Path folder, String typed, Secret passphrase) {
    return Vault.openShare(folder, typed, passphrase);
  }

  /** Destroys a closed casebook; see {@link Vault#erase}. An open one: {@link Casebook#erase}. */
  public static Duration erase(Path folder) {
    return Vault.erase(folder);
  }

  /** What opens the casebook. An erase passphrase is not among them. */
  public List<SlotView> slots() {
    return keys.slots();
  }

  /** What it was opened with this time. */
  public SlotKind openedBy() {
    return keys.openedBy();
  }

  /** Whether this is the passphrase; one derivation. */
  public boolean isPassphrase(Secret passphrase) {
    return keys.isPassphrase(passphrase);
  }

  /**
   * Makes {@code next} open the casebook in the place of {@code current}.
   *
   * @throws Problem WRONG_PASSPHRASE, EMPTY_PASSPHRASE or SAME_AS_ERASE
   */
  public void changePassphrase(Secret current, Secret next, Argon2Cost cost) {
    keys.changePassphrase(current, next, cost);
  }

  /**
   * The same without the current one, for who forgot it and opened with words or shares.
   *
   * @throws Problem PASSPHRASE_NEEDED when the casebook was opened with the passphrase; else
   *     EMPTY_PASSPHRASE or SAME_AS_ERASE
   */
  public void setPassphrase(Secret next, Argon2Cost cost) {
    keys.setPassphrase(next, cost);
  }

  /**
   * Makes these words open the casebook, in the place of any before. Only for words that were
   * written down and typed in again: {@link RecoveryWords#random}, then {@link
   * RecoveryWords#ofTyped}, then this.
   */
  public void setRecoveryWords(RecoveryWords words) {
    keys.setRecoveryWords(words);
  }

  /**
   * Makes shares that open nothing yet: first they are handed out, then {@link #setShares}. One
   * derivation for each.
   *
   * @param threshold how many shall be needed, from 2
   * @param passphrases one for each trustee, at most 16; the caller closes them
   * @param cost of each share's derivation
   * @throws Problem a ShareProblem, BOUNDS or EMPTY_PASSPHRASE
   */
  public NewShares newShares(int threshold, List<Secret> passphrases, Argon2Cost cost) {
    return keys.newShares(threshold, passphrases, cost);
  }

  /** Makes these shares open the casebook, in the place of any before. */
  public void setShares(NewShares shares) {
    keys.setShares(shares);
  }

  /**
   * Takes words or shares away.
   *
   * @throws Problem LAST_SLOT for the passphrase, which can only be replaced
   */
  public void remove(String slotId) {
    keys.remove(slotId);
  }

  /** Whether there is an erase passphrase: known only to who has opened the casebook. */
  public boolean hasErasePassphrase() {
    return keys.hasErasePassphrase();
  }

  /**
   * Makes {@code erase}, typed at unlock, destroy the casebook and be answered as a wrong
   * passphrase. Four derivations.
   *
   * @param current the passphrase
   * @throws Problem WRONG_PASSPHRASE, EMPTY_PASSPHRASE or SAME_AS_ERASE
   */
  public void setErasePassphrase(Secret current, Secret erase) {
    keys.setErasePassphrase(current, erase);
  }

  /**
   * Takes the erase passphrase away; nobody can tell from outside that there is none any more.
   *
   * @param current the passphrase
   * @throws Problem WRONG_PASSPHRASE
   */
  public void clearErasePassphrase(Secret current) {
    keys.clearErasePassphrase(current);
  }
}
