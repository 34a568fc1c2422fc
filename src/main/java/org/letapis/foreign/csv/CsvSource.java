package org.letapis.foreign.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Reading;
import org.letapis.foreign.charset.Encoding;
import org.letapis.foreign.charset.Encoding.Certainty;
import org.letapis.foreign.charset.EncodingGuess;
import org.letapis.foreign.charset.StrictText;

/**
 * A table that is text. It is read through once when it is opened, so that what is wrong with it is
 * known before anything is done with it, and how many rows there are. Rows are numbered by the line
 * where they begin; rows of white space are passed over.
 */
public final class CsvSource implements ForeignSource {

  private final ForeignInput input;
  private final Bounds bounds;
  private final Encoding encoding;
  private final char separator;
  private final long headings;
  private final ForeignTable table;

  private CsvSource(
      ForeignInput input,
      Bounds bounds,
      Encoding encoding,
      char separator,
      long headings,
      ForeignTable table) {
    this.input = input;
    this.bounds = bounds;
    this.encoding = encoding;
    this.separator = separator;
    this.headings = headings;
    this.table = table;
  }

  /**
   * Opens a table.
   *
   * @throws Problem where it is none, is damaged or breaks a bound
   */
  public static CsvSource open(ForeignInput input, Bounds bounds, Reading reading)
      throws IOException {
    Encoding encoding = encoding(input, reading);
    char separator;
    if (reading.separator().isPresent()) {
      separator = reading.separator().get();
    } else {
      try (BufferedReader text = text(input, encoding, bounds)) {
        separator = Separators.of(text);
      }
    }
    Survey survey = new Survey(reading.headings().orElse(-1));
    try (BufferedReader text = text(input, encoding, bounds)) {
      CsvParser parser = new CsvParser(text, separator, input.name(), bounds);
      for (List<String> row = parser.next(); row != null; row = parser.next()) {
        survey.see(parser.row(), row);
        if (survey.rows > bounds.rows()) {
          throw new Problem(ForeignProblem.TOO_MANY_ROWS, input.name(), bounds.rows());
        }
      }
    }
    return new CsvSource(
        input, bounds, encoding, separator, survey.headings, survey.table(input.name()));
  }

  private static Encoding encoding(ForeignInput input, Reading reading) throws IOException {
    Encoding guess;
    try (InputStream in = input.stream()) {
      guess = EncodingGuess.of(in);
    }
    return reading
        .charset()
        .map(said -> said.equals(guess.charset()) ? guess : new Encoding(said, Certainty.SURE, 0))
        .orElse(guess);
  }

  private static BufferedReader text(ForeignInput input, Encoding encoding, Bounds bounds)
      throws IOException {
    return new BufferedReader(new StrictText(input.stream(), encoding, bounds));
  }

  /** What its words are written in. */
  public Encoding encoding() {
    return encoding;
  }

  /** What stands between its cells. */
  public char separator() {
    return separator;
  }

  @Override
  public List<ForeignTable> tables() {
    return List.of(table);
  }

  @Override
  public void read(int which, Consumer<ForeignRow> rows) throws IOException {
    if (which != 0) {
      throw new IndexOutOfBoundsException(which);
    }
    int width = table.columns().size();
    try (BufferedReader text = text(input, encoding, bounds)) {
      CsvParser parser = new CsvParser(text, separator, input.name(), bounds);
      for (List<String> row = parser.next(); row != null; row = parser.next()) {
        if (parser.row() > headings && !isBlank(row)) {
          List<ForeignValue> cells = new ArrayList<>(width);
          for (int i = 0; i < width; i++) {
            cells.add(i < row.size() ? value(row.get(i)) : ForeignValue.EMPTY);
          }
          rows.accept(new ForeignRow(table.name(), parser.row(), cells));
        }
      }
    }
  }

  private static ForeignValue value(String cell) {
    if (cell.isBlank()) {
      return ForeignValue.EMPTY;
    }
    return cell.length() > 1 && cell.charAt(0) == '='
        ? new ForeignValue.Formula(cell.substring(1), ForeignValue.EMPTY)
        : new ForeignValue.Text(Escaping.unescape(cell));
  }

  private static boolean isBlank(List<String> row) {
    for (String cell : row) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public InputStream file(String name) {
    throw new Problem(ForeignProblem.NO_SUCH_FILE, name);
  }

  @Override
  public void close() {
    // Each reading opens and closes for itself.
  }

  /** What a first reading finds out. */
  private static final class Survey {
    private long headings;
    private long rows;
    private int width;
    private List<String> names = List.of();

    Survey(long headings) {
      this.headings = headings;
    }

    void see(long at, List<String> row) {
      if (at < headings || isBlank(row)) {
        return;
      }
      if (headings < 0) {
        headings = at;
      }
      if (at == headings) {
        names = row.stream().map(String::strip).map(Escaping::unescape).toList();
        width = Math.max(width, names.size());
      } else if (at > headings) {
        rows++;
        int last = row.size();
        while (last > width && row.get(last - 1).isBlank()) {
          last--;
        }
        width = Math.max(width, last);
      }
    }

    ForeignTable table(String name) {
      if (rows == 0 && names.isEmpty()) {
        throw new Problem(ForeignProblem.EMPTY);
      }
      List<String> columns = new ArrayList<>(names);
      while (columns.size() < width) {
        columns.add("");
      }
      return new ForeignTable(name, columns, rows);
    }
  }
}
