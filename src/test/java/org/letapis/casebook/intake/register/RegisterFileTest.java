package org.letapis.casebook.intake.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.Registers.Read;
import org.letapis.casebook.intake.register.csv.CsvProblem;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.casebook.intake.register.row.RegisterSource;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

class RegisterFileTest {

  @Test
  void blankRowsArePassedOverAndStillCounted() {
    Read read = Registers.read("id,name\n\n , \n3,Мороз Пётр\n", none());

    assertThat(read.rows())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.line()).isEqualTo(4);
              assertThat(r.row()).isEqualTo(3);
            });
  }

  @Test
  void aMissingColumnARepeatedOneAndAnEmptyFileAreRefused() {
    assertProblem("id,imya\n1,а\n", RegisterProblem.MISSING_COLUMNS, "name");
    assertProblem("a,b\n", RegisterProblem.MISSING_COLUMNS, "id, name");
    assertProblem("id,name,ID\n", RegisterProblem.REPEATED_COLUMN, "ID", 1, 3);
    assertProblem("", CsvProblem.EMPTY);
    assertProblem("\n \n", CsvProblem.EMPTY);
  }

  @Test
  void brokenEncodingNamesItsLine() {
    byte[] bytes = "id,name\r\n1,Мороз Пётр\r\n2,?\r\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC8;

    assertThatThrownBy(() -> Registers.read(bytes, none()))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.is(CsvProblem.NOT_UTF8)).isTrue();
              assertThat(p.details()).containsExactly(3L);
            });
  }

  @Test
  void windowsEncodingIsRefusedAndNotGuessed() {
    byte[] bytes = "id,name\n1,Мороз\n".getBytes(java.nio.charset.Charset.forName("windows-1251"));

    assertThatThrownBy(() -> Registers.read(bytes, none()))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.details()).containsExactly(2L));
  }

  @Test
  void aQuotationMarkThatNeverClosesIsRefused() {
    assertProblem("id,name\n1,а\n2,\"Мороз\n3,б\n", CsvProblem.OPEN_QUOTE, 3L);
  }

  @Test
  void boundsAreHeld() {
    assertProblem("id,name" + ",x".repeat(199) + "\n", CsvProblem.TOO_MANY_COLUMNS, 1L, 201, 200);
    assertProblem(
        "id,name\n1," + "я".repeat(100_001) + "\n", CsvProblem.CELL_TOO_LONG, 2L, 2, 100_000);
    assertProblem(
        "id,name\n1,а\n2,\"" + "я\n".repeat(200_000), CsvProblem.ROW_TOO_LONG, 3L, 150_000);
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    RegisterReader reader = new RegisterReader(Registers.SOURCE, none());

    assertThatThrownBy(() -> reader.open(Path.of("target", "no-such-file.csv")))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(CsvProblem.UNREADABLE)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Viasna", "a b", "-a", "весна"})
  void aRegisterNeedsAPlainName(String scheme) {
    assertThatThrownBy(() -> new RegisterSource(scheme, "x", LocalDate.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyReasonAndProblemIsSaidInEveryLanguage(Language language) {
    Labels labels = Labels.of(language);

    for (IssueReason reason : IssueReason.values()) {
      assertThat(labels.text(reason.labelKey())).isNotBlank();
    }
    for (CsvProblem problem : CsvProblem.values()) {
      assertThat(labels.text(new Problem(problem, 1L, 2, 3))).doesNotContain("{");
    }
    for (RegisterProblem problem : RegisterProblem.values()) {
      assertThat(labels.text(new Problem(problem, "id", 2, 3))).contains("id");
    }
  }

  @Test
  void rowsBeyondTheBoundAreRefused() {
    Map<Boolean, Long> outcome;
    try (RegisterPlan plan =
        new RegisterReader(
                Registers.SOURCE,
                none(),
                org.letapis.domain.entry.RecordId::fresh,
                new org.letapis.casebook.intake.register.csv.Bounds(1 << 20, 3, 10, 100, 1000))
            .open(
                new java.io.ByteArrayInputStream(
                    "id,name\n1,а\n2,б\n3,в\n4,г\n".getBytes(StandardCharsets.UTF_8)))) {
      outcome =
          List.of(1, 2, 3).stream()
              .collect(Collectors.groupingBy(i -> plan.next().row() == i, Collectors.counting()));
      assertThatThrownBy(plan::next)
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.is(CsvProblem.TOO_MANY_ROWS)).isTrue());
    }
    assertThat(outcome).containsExactly(Map.entry(true, 3L));
  }

  private static void assertProblem(
      String csv, org.letapis.domain.problem.ProblemCode code, Object... details) {
    assertThatThrownBy(() -> Registers.read(csv, none()))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.details()).containsExactly(details);
            });
  }

  private static KnownRecords none() {
    return KnownRecords.none();
  }
}
