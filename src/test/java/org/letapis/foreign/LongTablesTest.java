package org.letapis.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.foreign.csv.CsvOutput;
import org.letapis.foreign.open.ForeignFiles;
import org.letapis.foreign.xlsx.XlsxOutput;

/**
 * Long tables are written and read in little memory. {@code -Dletapis.rows=100000} with {@code
 * -Xmx256m} is what people have; a slice of it runs always. Times are printed.
 */
class LongTablesTest {

  private static final int COLUMNS = 20;
  private static final int ROWS = Integer.getInteger("letapis.rows", 2_000);

  @TempDir Path temp;

  /** Takes rows. */
  private interface Out {
    void row(List<ForeignValue> row) throws IOException;
  }

  @Test
  void aTableOfManyRowsComesBackWhole() throws IOException {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      heads.add("слупок " + i);
    }
    Path csv = temp.resolve("t.csv");
    long start = System.nanoTime();
    try (OutputStream file = Files.newOutputStream(csv);
        CsvOutput out = new CsvOutput(file, true, ',')) {
      out.headings(heads);
      rows(out::row);
    }
    say("csv written", start, csv);
    Path xlsx = temp.resolve("t.xlsx");
    start = System.nanoTime();
    try (OutputStream file = Files.newOutputStream(xlsx);
        XlsxOutput out = new XlsxOutput(file)) {
      out.sheet("t", heads);
      rows(out::row);
    }
    say("xlsx written", start, xlsx);
    for (Path path : List.of(csv, xlsx)) {
      start = System.nanoTime();
      ForeignSource source = ForeignFiles.open(path);
      say("opened", start, path);
      start = System.nanoTime();
      long[] seen = {0, 0};
      source.read(
          0,
          row -> {
            seen[0]++;
            seen[1] += row.cells().size();
          });
      say("read", start, path);
      assertThat(source.tables().getFirst().rows()).isEqualTo(ROWS);
      assertThat(seen).containsExactly(ROWS, (long) ROWS * COLUMNS);
    }
  }

  private static void rows(Out out) throws IOException {
    Random random = new Random(Seed.get());
    for (int r = 0; r < ROWS; r++) {
      List<ForeignValue> row = new ArrayList<>(COLUMNS);
      for (int c = 0; c < COLUMNS; c++) {
        row.add(
            switch (c % 4) {
              case 0 -> new ForeignValue.Text("Прыдуманае імя " + r + "-" + random.nextInt(1_000));
              case 1 ->
                  new ForeignValue.Moment(
                      LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)).atStartOfDay(),
                      false);
              case 2 -> new ForeignValue.Number(BigDecimal.valueOf(random.nextInt(100_000)));
              default -> new ForeignValue.Text("кароткае");
            });
      }
      out.row(row);
    }
  }

  private static void say(String what, long start, Path file) throws IOException {
    System.out.printf(
        "%s: %s %d rows, %d KiB, %d ms%n",
        file.getFileName(),
        what,
        ROWS,
        Files.size(file) >> 10,
        (System.nanoTime() - start) / 1_000_000);
  }
}
