package org.letapis.casebook.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.mapping.GridColumns;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.intake.value.Told;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignValue;

/**
 * Brings a table within a cell in as rows of a field.
 *
 * @param schema knows the types
 * @param columns knows which of its columns is which
 * @param cells reads them
 */
record GridPart(CasebookSchema schema, GridColumns columns, CellReader cells) {

  /** More rows are left as words. */
  private static final int MOST = 99;

  /** Puts what has its place; gives what has none in words, which is all of what is no table. */
  String put(Draft draft, Field<?> rows, ForeignValue value, String words) {
    return value instanceof ForeignValue.Grid grid
        ? schema.type(draft.type()).map(type -> put(draft, type, rows, grid)).orElse(words)
        : words;
  }

  /** Puts what has its column; gives the rest in words, a line for each row that has any. */
  private String put(Draft draft, RecordType type, Field<?> rows, ForeignValue.Grid grid) {
    List<String> rest = new ArrayList<>();
    int number = 1;
    for (List<ForeignValue> row : grid.rows()) {
      List<String> left = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String words = ForeignWords.of(row.get(i));
        String heading = i < grid.columns().size() ? grid.columns().get(i) : "";
        if (!CellText.isBlank(words)
            && (number > MOST || !isPut(draft, type, rows, number, heading, row.get(i), words))) {
          left.add(heading.isBlank() ? words : heading + ": " + words);
        }
      }
      if (!left.isEmpty()) {
        rest.add(number + ". " + String.join("; ", left));
      }
      number++;
    }
    return String.join("\n", rest);
  }

  private boolean isPut(
      Draft draft,
      RecordType type,
      Field<?> rows,
      int number,
      String heading,
      ForeignValue value,
      String words) {
    Optional<Field<?>> column = columns.of(type, rows, heading);
    if (column.isEmpty()) {
      return false;
    }
    Told told = cells.read(column.get(), ForeignWords.plain(value), words);
    if (told.value() == null || told.trouble() != null) {
      return false;
    }
    draft.put(draft.path(Target.of(draft.role(), rows, number, column.get())), told.value());
    return true;
  }
}
