package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.bundle.problem.BundleProblem.ALTERED;
import static org.letapis.bundle.problem.BundleProblem.FILE_TOO_LARGE;
import static org.letapis.bundle.problem.BundleProblem.FORWARDED;
import static org.letapis.bundle.problem.BundleProblem.NOT_A_BUNDLE;
import static org.letapis.bundle.problem.BundleProblem.NOT_FOR_YOU;
import static org.letapis.bundle.problem.BundleProblem.TRUNCATED;
import static org.letapis.bundle.problem.BundleProblem.UNREADABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.bundle.Sample.Person;
import org.letapis.domain.problem.Problem;

/** What befalls a bundle on its way without anybody knowing its keys. */
class DamagedBundleTest {

  private static Person documenter;
  private static Person coordinator;
  private static byte[] bundle;
  private static byte[] large;

  @TempDir Path folder;
  private Refusal refusal;

  @BeforeAll
  static void write() throws IOException {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
    BundleDraft small = Sample.draft(documenter, Sample.chain(documenter.id(), 2, 1));
    bundle = Sample.write(small, documenter, Encryption.CLASSIC, coordinator);
    byte[] video = new byte[300_000];
    new Random(1).nextBytes(video);
    BundleDraft draft =
        Sample.draft(documenter, Sample.chain(documenter.id(), 2, 1), Sample.file(video));
    large = Sample.write(draft, documenter, Encryption.STRONGEST, coordinator);
  }

  @BeforeEach
  void refusal() {
    refusal = new Refusal(folder);
  }

  @Test
  void noBitMayChange() throws IOException {
    long seed = Seed.get();
    Random random = new Random(seed);
    int header = new String(bundle, 0, 4_096, ISO_8859_1).indexOf("\n--- ") + 49;
    for (int i = 0; i < bundle.length; i += i < header ? 1 : 1 + random.nextInt(99)) {
      byte[] flipped = bundle.clone();
      flipped[i] ^= (byte) (1 << random.nextInt(8));
      Problem problem = refusal.of(flipped, coordinator);
      if (i >= header) {
        assertThat(problem.code()).as("seed %d, at %d", seed, i).isEqualTo(ALTERED);
      }
    }
  }

  @Test
  void noPartMayBeCutOff() throws IOException {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (byte[] whole : List.of(bundle, large)) {
      int truncated = 0;
      int cuts = 0;
      for (int i = 0; i < whole.length; i += 1 + random.nextInt(whole.length / 60)) {
        Problem problem = refusal.of(Arrays.copyOf(whole, i), coordinator);
        assertThat(problem.code())
            .as("seed %d, cut at %d", seed, i)
            .isIn(TRUNCATED, i == 0 ? NOT_A_BUNDLE : ALTERED);
        cuts++;
        truncated += problem.is(TRUNCATED) ? 1 : 0;
      }
      // Only a cut at one of few lengths cannot be told from damage.
      assertThat(truncated).as("seed %d", seed).isGreaterThan(cuts - 5);
    }
  }

  @Test
  void chunksMayNotBeDroppedSwappedOrAdded() throws IOException {
    int chunk = 65_552;
    int start = large.length - 4 * chunk;
    byte[] swapped = large.clone();
    System.arraycopy(large, start, swapped, start + chunk, chunk);
    byte[] dropped = Arrays.copyOf(large, large.length - chunk);
    byte[] longer = Arrays.copyOf(large, large.length + 1);

    assertThat(refusal.of(swapped, coordinator).code()).isEqualTo(ALTERED);
    assertThat(refusal.of(dropped, coordinator).code()).isIn(TRUNCATED, ALTERED);
    assertThat(refusal.of(longer, coordinator).code()).isEqualTo(TRUNCATED);
  }

  @Test
  void aStrangerCannotOpenIt() throws IOException {
    assertThat(refusal.of(bundle, Person.named("Somebody else")).code()).isEqualTo(NOT_FOR_YOU);
  }

  @Test
  void theSignerCannotOpenItEitherUnlessNamed() throws IOException {
    assertThat(refusal.of(bundle, documenter).code()).isEqualTo(NOT_FOR_YOU);
  }

  @Test
  void whoeverItWasPassedOnToSeesThat() throws IOException {
    Person other = Person.named("Other");
    byte[] forwarded = Forgery.encrypt(Forgery.decrypt(bundle, coordinator), other);

    assertThat(refusal.of(forwarded, other).code()).isEqualTo(FORWARDED);
  }

  @Test
  void anythingElseIsNoBundle() throws IOException {
    byte[] letter = Forgery.encrypt("A letter, and no bundle.".getBytes(UTF_8), coordinator);

    assertThat(refusal.of(letter, coordinator).code()).isEqualTo(NOT_A_BUNDLE);
    assertThat(refusal.of(Forgery.encrypt(new byte[8_192], coordinator), coordinator).code())
        .isEqualTo(NOT_A_BUNDLE);
    assertThat(refusal.of(Forgery.encrypt(new byte[0], coordinator), coordinator).code())
        .isEqualTo(NOT_A_BUNDLE);
    assertThat(refusal.of(new byte[100_000], coordinator).code()).isEqualTo(NOT_A_BUNDLE);
  }

  @Test
  void aFileLargerThanTheLimitIsNotEvenDecrypted() throws IOException {
    Limits small = new Limits(bundle.length - 1, 10, 1_000, 10, 1_000, 10);

    Problem problem = refusal.of(bundle, coordinator, small);

    assertThat(problem.code()).isEqualTo(FILE_TOO_LARGE);
    assertThat(problem.details()).containsExactly(bundle.length - 1L);
  }

  @Test
  void aFileThatIsNotThereIsUnreadable() {
    Assertions.assertThatThrownBy(
            () ->
                BundleReader.open(
                    folder.resolve("absent.age"), coordinator.identity(), Limits.standard()))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(UNREADABLE));
  }
}
