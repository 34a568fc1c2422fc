package org.letapis.ui.kit.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, a
 * cell with either in it within quotes and its quotes doubled. Text without any tab is taken for
 * CSV where quotes or semicolons say so, else each line is one cell.
 */
final class Tsv {

  /** More is not a paste but an import. */
  static final int MOST_ROWS = 1_000;

  static final int MOST_COLUMNS = 50;
  static final int MOST_CHARACTERS = 1_000_000;

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private Tsv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The rows of cells; what is beyond the bounds is left out. */
  static List<List<String>> read(String pasted) {
    String text = pasted.length() > MOST_CHARACTERS ? pasted.substring(0, MOST_CHARACTERS) : pasted;
    Tsv tsv = new Tsv(text, separator(text));
    tsv.read();
    return tsv.rows;
  }

  private static char separator(String text) {
    if (text.indexOf('\t') >= 0) {
      return '\t';
    }
    List<String> lines = text.strip().lines().toList();
    for (char c : new char[] {';', ','}) {
      boolean quoted = text.contains("\"" + c) || text.contains(c + "\"");
      long each = lines.isEmpty() ? 0 : count(lines.getFirst(), c);
      boolean regular =
          c == ';'
              && lines.size() > 1
              && each > 0
              && lines.stream().allMatch(l -> count(l, c) == each);
      if (quoted || regular) {
        return c;
      }
    }
    return '\t';
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }

  private void read() {
    while (at < text.length() && rows.size() < MOST_ROWS) {
      char c = text.charAt(at);
      if (c == '"' && cell.isEmpty() && closes()) {
        quoted();
      } else if (c == separator) {
        at++;
        endCell();
      } else if (c == '\n' || c == '\r') {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        endRow();
      } else {
        cell.append(c);
        at++;
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      endRow();
    }
  }

  /** Whether the quote here begins a quoted cell, and is not an inch mark or the like. */
  private boolean closes() {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length()
              || "\r\n".indexOf(text.charAt(i + 1)) >= 0
              || text.charAt(i + 1) == separator;
        }
      }
    }
    return false;
  }

  private void quoted() {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(c);
        at++;
      } else {
        return;
      }
    }
  }

  private void endCell() {
    if (row.size() < MOST_COLUMNS) {
      row.add(cell.toString());
    }
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }

  /** Cells for the clipboard, so that {@link #read} and spreadsheets read the same again. */
  static String write(List<List<String>> rows) {
    return rows.stream()
        .map(cells -> cells.stream().map(Tsv::quote).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String quote(String cell) {
    boolean needs = cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
