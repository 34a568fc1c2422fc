package org.letapis.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.foreign.csv.CsvOutput;
import org.letapis.foreign.open.ForeignFiles;
import org.letapis.foreign.xlsx.XlsxOutput;

/** What is written is read again as it was, in all that the format can hold. */
class TablesRoundTripTest {

  private static final List<String> WORDS =
      List.of(
          "Ясенка Юрый",
          "=1+1",
          "+375 29 111-22-33",
          "-5",
          "@x",
          "'=q",
          "''",
          "a,b;c\td",
          "\"q\"",
          "two\nlines",
          " spaces ",
          "№ 7 «x»",
          "<&>\"'",
          "_x000D_",
          "\u0001",
          "😀",
          "0123",
          "1e5");

  @Test
  void wordsOfEveryKindComeBackFromBothFormats() throws IOException {
    Random random = new Random(Seed.get());
    List<List<ForeignValue>> rows = new ArrayList<>();
    for (int r = 0; r < 300; r++) {
      List<ForeignValue> row = new ArrayList<>();
      row.add(new ForeignValue.Text("row " + r));
      for (int c = 0; c < 6; c++) {
        row.add(
            random.nextInt(4) == 0
                ? ForeignValue.EMPTY
                : new ForeignValue.Text(
                    WORDS.get(random.nextInt(WORDS.size()))
                        + (random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size())) : "")));
      }
      rows.add(row);
    }
    List<String> heads = List.of("=a", "b", "c", "d", "e", "f", "-g");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try (CsvOutput out = new CsvOutput(csv, true, ',')) {
      out.headings(heads);
      for (List<ForeignValue> row : rows) {
        out.row(row);
      }
    }
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try (XlsxOutput out = new XlsxOutput(xlsx)) {
      out.sheet("Запісы: ўсе", heads);
      for (List<ForeignValue> row : rows) {
        out.row(row);
      }
    }

    for (byte[] file : List.of(csv.toByteArray(), xlsx.toByteArray())) {
      ForeignSource source = open(file);
      assertThat(source.tables().getFirst().columns()).isEqualTo(heads);
      assertThat(Inputs.rows(source, 0).stream().map(ForeignRow::cells)).isEqualTo(rows);
    }
    assertThat(csv.toString(java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContainPattern("(?m)^[=+@-]|,[=+@-]");
  }

  @Test
  void typedCellsOfWorkbooksStayTyped() throws IOException {
    List<ForeignValue> row = new ArrayList<>();
    Random random = new Random(Seed.get());
    for (int i = 0; i < 50; i++) {
      LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(70_000));
      int seconds = random.nextInt(86_399) + 1;
      row.add(new ForeignValue.Moment(day.atStartOfDay(), false));
      row.add(new ForeignValue.Moment(day.atStartOfDay().plusSeconds(seconds), true));
      row.add(
          new ForeignValue.Number(
              new BigDecimal(random.nextInt()).movePointLeft(3).stripTrailingZeros()));
      row.add(new ForeignValue.Flag(random.nextBoolean()));
    }
    List<String> heads = new ArrayList<>();
    row.forEach(value -> heads.add("c" + heads.size()));
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try (XlsxOutput out = new XlsxOutput(xlsx)) {
      out.sheet("a/b", heads);
      out.row(row);
      out.sheet("A B", heads);
      out.row(List.of(new ForeignValue.Moment(LocalDate.of(1897, 3, 19).atStartOfDay(), false)));
    }

    ForeignSource source = open(xlsx.toByteArray());
    assertThat(source.tables()).extracting(ForeignTable::name).containsExactly("a b", "A B (2)");
    List<ForeignValue> read = Inputs.rows(source, 0).getFirst().cells();
    for (int i = 0; i < row.size(); i++) {
      assertThat(plain(read.get(i))).isEqualTo(plain(row.get(i)));
    }
    assertThat(Inputs.rows(source, 1).getFirst().cells().getFirst())
        .isEqualTo(new ForeignValue.Text("1897-03-19"));
  }

  private static ForeignValue plain(ForeignValue value) {
    return value instanceof ForeignValue.Number number
        ? new ForeignValue.Text(number.number().stripTrailingZeros().toPlainString())
        : value;
  }

  private static ForeignSource open(byte[] file) {
    return ForeignFiles.open(Inputs.of(file), Bounds.USUAL, Reading.GUESSED);
  }
}
