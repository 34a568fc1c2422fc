package org.letapis.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Opens what must not open, and says why it was refused. */
final class Refusal {

  /** What is thrown when a bundle was taken. */
  static final String NOT_REFUSED = "it was not refused";

  private static final Labels ENGLISH = Labels.of(Language.ENGLISH);

  private final Path file;

  Refusal(Path folder) {
    this.file = folder.resolve("refused.age");
  }

  /** The problem; anything else thrown, or nothing, fails the test. */
  Problem of(byte[] bundle, Person reader) throws IOException {
    return of(bundle, reader, Limits.standard());
  }

  Problem of(byte[] bundle, Person reader, Limits limits) throws IOException {
    Files.write(file, bundle);
    try {
      BundleReader.open(file, reader.identity(), limits);
    } catch (Problem problem) {
      assertThat(problem.code()).isInstanceOf(BundleProblem.class);
      assertThat(ENGLISH.text(problem)).isNotBlank().doesNotContain("{");
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain("Прыдуманая");
      return problem;
    }
    throw new AssertionError(NOT_REFUSED);
  }
}
