package org.letapis.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.letapis.bundle.problem.BundleProblem.ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_ALTERED;
import static org.letapis.bundle.problem.BundleProblem.TRUNCATED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.problem.Problem;

/** What happens between the first pass over a bundle and the second. */
class DeliveryTest {

  private static Person documenter;
  private static Person coordinator;

  @TempDir Path folder;

  @BeforeAll
  static void people() {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
  }

  @Test
  void aBundleChangedAfterItWasVerifiedIsNotDelivered() throws IOException {
    Path file = folder.resolve("a.age");
    write(file, Sample.draft(documenter, chain(2), Sample.photo()));
    VerifiedBundle verified = open(file);
    byte[] whole = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(whole, whole.length - 5));
    assertThat(undelivered(verified, new Sample.Kept()).code()).isEqualTo(TRUNCATED);

    byte[] flipped = whole.clone();
    flipped[flipped.length - 1] ^= 1;
    Files.write(file, flipped);
    assertThat(undelivered(verified, new Sample.Kept()).code()).isEqualTo(ALTERED);

    write(file, Sample.draft(documenter, chain(3)));
    assertThat(undelivered(verified, new Sample.Kept()).code()).isEqualTo(MEMBER_ALTERED);

    Files.write(file, whole);
    Sample.Kept kept = new Sample.Kept();
    verified.deliver(kept);
    assertThat(kept.entries).hasSize(2);
  }

  @Test
  void aFailureOfTheSinkIsNotBlamedOnTheBundle() throws IOException {
    Path file = folder.resolve("a.age");
    write(file, Sample.draft(documenter, chain(1), Sample.photo()));
    BundleSink full =
        new BundleSink() {
          @Override
          public void entry(ChainLink link, byte[] line) {}

          @Override
          public void file(FileSize listed, InputStream content) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(catchThrowableOfType(UncheckedIOException.class, () -> open(file).deliver(full)))
        .hasRootCauseMessage("No space left on device");
  }

  @Test
  void aFailureOfTheBundleIsNotBlamedOnTheSink() throws IOException {
    Path file = folder.resolve("a.age");
    byte[] video = new byte[200_000];
    write(file, Sample.draft(documenter, chain(1), Sample.file(video)));
    VerifiedBundle verified = open(file);
    byte[] flipped = Files.readAllBytes(file);
    flipped[flipped.length - 100_000] ^= 1;
    Files.write(file, flipped);
    BundleSink wrapping =
        new BundleSink() {
          @Override
          public void entry(ChainLink link, byte[] line) {}

          @Override
          public void file(FileSize listed, InputStream content) {
            try {
              content.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
              throw new IllegalStateException("cannot store", e);
            }
          }
        };

    assertThat(undelivered(verified, wrapping).code()).isEqualTo(ALTERED);
  }

  private static List<? extends ChainLink> chain(int length) {
    return Sample.chain(documenter.id(), length, 5);
  }

  private static BundleSummary write(Path target, BundleDraft draft) {
    return BundleFiles.write(
        target,
        draft,
        documenter.identity(),
        List.of(coordinator.card()),
        Encryption.CLASSIC,
        Sample.RANDOM);
  }

  private static Problem undelivered(VerifiedBundle bundle, BundleSink sink) {
    return catchThrowableOfType(Problem.class, () -> bundle.deliver(sink));
  }

  private static VerifiedBundle open(Path file) {
    return BundleReader.open(file, coordinator.identity(), Limits.standard());
  }
}
