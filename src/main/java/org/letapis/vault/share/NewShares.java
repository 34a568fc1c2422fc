package org.letapis.vault.share;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.Shamir;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.SharesSlot;

/**
 * A set of shares that was made and opens nothing yet: first they are handed out, then they take
 * the place of the ones before.
 */
public final class NewShares implements AutoCloseable {
  private final String id;
  private final int threshold;
  private final Secret secret;
  private final List<Secret> values;
  private final List<String> texts;

  private NewShares(
      String id, int threshold, Secret secret, List<Secret> values, List<String> texts) {
    this.id = id;
    this.threshold = threshold;
    this.secret = secret;
    this.values = values;
    this.texts = texts;
  }

  /**
   * Makes a share for each of these passphrases; each costs one derivation.
   *
   * @param vault the id of the vault it is for
   * @param threshold how many of them shall be needed, at least 2
   * @param passphrases one for each trustee, at most 16
   * @throws Problem BOUNDS or EMPTY_PASSPHRASE
   */
  public static NewShares make(
      UUID vault, int threshold, List<Secret> passphrases, Argon2Cost cost, SecureRandom random) {
    if (!Shamir.isPossible(threshold, passphrases.size())) {
      throw new Problem(ShareProblem.BOUNDS, Shamir.MIN_THRESHOLD, Shamir.MAX_SHARES);
    }
    Secret secret = Secret.random(SealedShare.VALUE, random);
    List<Secret> values = Shamir.split(secret, threshold, passphrases.size(), random);
    var made =
        new NewShares(SharesSlot.newId(random), threshold, secret, values, new ArrayList<>());
    try {
      for (int i = 0; i < values.size(); i++) {
        OpenedShare share = new OpenedShare(made.id, i + 1, values.get(i));
        made.texts.add(
            SealedShare.seal(share, threshold, vault, passphrases.get(i), cost, random).text());
      }
      return made;
    } catch (RuntimeException | Error failed) {
      made.close();
      throw failed;
    }
  }

  /** The shares to hand out, in the order of the passphrases; see {@link SealedShare#text}. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** How many are needed. */
  public int threshold() {
    return threshold;
  }

  /** The slot that these shares open. */
  public SharesSlot slot(MasterKey master, LocalDate today, SecureRandom random) {
    return SharesSlot.wrap(id, master, secret, threshold, values, today, random);
  }

  @Override
  public void close() {
    secret.close();
    values.forEach(Secret::close);
  }
}
