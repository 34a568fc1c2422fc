package org.letapis.domain.law.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules that come with the program. No lawyer has verified any of them; a casebook's people do,
 * or change them.
 */
public final class DeadlineRules {

  private DeadlineRules() {}

  /** All of them, in the order they are shown. */
  public static List<DeadlineRule> read() {
    try (InputStream in =
            Objects.requireNonNull(DeadlineRules.class.getResourceAsStream("rules.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(DeadlineRules::rule)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeadlineRule rule(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 11) {
      throw new IllegalStateException("a rule has eleven columns");
    }
    return new DeadlineRule(
        cells[0],
        Branch.of(cells[1]),
        Trigger.of(cells[2]),
        new TimeLimit(
            Integer.parseInt(cells[3]),
            TimeUnit.of(cells[4]),
            Counting.of(cells[5]),
            cells[6].equals("yes")),
        cells[7],
        cells[8],
        "",
        "",
        day(cells[9]),
        day(cells[10]));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.equals("-") ? null : LocalDate.parse(cell);
  }
}
