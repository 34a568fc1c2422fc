package org.letapis.cli.names;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.SmallFiles;
import org.letapis.domain.problem.Problem;

/**
 * A table of lines with cells between tabs: UTF-8 with or without a mark at the beginning, lines
 * ended in any way, blank ones and those beginning with # left out, as is a first line that only
 * names the columns.
 */
final class Table {

  private static final int MOST_BYTES = 256 << 20;

  private static final Set<String> HEADINGS =
      Set.of(
          "id",
          "name",
          "names",
          "name1",
          "name2",
          "name_1",
          "name_2",
          "name a",
          "name b",
          "name_a",
          "name_b",
          "a",
          "b",
          "left",
          "right",
          "query",
          "expected",
          "expected_id",
          "expected id",
          "expected_name",
          "person",
          "person_id",
          "same",
          "label",
          "match",
          "note",
          "notes",
          "gold");

  private Table() {}

  /**
   * One line.
   *
   * @param number from 1, as an editor counts
   * @param cells at least one, without blanks around
   */
  record Line(int number, List<String> cells) {}

  /**
   * Reads a file.
   *
   * @throws Problem when it cannot be read, is longer than 256 MiB, or is not UTF-8
   */
  static List<Line> read(Path file) {
    String text;
    try {
      byte[] bytes = SmallFiles.read(file, MOST_BYTES);
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Problem(CliProblem.NAMES_NOT_TEXT);
    }
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.replaceFirst("^\uFEFF", "").split("\r\n|\n|\r", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(
            new Line(
                number, java.util.Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
      }
    }
    if (!lines.isEmpty() && isHeading(lines.getFirst().cells())) {
      lines.removeFirst();
    }
    return lines;
  }

  private static boolean isHeading(List<String> cells) {
    return cells.stream()
        .allMatch(c -> c.isEmpty() || HEADINGS.contains(c.toLowerCase(Locale.ROOT)));
  }
}
