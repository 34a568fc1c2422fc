package org.letapis.foreign.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.Inputs;

class BoundedZipTest {

  @Test
  void membersAreReadByNameAsOftenAsOneLikes() throws IOException {
    byte[] zip = Inputs.zip(Map.of("a/імя.txt", "словы".getBytes(StandardCharsets.UTF_8)));
    BoundedZip archive = BoundedZip.open(Inputs.of(zip), Bounds.USUAL);

    assertThat(archive.names()).containsExactly("a/імя.txt");
    for (int i = 0; i < 2; i++) {
      try (InputStream in = archive.open("a/імя.txt")) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("словы");
      }
    }
  }

  @Test
  void namesOfOldProgramsAreCyrillicAgain() throws IOException {
    byte[] zip = Inputs.zip(Map.of("aaaa.txt", new byte[3]));
    byte[] name = "скан".getBytes(Charset.forName("IBM866"));
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int entry = indexOf(zip, 0x02014b50);
    bytes.putShort(entry + 8, (short) (bytes.getShort(entry + 8) & ~0x800));
    bytes.put(entry + 46, name);

    assertThat(BoundedZip.open(Inputs.of(zip), Bounds.USUAL).names()).containsExactly("скан.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc/x", "a/../../x", "C:x", "a\\x", "a/\u0007x"})
  void namesThatLeadOutAreRefused(String name) {
    assertThat(problem(Inputs.zip(Map.of(name, new byte[1])), Bounds.USUAL))
        .isEqualTo(ForeignProblem.ZIP_NAME);
  }

  @Test
  void whatGrowsBeyondMeasureIsRefusedBeforeItGrows() {
    byte[] zip = Inputs.zip(Map.of("bomb", new byte[40 << 20]));
    assertThat(problem(zip, Bounds.USUAL)).isEqualTo(ForeignProblem.ZIP_BOMB);
  }

  @Test
  void aMemberThatIsLongerThanItsDirectorySaysIsCutOffWithAProblem() throws IOException {
    byte[] zip = Inputs.zip(Map.of("liar", new byte[1 << 20]));
    int entry = indexOf(zip, 0x02014b50);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 10);
    BoundedZip archive = BoundedZip.open(Inputs.of(zip), Bounds.USUAL);

    try (InputStream in = archive.open("liar")) {
      Problem problem = catchThrowableOfType(Problem.class, in::readAllBytes);
      assertThat(problem.is(ForeignProblem.ZIP_BOMB)).isTrue();
    }
  }

  @Test
  void membersThatShareBytesAreRefused() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      members.put("m" + i, new byte[0]);
    }
    members.put(
        "big",
        new java.util.Random(1)
            .ints(20_000)
            .collect(
                java.io.ByteArrayOutputStream::new,
                java.io.ByteArrayOutputStream::write,
                (a, b) -> {})
            .toByteArray());
    byte[] zip = Inputs.zip(members);
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = indexOf(zip, 0x02014b50); at + 46 < zip.length; ) {
      if (bytes.getInt(at) != 0x02014b50) {
        break;
      }
      bytes.putInt(at + 20, 20_000);
      at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
    }
    assertThat(problem(zip, Bounds.USUAL)).isEqualTo(ForeignProblem.ZIP_BOMB);
  }

  @Test
  void tooManyMembersAndArchivesThatAreCutOffAreRefused() {
    byte[] zip = Inputs.zip(Map.of("a", new byte[1], "b", new byte[1]));
    Bounds one = new Bounds(1 << 20, 1 << 20, 1, 1, 1, 1, 1, 1, 10, 10);
    assertThat(problem(zip, one)).isEqualTo(ForeignProblem.ZIP_TOO_MANY);
    byte[] cut = java.util.Arrays.copyOf(zip, zip.length - 30);
    assertThat(problem(cut, Bounds.USUAL)).isEqualTo(ForeignProblem.ZIP_BROKEN);
  }

  private static ProblemCode problem(byte[] zip, Bounds bounds) {
    Problem problem =
        catchThrowableOfType(Problem.class, () -> BoundedZip.open(Inputs.of(zip), bounds));
    return problem.code();
  }

  private static int indexOf(byte[] zip, int mark) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 4 <= zip.length; i++) {
      if (bytes.getInt(i) == mark) {
        return i;
      }
    }
    throw new AssertionError("no such mark");
  }
}
