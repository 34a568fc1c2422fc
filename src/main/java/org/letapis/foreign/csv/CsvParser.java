package org.letapis.foreign.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/**
 * Takes a text apart into rows of cells as RFC 4180 has it, and as people have it: a quotation mark
 * inside a cell that did not begin with one is a character like others, and what follows a closing
 * one belongs to its cell. Every bound is checked while a row grows, not after it.
 */
public final class CsvParser {

  private static final int BUFFER = 32 << 10;

  private final Reader in;
  private final char separator;
  private final String table;
  private final Bounds bounds;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int at;
  private int limit;
  private long line = 1;
  private long row;
  private int rowLength;

  /**
   * @param table what problems call it
   */
  public CsvParser(Reader in, char separator, String table, Bounds bounds) {
    this.in = in;
    this.separator = separator;
    this.table = table;
    this.bounds = bounds;
  }

  /** The line that is read next, from 1. */
  public long line() {
    return line;
  }

  /** The line where the row that was given last begins, from 1. */
  public long row() {
    return row;
  }

  /** The next row; null at the end. It is used again for the next. */
  public @Nullable List<String> next() throws IOException {
    int c = read();
    if (c < 0) {
      return null;
    }
    row = line;
    rowLength = 0;
    cells.clear();
    cell.setLength(0);
    while (true) {
      if (c == '"' && isBlank()) {
        cell.setLength(0);
        c = quoted();
      } else if (c == separator) {
        end();
        c = read();
      } else if (c < 0 || c == '\n' || c == '\r') {
        end();
        if (c >= 0) {
          newLine(c);
        }
        return cells;
      } else {
        add(c);
        c = read();
      }
    }
  }

  private boolean isBlank() {
    return cell.isEmpty() || cell.chars().allMatch(Character::isWhitespace);
  }

  /** Reads to the closing quotation mark; gives what follows it. */
  private int quoted() throws IOException {
    while (true) {
      int c = read();
      if (c < 0) {
        throw new Problem(ForeignProblem.OPEN_QUOTE, table, row, cells.size() + 1);
      }
      if (c == '"') {
        int next = read();
        if (next != '"') {
          return next;
        }
      } else if (c == '\n' || c == '\r') {
        newLine(c);
        c = '\n';
      }
      add(c);
    }
  }

  private void end() {
    if (cells.size() >= bounds.columns()) {
      throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, table, row, bounds.columns());
    }
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void add(int c) {
    if (cell.length() >= bounds.cell()) {
      throw new Problem(ForeignProblem.CELL_TOO_LONG, table, row, cells.size() + 1, bounds.cell());
    }
    if (++rowLength > bounds.row()) {
      throw new Problem(ForeignProblem.ROW_TOO_LONG, table, row, cells.size() + 1, bounds.row());
    }
    cell.append((char) c);
  }

  private void newLine(int c) throws IOException {
    line++;
    if (c == '\r' && peek() == '\n') {
      at++;
    }
  }

  private int read() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  private int peek() throws IOException {
    if (at >= limit) {
      limit = in.read(buffer, 0, BUFFER);
      at = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[at];
  }
}
