package org.letapis.foreign.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.charset.Encoding.Certainty;
import org.letapis.foreign.open.ForeignFiles;

class CsvSourceTest {

  private static final String TABLE =
      "імя;дзе;калі\nАляксандр Ясенка;Мінск, ІЧУ на Акрэсціна;12.08.2020\n"
          + "Вольга Ўзорная;СІЗА № 1;13.08.2020\nЮрый Прыклад;Жодзіна;невядома\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void belarusianTablesAreReadInWhateverTheyAreWritten(String charset) throws IOException {
    CsvSource source = open(Inputs.of(TABLE, Charset.forName(charset)));

    assertThat(source.separator()).isEqualTo(';');
    assertThat(source.tables().getFirst().columns()).containsExactly("імя", "дзе", "калі");
    assertThat(texts(source))
        .containsExactly(
            List.of("Аляксандр Ясенка", "Мінск, ІЧУ на Акрэсціна", "12.08.2020"),
            List.of("Вольга Ўзорная", "СІЗА № 1", "13.08.2020"),
            List.of("Юрый Прыклад", "Жодзіна", "невядома"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM866", "KOI8-R", "windows-1251", "UTF-8"})
  void russianTablesOfOldProgramsAreReadAndSaidToBeLikely(String charset) throws IOException {
    String table =
        "фамилия,где,когда\nАлександр Ясенко,Жодино тюрьма,2020\nОльга Образцова,Минск СИЗО,2021\n";
    CsvSource source = open(Inputs.of(table, Charset.forName(charset)));

    assertThat(source.encoding().charset().name()).isEqualTo(charset);
    assertThat(source.encoding().certainty())
        .isEqualTo(charset.equals("UTF-8") ? Certainty.SURE : Certainty.LIKELY);
    assertThat(texts(source).getFirst()).contains("Александр Ясенко");
  }

  @Test
  void theFirstLetterBeyondAsciiTellsHoweverFarDownItStands() throws IOException {
    String table =
        "name,place\n" + "Jan Kowalski,Grodno\n".repeat(9_000) + "Ірына Пробная,Гродна\n";
    CsvSource source = open(Inputs.of(table, Charset.forName("windows-1251")));

    assertThat(texts(source).getLast()).containsExactly("Ірына Пробная", "Гродна");
    assertThat(source.tables().getFirst().rows()).isEqualTo(9_001);
  }

  @Test
  void whatAPersonSaysOfATableStandsOverWhatIsGuessed() throws IOException {
    Reading said =
        new Reading(
            Optional.of(Charset.forName("windows-1252")), Optional.of('|'), OptionalLong.of(3));
    CsvSource source =
        CsvSource.open(
            Inputs.of("title\n\na|é,b\n1|2\n", Charset.forName("windows-1252")),
            Bounds.USUAL,
            said);

    assertThat(source.tables().getFirst().columns()).containsExactly("a", "é,b");
    assertThat(Inputs.rows(source, 0)).extracting(ForeignRow::number).containsExactly(4L);
  }

  @Test
  void quotedCellsHoldAnythingAndRowsAreNumberedByTheirLines() throws IOException {
    CsvSource source =
        open(Inputs.of("a,b\n\"x\r\n\"\"y\"\"\", \"z,\"\n\n  ,\nlast \"one\",2,3\n"));

    assertThat(texts(source))
        .containsExactly(List.of("x\n\"y\"", "z,", ""), List.of("last \"one\"", "2", "3"));
    assertThat(Inputs.rows(source, 0)).extracting(ForeignRow::number).containsExactly(2L, 6L);
    assertThat(source.tables().getFirst().columns()).containsExactly("a", "b", "");
  }

  @Test
  void formulasAreNotEvaluatedAndEscapedOnesAreWords() throws IOException {
    CsvSource source = open(Inputs.of("a,b,c\n\"=HYPERLINK(\"\"x\"\")\",'=1+1,''-x\n"));

    assertThat(Inputs.rows(source, 0).getFirst().cells())
        .containsExactly(
            new ForeignValue.Formula("HYPERLINK(\"x\")", ForeignValue.EMPTY),
            new ForeignValue.Text("=1+1"),
            new ForeignValue.Text("'-x"));
  }

  @Test
  void aRowOfTenMillionColumnsIsRefusedWhereItBecomesTooLong() {
    byte[] row = new byte[20_000_000];
    Arrays.fill(row, (byte) ',');
    byte[] head = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, row, 0, head.length);

    Problem problem = problem(Inputs.of(row));
    assertThat(problem.is(ForeignProblem.TOO_MANY_COLUMNS)).isTrue();
    assertThat(problem.details()).containsExactly("table", 3L, 1_000);
  }

  @Test
  void everyFaultSaysWhereItIs() {
    byte[] broken = "a,b\nx,y\nz,?\n".getBytes(StandardCharsets.UTF_8);
    broken[10] = (byte) 0xC3;
    Reading utf8 =
        new Reading(Optional.of(StandardCharsets.UTF_8), Optional.empty(), OptionalLong.empty());
    Problem encoding =
        catchThrowableOfType(
            Problem.class, () -> CsvSource.open(Inputs.of(broken), Bounds.USUAL, utf8));
    assertThat(encoding.is(ForeignProblem.BROKEN_ENCODING)).isTrue();
    assertThat(encoding.details()).containsExactly(3L, "UTF-8");

    Problem quote = problem(Inputs.of("a,b\n1,2\n3,\"open\n5,6\n"));
    assertThat(quote.is(ForeignProblem.OPEN_QUOTE)).isTrue();
    assertThat(quote.details()).containsExactly("table", 3L, 2);

    Problem cell = problem(Inputs.of("a,b\n1," + "x".repeat(100_001) + "\n"));
    assertThat(cell.is(ForeignProblem.CELL_TOO_LONG)).isTrue();
    assertThat(cell.details()).containsExactly("table", 2L, 2, 100_000);

    assertThat(problem(Inputs.of(" \n\n")).is(ForeignProblem.EMPTY)).isTrue();
  }

  private static Problem problem(ForeignInput input) {
    return catchThrowableOfType(
        Problem.class, () -> ForeignFiles.open(input, Bounds.USUAL, Reading.GUESSED));
  }

  private static CsvSource open(ForeignInput input) throws IOException {
    return CsvSource.open(input, Bounds.USUAL, Reading.GUESSED);
  }

  private static List<List<String>> texts(ForeignSource source) {
    return Inputs.rows(source, 0).stream()
        .map(
            row ->
                row.cells().stream()
                    .map(v -> v instanceof ForeignValue.Text text ? text.text() : "")
                    .toList())
        .toList();
  }
}
