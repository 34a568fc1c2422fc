package org.letapis.casebook.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.register.Registers.MapBook;
import org.letapis.casebook.intake.register.Registers.Read;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Schema;
import org.letapis.domain.validation.FindingCode;
import org.letapis.domain.validation.Validation;

/** Whatever stands in a register, nothing breaks and nothing that somebody wrote is lost. */
class RegisterGarbageTest {

  private static final List<String> BITS =
      List.of(
          "ст. 342",
          "ч. 1",
          "2021-08",
          "05.08.2021",
          "30.02.2020",
          "31.12.2099",
          "TRUE",
          "FALSE",
          "н/д",
          "-",
          "да",
          "нет",
          "; ",
          "\n",
          " / ",
          " → ",
          ", ",
          " и ",
          "СИЗО-1",
          "ИК-2",
          "Иванов",
          "Пётр",
          "Петрович",
          "А.А.",
          "(",
          ")",
          "\"",
          "«",
          "»",
          "&nbsp;",
          "&#1086;",
          "&#xD800;",
          "&bogus;",
          "\u00a0",
          "\u200b",
          "\ud83d",
          "\u0301",
          "4,5 года",
          "колонии",
          "15 суток",
          "120 базовых величин",
          "1/2",
          "=cmd|' /C calc'!A0",
          "<b>",
          "\u0000",
          "\t",
          "https://x.example/1",
          "999999999999999999999",
          "0",
          "1",
          "１２",
          "٣",
          "м",
          "женский");

  private static final Pattern WORD = Pattern.compile("zz\\d+q\\d+");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyWordOfEveryCellIsFoundAgain(long seed) {
    Random random = new Random(seed);
    List<List<String>> cells = new ArrayList<>();
    StringBuilder csv = new StringBuilder();
    Column[] columns = Column.values();
    for (Column column : columns) {
      csv.append(column.header()).append(',');
    }
    csv.append("other\n");
    for (int row = 0; row < 60; row++) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i <= columns.length; i++) {
        String cell = cell(random, row);
        line.add(cell);
        csv.append('"').append(cell.replace("\"", "\"\"")).append("\",");
      }
      csv.append('\n');
      cells.add(line);
    }

    Read read = Registers.read(csv.toString(), new MapBook());

    // What rows share (a place) is made by the first that names it: look through all.
    Set<String> kept = words(read.changes() + "\n" + read.issues());
    for (int row = 0; row < cells.size(); row++) {
      for (int i = 0; i < cells.get(row).size(); i++) {
        assertThat(kept)
            .as("seed %d, row %d, column %d", seed, row + 1, i + 1)
            .containsAll(words(cells.get(row).get(i)));
      }
    }
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void whatIsReadFromGarbageCanStillBeSaved(long seed) {
    Random random = new Random(seed);
    StringBuilder csv = new StringBuilder();
    for (Column column : Column.values()) {
      csv.append(column.header()).append(';');
    }
    csv.append('\n');
    for (int row = 0; row < 60; row++) {
      for (Column column : Column.values()) {
        csv.append('"').append(cell(random, row).replace("\"", "\"\"")).append("\";");
      }
      csv.append('\n');
    }
    MapBook book = new MapBook();

    book.save(Registers.read(csv.toString(), book).changes());

    for (CaseRecord record : book.records.values()) {
      assertThat(
              Validation.of(
                  record, Schema.type(record.type()).orElseThrow(), Registers.SOURCE.today()))
          .as("seed %d, %s", seed, record)
          .noneMatch(f -> f.code().severity() == FindingCode.Severity.ERROR);
    }
    assertThat(Registers.read(csv.toString(), book).changes())
        .as("seed %d", seed)
        .allMatch(c -> !book.records.containsKey(c.record()));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void randomBytesAreReadOrRefusedButNeverBreakTheProgram(long seed) {
    Random random = new Random(seed);
    RegisterReader reader = new RegisterReader(Registers.SOURCE, KnownRecords.none());
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "id,name,arrested\n");
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(
            switch (random.nextInt(6)) {
              case 0 -> "\"";
              case 1 -> ",";
              case 2 -> "\n";
              case 3 -> "\r";
              default -> BITS.get(random.nextInt(BITS.size()));
            });
      }
      byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      for (int i = random.nextInt(3); i > 0 && bytes.length > 0 && random.nextBoolean(); i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try (RegisterPlan plan = reader.open(new ByteArrayInputStream(bytes))) {
        plan.forEachRemaining(row -> assertThat(row.issues()).doesNotContainNull());
      } catch (Problem refused) {
        assertThat(refused.code().code()).as("seed %d", seed).startsWith("register.");
      }
    }
  }

  private static String cell(Random random, int row) {
    if (random.nextInt(5) == 0) {
      return random.nextBoolean() ? "" : "FALSE";
    }
    StringBuilder cell = new StringBuilder();
    int bits = random.nextInt(6);
    for (int i = 0; i <= bits; i++) {
      // Words like no other, so that each can be looked for: a marker, the row, a random number.
      boolean marked = random.nextInt(3) == 0;
      cell.append(
          marked
              ? " zz" + row + "q" + random.nextInt(1_000_000) + " "
              : BITS.get(random.nextInt(BITS.size())));
      if (random.nextBoolean()) {
        cell.append(' ');
      }
    }
    return random.nextInt(40) == 0 ? cell.toString().repeat(40) : cell.toString();
  }
}
