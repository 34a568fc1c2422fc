package org.letapis.foreign.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.letapis.foreign.ForeignValue;

/**
 * Writes a table as RFC 4180 has it, in UTF-8. Words that an office program might compute stand
 * after an apostrophe. Not buffered beyond its stream: flush or close it.
 */
public final class CsvOutput implements AutoCloseable {

  private static final DateTimeFormatter TIMED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Writer out;
  private final char separator;

  /**
   * @param mark whether a byte order mark stands first: Excel takes a table without one for the
   *     encoding of old
   * @param separator between cells: a comma, a semicolon or a tab
   */
  public CsvOutput(OutputStream out, boolean mark, char separator) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 64 << 10);
    this.separator = separator;
    if (mark) {
      this.out.write('\uFEFF');
    }
  }

  /** Writes the names of columns. */
  public void headings(List<String> names) throws IOException {
    row(names.stream().<ForeignValue>map(ForeignValue.Text::new).toList());
  }

  /** Writes a row. */
  public void row(List<ForeignValue> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(separator);
      }
      cell(words(cells.get(i)));
    }
    // A row of one empty cell would be no row.
    if (cells.size() == 1 && cells.getFirst().equals(ForeignValue.EMPTY)) {
      out.write("\"\"");
    }
    out.write("\r\n");
  }

  /** What is written of a value. */
  static String words(ForeignValue value) {
    return switch (value) {
      case ForeignValue.Empty empty -> "";
      case ForeignValue.Text text -> Escaping.escape(text.text());
      case ForeignValue.Number number -> number.number().toPlainString();
      case ForeignValue.Moment moment -> moment(moment);
      case ForeignValue.Flag flag -> flag.yes() ? "true" : "false";
      case ForeignValue.Formula formula -> words(formula.last());
      case ForeignValue.Many many ->
          Escaping.escape(
              many.values().stream().map(CsvOutput::plain).collect(Collectors.joining("; ")));
      case ForeignValue.Grid grid ->
          Escaping.escape(
              grid.rows().stream()
                  .map(row -> row.stream().map(CsvOutput::plain).collect(Collectors.joining(", ")))
                  .collect(Collectors.joining("; ")));
      case ForeignValue.FileName file -> Escaping.escape(file.name());
      case ForeignValue.Unreadable unreadable -> Escaping.escape(unreadable.raw());
    };
  }

  private static String plain(ForeignValue value) {
    return value instanceof ForeignValue.Text text ? text.text() : words(value);
  }

  private static String moment(ForeignValue.Moment moment) {
    if (!moment.timed()) {
      return moment.at().toLocalDate().toString();
    }
    LocalTime time = moment.at().toLocalTime();
    return time.getSecond() == 0 && time.getNano() == 0
        ? TIMED.format(moment.at())
        : moment.at().toString();
  }

  private void cell(String words) throws IOException {
    boolean quoted = words.indexOf(separator) >= 0 || needsQuotes(words);
    if (!quoted) {
      out.write(words);
      return;
    }
    out.write('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        out.write('"');
      }
      out.write(c);
    }
    out.write('"');
  }

  private static boolean needsQuotes(String words) {
    if (words.isEmpty()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t') {
        return true;
      }
    }
    return Character.isWhitespace(words.charAt(0))
        || Character.isWhitespace(words.charAt(words.length() - 1));
  }

  public void flush() throws IOException {
    out.flush();
  }

  /** Writes what is left and closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
