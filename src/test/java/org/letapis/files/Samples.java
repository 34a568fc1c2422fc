package org.letapis.files;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** What the tests of this room share. */
final class Samples {
  static final long NO_LIMIT = Long.MAX_VALUE;

  private Samples() {}

  /** A store whose keys are the same each time. */
  static AttachedFiles open(Path folder) {
    return AttachedFiles.open(folder, key(1), key(2), new SecureRandom());
  }

  static Secret key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return Secret.copyOf(bytes);
  }

  static byte[] content(int length, long seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  static Digest add(AttachedFiles files, byte[] content) {
    return files.add(new ByteArrayInputStream(content), NO_LIMIT).digest();
  }

  static byte[] read(AttachedFiles files, Digest digest) {
    try (var in = files.read(digest)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every regular file below a folder. */
  static List<Path> filesBelow(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void assertProblem(FilesProblem expected, ThrowingCallable action) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(action)
        .withMessage(expected.code())
        .matches(problem -> problem.is(expected));
  }
}
