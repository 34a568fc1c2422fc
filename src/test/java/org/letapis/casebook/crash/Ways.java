package org.letapis.casebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Books;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Opener;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultProblem;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.ShareProblem;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.words.RecoveryWords;

/** The ways into a casebook beside its passphrase: those acknowledged open it, and no others. */
final class Ways {

  /** How many trustees there are; all are needed. */
  static final int TRUSTEES = 2;

  private final Path casebook;
  private final Acknowledged model;

  Ways(Path casebook, Acknowledged model) {
    this.casebook = casebook;
    this.model = model;
  }

  /** What a trustee's share is sealed with. */
  static Secret trustee(int number) {
    return Books.secret("фраза захавальніка " + number);
  }

  /**
   * Fails when a way is not as it was acknowledged, the one being changed as it was or as it was to
   * be.
   *
   * @param deep also opens by each, which takes longer
   */
  void check(boolean deep) {
    check(SlotKind.RECOVERY, Said.What.WORDS, model.words, deep);
    check(SlotKind.SHARES, Said.What.SHARES, model.shares, deep);
  }

  private void check(SlotKind kind, Said.What change, String old, boolean deep) {
    Optional<Said> changing = model.inFlight().filter(said -> said.what() == change);
    boolean removing =
        model
            .inFlight()
            .filter(said -> said.what() == Said.What.REMOVE)
            .filter(said -> said.words().getFirst().equals(kind.name()))
            .isPresent();
    boolean there = Vault.waysInto(casebook).stream().anyMatch(slot -> slot.kind() == kind);
    if (changing.isPresent()) {
      boolean before = !old.isEmpty() && opens(kind, old);
      boolean after = opens(kind, String.join(" ", changing.get().words()));
      assertThat(before && after).as("old and new %s open", kind).isFalse();
      assertThat(before || after).as("%s open", kind).isEqualTo(there);
      assertThat(there || old.isEmpty()).as("%s are there", kind).isTrue();
      model.settle(after);
    } else if (removing) {
      model.settle(!there);
      assertThat(!there || opens(kind, old)).as("%s open or are gone", kind).isTrue();
    } else {
      assertThat(there).as("%s are there", kind).isEqualTo(!old.isEmpty());
      if (deep && there) {
        assertThat(opens(kind, old)).as("%s open", kind).isTrue();
      }
    }
  }

  private boolean opens(SlotKind kind, String said) {
    try (Opener opener = kind == SlotKind.RECOVERY ? words(said) : shares(said)) {
      Vault.open(casebook, opener).close();
      return true;
    } catch (Problem problem) {
      assertThat(problem.code())
          .satisfiesAnyOf(
              code -> assertThat(code).isInstanceOf(ShareProblem.class),
              code ->
                  assertThat(code)
                      .isIn(
                          VaultProblem.WRONG_WORDS, VaultProblem.NO_WORDS, VaultProblem.NO_SHARES));
      return false;
    }
  }

  private static Opener words(String said) {
    return new Opener.Words(RecoveryWords.ofTyped(said.toCharArray()));
  }

  private Opener shares(String said) {
    List<OpenedShare> shares = new ArrayList<>();
    String[] texts = said.split(" ");
    for (int i = 0; i < texts.length; i++) {
      try (Secret passphrase = trustee(i)) {
        shares.add(Vault.openShare(casebook, texts[i], passphrase));
      }
    }
    return new Opener.Shares(shares);
  }
}
