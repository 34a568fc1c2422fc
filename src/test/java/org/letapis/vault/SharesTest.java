package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.share.ShareProblem;
import org.letapis.vault.slot.SlotView;

/** Trustees open a vault together, and a share that does not belong is told by its number. */
class SharesTest {
  private static final List<String> TRUSTEES = List.of("алеся", "янка", "зося", "кастусь", "вера");

  @TempDir Path temp;
  private Path root;
  private Secret journalKey;
  private List<String> texts;

  @BeforeEach
  void splitTheKey() {
    root = temp.resolve("casebook");
    try (Vault vault = Vault.create(root, passphrase("first"), CHEAP)) {
      journalKey = vault.roomKey(RoomKey.JOURNAL);
      texts = split(vault, 3, TRUSTEES);
    }
  }

  private static List<String> split(Vault vault, int threshold, List<String> trustees) {
    List<Secret> phrases = trustees.stream().map(Samples::passphrase).toList();
    try (NewShares shares = vault.keys().newShares(threshold, phrases, CHEAP)) {
      vault.keys().setShares(shares);
      return shares.texts();
    }
  }

  @Test
  void anyThreeOfFiveOpenItInAnyOrderAndAllFiveToo() {
    for (int[] who : new int[][] {{0, 1, 2}, {4, 2, 0}, {3, 1, 4}, {4, 3, 2, 1, 0}}) {
      try (Vault vault = Vault.open(root, new Opener.Shares(opened(who)))) {
        assertThat(vault.roomKey(RoomKey.JOURNAL)).isEqualTo(journalKey);
        vault.keys().setPassphrase(passphrase("again"), CHEAP);
      }
    }
    Vault.open(root, passphrase("again")).close();
  }

  @Test
  void theHeaderSaysHowManyThereAreAndHowManyAreNeeded() {
    SlotView shares = Vault.waysInto(root).get(1);
    assertThat(shares.threshold()).isEqualTo(3);
    assertThat(shares.shares()).isEqualTo(5);
    assertThat(shares.made()).isPresent();
  }

  @Test
  void twoAreTooFewAndOneTwiceIsNoThird() {
    assertShares(ShareProblem.TOO_FEW, List.of(2, 3), opened(0, 1));
    assertShares(ShareProblem.TOO_FEW, List.of(0, 3), List.of());
    assertShares(ShareProblem.TWICE, List.of(2), opened(0, 1, 1));
  }

  @Test
  void aShareNeedsItsOwnTrusteesPassphrase() {
    assertProblem(ShareProblem.WRONG_PASSPHRASE, () -> open(0, "янка"));
    assertProblem(ShareProblem.EMPTY_PASSPHRASE, () -> makeEmpty());
  }

  private void makeEmpty() {
    try (Vault vault = Vault.open(root, passphrase("first"))) {
      split(vault, 2, List.of("a", ""));
    }
  }

  @Test
  void sharesMadeBeforeTheKeyWasSplitAnewAreTold() {
    List<OpenedShare> old = opened(0, 1, 2);
    List<String> oldTexts = texts;
    try (Vault vault = Vault.open(root, passphrase("first"))) {
      texts = split(vault, 2, List.of("алеся", "янка"));
    }
    assertShares(ShareProblem.OTHER_SET, List.of(), old);
    assertProblem(
        ShareProblem.OTHER_SET, () -> Vault.openShare(root, oldTexts.get(0), passphrase("алеся")));
    Vault.open(root, new Opener.Shares(opened(1, 0))).close();
  }

  /** Two trustees who agree to put up a forged third share are told which one it is. */
  @Test
  void aForgedShareIsToldByItsNumber() {
    OpenedShare real = open(2, "зося");
    byte[] noise = new byte[32];
    new SecureRandom().nextBytes(noise);
    List<OpenedShare> shares = new ArrayList<>(opened(0, 1));
    shares.add(new OpenedShare(real.set(), 3, Secret.copyOf(noise)));
    assertShares(ShareProblem.NOT_THE_ONE_MADE, List.of(3), shares);
    shares.set(2, new OpenedShare(real.set(), 4, real.value()));
    assertShares(ShareProblem.NOT_THE_ONE_MADE, List.of(4), shares);
    shares.set(2, new OpenedShare(real.set(), 17, real.value()));
    assertShares(ShareProblem.NOT_THE_ONE_MADE, List.of(17), shares);
  }

  @Test
  void aShareOfAnotherVaultIsTold() {
    Path other = temp.resolve("other");
    Vault.create(other, passphrase("first"), CHEAP).close();
    assertProblem(
        VaultProblem.NO_SHARES, () -> Vault.openShare(other, texts.get(0), passphrase("алеся")));
    assertProblem(
        ShareProblem.WRONG_PASSPHRASE,
        () -> SealedShare.ofText(texts.get(0)).open(UUID.randomUUID(), passphrase("алеся")));
  }

  @Test
  void sharesThatWereMadeAndNotPutInPlaceOpenNothing() {
    List<Secret> phrases = List.of(passphrase("a"), passphrase("b"));
    List<String> never;
    try (Vault vault = Vault.open(root, passphrase("first"));
        NewShares shares = vault.keys().newShares(2, phrases, CHEAP)) {
      never = shares.texts();
    }
    assertProblem(
        ShareProblem.OTHER_SET, () -> Vault.openShare(root, never.get(0), passphrase("a")));
    Vault.open(root, new Opener.Shares(opened(0, 1, 2))).close();
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    try (Vault vault = Vault.open(root, passphrase("first"))) {
      assertProblem(ShareProblem.BOUNDS, () -> split(vault, 1, TRUSTEES));
      assertProblem(ShareProblem.BOUNDS, () -> split(vault, 6, TRUSTEES));
      assertProblem(ShareProblem.BOUNDS, () -> split(vault, 1, List.of("a")));
      assertProblem(ShareProblem.BOUNDS, () -> split(vault, 2, Collections.nCopies(17, "a")));
      assertThat(split(vault, 16, Collections.nCopies(16, "a"))).hasSize(16);
    }
  }

  @Test
  void aShareAsTextIsShortAndSaysNotWhatItIsFor() {
    assertThat(texts).allMatch(text -> text.length() == 188).doesNotHaveDuplicates();
    assertThat(texts.get(0)).matches("[0-9A-Z-]+");
  }

  private List<OpenedShare> opened(int... who) {
    List<OpenedShare> shares = new ArrayList<>();
    for (int trustee : who) {
      shares.add(open(trustee, TRUSTEES.get(trustee)));
    }
    return shares;
  }

  private OpenedShare open(int share, String phrase) {
    return Vault.openShare(root, texts.get(share), passphrase(phrase));
  }

  private void assertShares(ShareProblem problem, List<Object> details, List<OpenedShare> shares) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Vault.open(root, new Opener.Shares(shares)))
        .matches(thrown -> thrown.is(problem))
        .matches(thrown -> thrown.details().equals(details));
  }
}
