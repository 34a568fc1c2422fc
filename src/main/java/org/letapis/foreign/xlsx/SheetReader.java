package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.xml.StrictXml;
import org.letapis.foreign.xml.StrictXml.Event;
import org.letapis.foreign.zip.BoundedZip;

/** Reads one sheet row by row. */
final class SheetReader {

  /** Takes a row. */
  @FunctionalInterface
  interface Rows {
    /**
     * @param number of the row, from 1
     * @param cells up to the last one that holds something
     */
    void row(long number, List<ForeignValue> cells);
  }

  private static final int MOST_MERGED = 100_000;

  private final BoundedZip zip;
  private final Workbook.Sheet sheet;
  private final Bounds bounds;
  private final CellValues values;
  private final List<ForeignValue> cells = new ArrayList<>();
  private final List<MergedArea> merged = new ArrayList<>();
  private int rowLength;

  SheetReader(BoundedZip zip, Workbook workbook, Workbook.Sheet sheet, Bounds bounds) {
    this.zip = zip;
    this.sheet = sheet;
    this.bounds = bounds;
    this.values = new CellValues(workbook);
  }

  /** Areas of cells that were made one; they are known once all rows were read. */
  List<MergedArea> merged() {
    return merged;
  }

  void read(Rows rows) throws IOException {
    long last = 0;
    try (StrictXml xml = StrictXml.open(zip.open(sheet.part()), sheet.part(), bounds)) {
      while (xml.nextStart()) {
        if (xml.name().equals("row")) {
          long number = number(xml.attribute("r"), last + 1);
          if (number <= last) {
            throw broken();
          }
          last = number;
          row(xml, number);
          rows.row(number, cells);
        } else if (xml.name().equals("mergeCell")) {
          merge(xml.attribute("ref", ""));
        }
      }
    }
  }

  private void row(StrictXml xml, long number) {
    cells.clear();
    rowLength = 0;
    int inside = xml.depth();
    int next = 0;
    Event event = xml.next();
    while (event != Event.OVER && (event != Event.END || xml.depth() >= inside)) {
      if (event == Event.START && xml.name().equals("c")) {
        String reference = xml.attribute("r");
        int column = reference == null ? next : MergedArea.column(reference);
        if (column < 0) {
          throw broken();
        }
        cell(xml, number, column);
        next = column + 1;
      }
      event = xml.next();
    }
  }

  private void cell(StrictXml xml, long row, int column) {
    String type = xml.attribute("t", "n");
    int style = (int) number(xml.attribute("s"), 0);
    String formula = null;
    String raw = null;
    int inside = xml.depth();
    Event event = xml.next();
    while (event != Event.OVER && (event != Event.END || xml.depth() >= inside)) {
      if (event == Event.START) {
        switch (xml.name()) {
          case "v" -> raw = within(xml.text(bounds.cell()), row, column);
          case "is" -> raw = within(RichText.read(xml, bounds.cell()), row, column);
          case "f" -> formula = within(xml.text(bounds.cell()), row, column);
          default -> xml.skip();
        }
      }
      event = xml.next();
    }
    ForeignValue value = raw == null ? ForeignValue.EMPTY : values.of(type, style, raw);
    if (value instanceof ForeignValue.Text text) {
      within(text.text(), row, column);
      rowLength += text.text().length();
      if (rowLength > bounds.row()) {
        throw new Problem(ForeignProblem.ROW_TOO_LONG, sheet.name(), row, column + 1, bounds.row());
      }
    }
    put(row, column, formula == null ? value : new ForeignValue.Formula(formula, value));
  }

  private void put(long row, int column, ForeignValue value) {
    if (value.equals(ForeignValue.EMPTY)) {
      return;
    }
    if (column >= bounds.columns()) {
      throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, sheet.name(), row, bounds.columns());
    }
    while (cells.size() <= column) {
      cells.add(ForeignValue.EMPTY);
    }
    cells.set(column, value);
  }

  private String within(String raw, long row, int column) {
    if (raw.length() > bounds.cell()) {
      throw new Problem(ForeignProblem.CELL_TOO_LONG, sheet.name(), row, column + 1, bounds.cell());
    }
    return raw;
  }

  private void merge(String reference) {
    if (merged.size() >= MOST_MERGED) {
      throw broken();
    }
    MergedArea.parse(reference).ifPresent(merged::add);
  }

  private static long number(@Nullable String text, long otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  private Problem broken() {
    return new Problem(ForeignProblem.WORKBOOK_BROKEN, sheet.part());
  }
}
