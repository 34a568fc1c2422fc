package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.letapis.bundle.problem.BundleProblem.CHAIN_BROKEN;
import static org.letapis.bundle.problem.BundleProblem.DISK_FULL;
import static org.letapis.bundle.problem.BundleProblem.SOURCE_CHANGED;
import static org.letapis.bundle.problem.BundleProblem.SOURCE_UNREADABLE;
import static org.letapis.bundle.problem.BundleProblem.TOO_MANY_RECIPIENTS;
import static org.letapis.bundle.problem.BundleProblem.TOO_MUCH;
import static org.letapis.bundle.problem.BundleProblem.UNWRITABLE;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

class BundleFilesTest {

  private static Person documenter;
  private static Person coordinator;

  @TempDir Path folder;

  @BeforeAll
  static void people() {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
  }

  @Test
  void aBundleIsThereOrNothingIs() throws IOException {
    Path target = folder.resolve(BundleNames.random(Sample.RANDOM));

    BundleSummary summary = write(target, Sample.draft(documenter, chain(3), Sample.photo()));

    assertThat(summary.entries()).isEqualTo(3);
    assertThat(summary.files()).isEqualTo(1);
    assertThat(open(target).digest()).isEqualTo(summary.digest());
    assertThat(open(target).id()).isEqualTo(summary.id());
    assertThat(names()).containsExactly(target.getFileName().toString());
    assertThat(target.getFileName().toString()).matches("[0-9a-f]{16}\\.age");
  }

  @Test
  void aFailureLeavesWhatWasThereAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("old.age"), "older bundle");
    BundleFile broken = new BundleFile(Digest.of("x"), 1, () -> InputStream.nullInputStream());

    Problem problem = refused(target, Sample.draft(documenter, chain(1), broken));

    assertThat(problem.code()).isEqualTo(SOURCE_CHANGED);
    assertThat(Files.readString(target)).isEqualTo("older bundle");
    assertThat(names()).containsExactly("old.age");
  }

  @Test
  void aSourceThatChangesBetweenThePassesIsNoticed() throws IOException {
    byte[] content = "photo as it was".getBytes(UTF_8);
    for (String then : List.of("photo as it is.", "shorter", "photo that is longer now")) {
      AtomicInteger opened = new AtomicInteger();
      BundleFile changing =
          new BundleFile(
              Digest.of(content),
              content.length,
              () ->
                  new ByteArrayInputStream(
                      opened.getAndIncrement() == 0 ? content : then.getBytes(UTF_8)));

      Problem problem =
          refused(folder.resolve("new.age"), Sample.draft(documenter, chain(1), changing));

      assertThat(problem.code()).isEqualTo(SOURCE_CHANGED);
      assertThat(names()).isEmpty();
    }
  }

  @Test
  void aSourceThatCannotBeReadIsNotTakenForAFullDisk() throws IOException {
    BundleFile unreadable =
        new BundleFile(
            Digest.of("x"),
            1,
            () -> {
              throw new IOException("Input/output error");
            });

    Problem problem =
        refused(folder.resolve("new.age"), Sample.draft(documenter, chain(1), unreadable));

    assertThat(problem.code()).isEqualTo(SOURCE_UNREADABLE);
    assertThat(names()).isEmpty();
  }

  @Test
  void nothingIsWrittenThatAReaderWouldNotTake() {
    BundleDraft whole = Sample.draft(documenter, chain(1));
    BundleDraft wordy =
        new BundleDraft(
            whole.signer(),
            whole.created(),
            "x".repeat(9_000),
            List.of(),
            List.of(),
            whole.heads(),
            whole.entries(),
            List.of());
    BundleFile huge = new BundleFile(Digest.of("x"), 8L << 30, InputStream::nullInputStream);

    assertThat(refused(folder.resolve("new.age"), wordy).code()).isEqualTo(TOO_MUCH);
    assertThat(refused(folder.resolve("new.age"), Sample.draft(documenter, chain(1), huge)).code())
        .isEqualTo(TOO_MUCH);
  }

  @Test
  void entriesThatDoNotReachTheHeadAreNotSent() throws IOException {
    List<? extends ChainLink> chain = chain(3);
    BundleDraft whole = Sample.draft(documenter, chain);
    BundleDraft cut =
        new BundleDraft(
            whole.signer(),
            whole.created(),
            "",
            List.of(),
            List.of(),
            whole.heads(),
            List.copyOf(chain.subList(0, 2)),
            List.of());

    assertThat(refused(folder.resolve("new.age"), cut).code()).isEqualTo(CHAIN_BROKEN);
    assertThat(names()).isEmpty();
  }

  @Test
  void aLeftoverOfAKilledProgramIsNoHindrance() throws IOException {
    Path target = folder.resolve("new.age");
    Files.writeString(folder.resolve("new.age.part"), "half a bundle");

    write(target, Sample.draft(documenter, chain(1)));

    assertThat(names()).containsExactly("new.age");
  }

  @Test
  void aFullDiskIsCalledThat() throws IOException {
    Configuration tiny =
        Configuration.unix().toBuilder().setMaxSize(20_000).setBlockSize(1_000).build();
    try (FileSystem disk = Jimfs.newFileSystem(tiny)) {
      Path target = disk.getPath("/new.age");

      Problem problem = refused(target, Sample.draft(documenter, chain(1)));

      assertThat(problem.code()).isEqualTo(DISK_FULL);
      assertThat(Files.exists(target)).isFalse();
      assertThat(Files.exists(disk.getPath("/new.age.part"))).isFalse();
    }
  }

  @Test
  void aFolderThatIsNotThereIsToldOf() {
    Path target = folder.resolve("absent").resolve("new.age");

    assertThat(refused(target, Sample.draft(documenter, chain(1))).code()).isEqualTo(UNWRITABLE);
  }

  @Test
  void thereIsAMostOfRecipients() {
    Problem problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                BundleFiles.write(
                    folder.resolve("new.age"),
                    Sample.draft(documenter, chain(1)),
                    documenter.identity(),
                    Collections.nCopies(33, coordinator.card()),
                    Encryption.STRONGEST,
                    Sample.RANDOM));

    assertThat(problem.code()).isEqualTo(TOO_MANY_RECIPIENTS);
    assertThat(problem.details()).containsExactly(32);
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

  private static Problem refused(Path target, BundleDraft draft) {
    return catchThrowableOfType(Problem.class, () -> write(target, draft));
  }

  private static VerifiedBundle open(Path file) {
    return BundleReader.open(file, coordinator.identity(), Limits.standard());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
