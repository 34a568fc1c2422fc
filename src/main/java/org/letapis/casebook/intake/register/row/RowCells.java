package org.letapis.casebook.intake.register.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.DateCell;
import org.letapis.casebook.intake.cell.Flags;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.csv.CsvRow;
import org.letapis.domain.date.PartialDate;

/** The cells of one row by column, with what was not understood and what found no field. */
final class RowCells {

  /** Characters that have room in a field of one line. */
  static final int LINE = 500;

  private static final int LONGEST_NAME = 100;

  /** Columns whose words have room elsewhere. */
  private static final Set<Column> LONG =
      EnumSet.of(Column.DESCRIPTION, Column.DECISION, Column.PENALTY);

  private final CsvRow row;
  private final LocalDate today;
  private final List<String> header;
  private final Map<Column, String> words = new EnumMap<>(Column.class);
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Set<Placed> issues = new LinkedHashSet<>();
  private final List<String> unplaced = new ArrayList<>();

  RowCells(
      CsvRow row,
      List<@Nullable Column> columns,
      List<String> header,
      Set<Integer> own,
      LocalDate today) {
    this.row = row;
    this.today = today;
    this.header = header;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = CellText.clean(row.cell(i));
      Column column = i < columns.size() ? columns.get(i) : null;
      if (CellText.isBlank(cell) || own.contains(i)) {
        continue;
      }
      if (column == null) {
        beyond(i, cell);
      } else {
        words.put(column, cell);
        places.put(column, i);
        if (cell.length() > LINE && !LONG.contains(column)) {
          issue(column, IssueReason.CELL_LONG);
          keep(column);
          words.remove(column);
        } else if (column != Column.DESCRIPTION && CellText.hasStrayQuote(cell)) {
          issue(column, IssueReason.STRAY_QUOTE);
        }
      }
    }
  }

  private void beyond(int place, String cell) {
    String whole = place < header.size() ? header.get(place) : "#" + (place + 1);
    String name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    unplaced.add(name + ": " + cell);
    if (place >= header.size()) {
      issues.add(new Placed(place, name, cell, IssueReason.BEYOND_HEADER));
    }
  }

  /** The cleaned words; nothing where the cell is blank or says that nobody knows. */
  Optional<String> words(Column column) {
    return Optional.ofNullable(words.get(column)).filter(w -> !CellText.isUnknown(w));
  }

  /** Whether the cell says that nobody knows. */
  boolean unknown(Column column) {
    String cell = words.get(column);
    return cell != null && CellText.isUnknown(cell);
  }

  /** The words of a cell that tells of something that was, if only by a yes. */
  Optional<String> told(Column column) {
    return words(column).filter(w -> !Flags.no(w));
  }

  /**
   * The cell as a date, with what was wrong with it reported; nothing where it is blank or a mere
   * yes or no.
   */
  Optional<PartialDate> date(Column column) {
    return words(column)
        .filter(w -> !Flags.yes(w) && !Flags.no(w))
        .map(
            w -> {
              DateCell cell = DateCell.read(w, today);
              IssueReason issue = cell.issue();
              if (issue != null) {
                issue(column, issue);
              }
              return cell.date();
            });
  }

  /** Reports a cell, once for each reason. */
  void issue(Column column, IssueReason reason) {
    int place = places.getOrDefault(column, -1);
    String cell = words.getOrDefault(column, "");
    issues.add(new Placed(place, column.header(), cell, reason));
  }

  /** Whether a cell was reported for that reason. */
  boolean reported(Column column, IssueReason reason) {
    return issues.stream().anyMatch(i -> i.column.equals(column.header()) && i.reason == reason);
  }

  /** Keeps words that have no field of their own for the person's account. */
  void keep(Column column) {
    words(column).ifPresent(w -> unplaced.add(column.header() + ": " + w));
  }

  /** Keeps a part of a cell for the person's account. */
  void keep(Column column, String part) {
    unplaced.add(column.header() + ": " + part);
  }

  /** What was kept, one line for each cell. */
  List<String> unplaced() {
    return unplaced;
  }

  /** Everything reported, in the order of the columns. */
  List<CellIssue> issues() {
    return issues.stream()
        .sorted(java.util.Comparator.comparingInt(Placed::place))
        .map(p -> new CellIssue(row.line(), row.number(), p.column, p.value, p.reason))
        .toList();
  }

  private record Placed(int place, String column, String value, IssueReason reason) {}
}
