package org.letapis.vault.share;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letapis.crypto.Secret;
import org.letapis.crypto.Shamir;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.SharesSlot;

/** Puts the shares of trustees together. */
public final class Trustees {
  private Trustees() {}

  /**
   * Checks one share against the slot it says it is for.
   *
   * @throws Problem OTHER_SET or NOT_THE_ONE_MADE
   */
  public static void check(SharesSlot slot, OpenedShare share) {
    if (!slot.id().equals(share.set())) {
      throw new Problem(ShareProblem.OTHER_SET);
    }
    if (!slot.knows(share.number(), share.value())) {
      throw new Problem(ShareProblem.NOT_THE_ONE_MADE, share.number());
    }
  }

  /**
   * The secret behind a set of shares; the caller closes it.
   *
   * @throws Problem TOO_FEW, TWICE, OTHER_SET or NOT_THE_ONE_MADE
   */
  public static Secret combine(SharesSlot slot, List<OpenedShare> shares) {
    Set<Integer> numbers = new HashSet<>();
    for (OpenedShare share : shares) {
      check(slot, share);
      if (!numbers.add(share.number())) {
        throw new Problem(ShareProblem.TWICE, share.number());
      }
    }
    if (shares.size() < slot.threshold()) {
      throw new Problem(ShareProblem.TOO_FEW, shares.size(), slot.threshold());
    }
    List<OpenedShare> enough = shares.subList(0, slot.threshold());
    return Shamir.combine(
        enough.stream().map(OpenedShare::number).toList(),
        enough.stream().map(OpenedShare::value).toList());
  }
}
