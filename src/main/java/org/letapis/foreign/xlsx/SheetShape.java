package org.letapis.foreign.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;

/**
 * What a first reading found out about a sheet.
 *
 * @param headings the row where the names of its columns stand; 0 for none
 */
record SheetShape(
    Workbook.Sheet sheet, ForeignTable table, long headings, List<MergedArea> merged) {

  /** So far down a title may stand above the names of columns. */
  private static final int TITLES = 5;

  static boolean isBlank(List<ForeignValue> cells) {
    for (ForeignValue cell : cells) {
      if (!(cell instanceof ForeignValue.Empty)) {
        return false;
      }
    }
    return true;
  }

  /** A first reading. */
  static final class Survey implements SheetReader.Rows {
    private final Workbook.Sheet sheet;
    private final Bounds bounds;
    private final boolean said;
    private long headings;
    private long rows;
    private boolean titles;
    private int width;
    private List<String> names = List.of();

    Survey(Workbook.Sheet sheet, long headings, Bounds bounds) {
      this.sheet = sheet;
      this.headings = headings;
      this.said = headings >= 0;
      this.bounds = bounds;
    }

    @Override
    public void row(long number, List<ForeignValue> cells) {
      if (isBlank(cells) || (said && number < headings)) {
        return;
      }
      boolean alone = cells.stream().filter(c -> !(c instanceof ForeignValue.Empty)).count() == 1;
      if (headings < 0) {
        headings = number;
        titles = alone;
      } else if (titles && !alone) {
        // Lone cells above were a title, not the name of a column.
        headings = number;
        rows = 0;
        titles = false;
      }
      if (number == headings) {
        names = cells.stream().map(Survey::name).toList();
      } else {
        rows++;
        titles &= rows < TITLES;
      }
      width = Math.max(width, cells.size());
      if (rows > bounds.rows()) {
        throw new Problem(ForeignProblem.TOO_MANY_ROWS, sheet.name(), bounds.rows());
      }
    }

    private static String name(ForeignValue value) {
      return switch (value) {
        case ForeignValue.Text text -> text.text().strip();
        case ForeignValue.Number number -> number.number().toPlainString();
        case ForeignValue.Moment moment ->
            moment.timed() ? moment.at().toString() : moment.at().toLocalDate().toString();
        case ForeignValue.Formula formula -> name(formula.last());
        default -> "";
      };
    }

    /** Nothing for a sheet where nothing stands. */
    Optional<SheetShape> shape(List<MergedArea> merged) {
      if (width == 0) {
        return Optional.empty();
      }
      List<String> columns = new ArrayList<>(names);
      while (columns.size() < width) {
        columns.add("");
      }
      List<MergedArea> inside =
          merged.stream().filter(area -> area.column() >= 0 && area.column() < width).toList();
      return Optional.of(
          new SheetShape(
              sheet,
              new ForeignTable(sheet.name(), columns, inside.isEmpty() ? rows : -1, sheet.hidden()),
              headings,
              inside));
    }
  }
}
