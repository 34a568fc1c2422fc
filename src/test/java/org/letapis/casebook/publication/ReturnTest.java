package org.letapis.casebook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.ledger.Progress;

/** What was published and comes back into its own casebook makes nothing twice. */
class ReturnTest {

  @TempDir Path temp;

  @Test
  void nothingIsMadeTwice() throws IOException {
    try (SampleBook sample = new SampleBook(temp)) {
      for (String format : List.of("csv", "ftm", "uwazi")) {
        Path out = sample.publish(format);
        Path from = format.equals("csv") ? out : out.resolve(format);
        try (Stream<Path> files = format.equals("csv") ? Stream.of(from) : Files.list(from)) {
          for (Path file : files.filter(f -> !f.toString().endsWith(".txt")).sorted().toList()) {
            comesBack(sample, file);
          }
        }
      }
    }
  }

  private static void comesBack(SampleBook sample, Path path) {
    try (IntakeFile file = IntakeFile.open(path, IntakeFile.As.GUESSED)) {
      IntakePlan plan =
          sample
              .book
              .intake()
              .rehearse(
                  file, sample.book.intake().guessed(file).mapping(), Progress.NONE, () -> false);
      assertThat(plan.tally().made()).as(path.getFileName().toString()).isEmpty();
      assertThat(plan.tally().files()).as(path.getFileName().toString()).isZero();
      assertThat(
              plan.examples().stream()
                  .flatMap(example -> example.differences().stream())
                  .filter(difference -> difference.taken()))
          .as(path.getFileName().toString())
          .isEmpty();
    }
  }
}
