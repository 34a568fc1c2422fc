package org.letapis.casebook.intake.register.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.csv.CsvParser;

/**
 * A table read row by row, never as a whole. The separator is the comma, the semicolon or the tab,
 * whichever the header line has most of. Quotation marks inside a cell are taken as they stand;
 * rows of white space are passed over and still counted.
 */
public final class CsvTable implements Iterator<CsvRow>, AutoCloseable {

  private static final int HEADER_LOOK = 8 * 1024;

  /** Rows are bounded here, where problems are told in words of a register. */
  private static final org.letapis.foreign.Bounds UNBOUNDED =
      new org.letapis.foreign.Bounds(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          1,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          1,
          1,
          1);

  private final StrictReader in;
  private final Bounds bounds;
  private final CsvParser parser;
  private final List<String> header;
  private final long headerLine;
  private long rows;
  private @Nullable CsvRow next;

  private CsvTable(StrictReader in, Bounds bounds, CsvParser parser) {
    this.in = in;
    this.bounds = bounds;
    this.parser = parser;
    CsvRow first = advance();
    if (first == null) {
      throw new Problem(CsvProblem.EMPTY);
    }
    this.header = first.cells();
    this.headerLine = first.line();
    this.rows = 0;
  }

  /**
   * Opens a table and reads its header.
   *
   * @param file UTF-8, with or without a byte order mark; closed with the table, or when this fails
   * @throws Problem of {@link CsvProblem} when there is no header or it breaks a bound
   */
  public static CsvTable open(InputStream file, Bounds bounds) {
    StrictReader in = new StrictReader(file, bounds);
    try {
      BufferedReader text = new BufferedReader(in, HEADER_LOOK);
      return new CsvTable(in, bounds, new CsvParser(text, separator(text), "", UNBOUNDED));
    } catch (IOException e) {
      closeQuietly(in, e);
      throw new Problem(e, CsvProblem.UNREADABLE);
    } catch (Problem e) {
      closeQuietly(in, e);
      throw e;
    }
  }

  private static void closeQuietly(StrictReader in, Exception why) {
    try {
      in.close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(HEADER_LOOK);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean some = false;
    for (int i = 0; i < HEADER_LOOK; i++) {
      int c = text.read();
      if (c < 0 || (some && (c == '\n' || c == '\r'))) {
        break;
      }
      some |= !Character.isWhitespace(c);
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
    }
    text.reset();
    if (semicolons > commas && semicolons >= tabs) {
      return ';';
    }
    return tabs > commas ? '\t' : ',';
  }

  /** The cells of the header line, as they stand. */
  public List<String> header() {
    return header;
  }

  /** The line of the file where the header begins, counted from 1. */
  public long headerLine() {
    return headerLine;
  }

  /**
   * @throws Problem when the next row cannot be read or breaks a bound
   */
  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public CsvRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CsvRow row = java.util.Objects.requireNonNull(next);
    next = null;
    return row;
  }

  private @Nullable CsvRow advance() {
    while (true) {
      long line = parser.line();
      in.beginRow(line);
      List<String> cells = cells(line);
      if (cells == null) {
        return null;
      }
      rows++;
      CsvRow row = row(line, cells);
      if (!row.isBlank()) {
        return row;
      }
    }
  }

  private @Nullable List<String> cells(long line) {
    try {
      List<String> cells = parser.next();
      return cells == null ? null : cells.stream().map(String::strip).toList();
    } catch (IOException e) {
      throw new Problem(e, CsvProblem.UNREADABLE);
    } catch (Problem e) {
      throw e.is(ForeignProblem.OPEN_QUOTE) ? new Problem(e, CsvProblem.OPEN_QUOTE, line) : e;
    }
  }

  private CsvRow row(long line, List<String> cells) {
    if (rows > bounds.rows()) {
      throw new Problem(CsvProblem.TOO_MANY_ROWS, bounds.rows());
    }
    if (cells.size() > bounds.columns()) {
      throw new Problem(CsvProblem.TOO_MANY_COLUMNS, line, cells.size(), bounds.columns());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > bounds.cell()) {
        throw new Problem(CsvProblem.CELL_TOO_LONG, line, i + 1, bounds.cell());
      }
    }
    return new CsvRow(line, rows, cells);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new Problem(e, CsvProblem.UNREADABLE);
    }
  }
}
