package org.letapis.casebook.intake.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * Which column of a field's rows a column of a table within a cell is, by what such columns are
 * called here in any language.
 */
public final class GridColumns {

  private final CasebookSchema schema;
  private final Map<String, Map<String, Field<?>>> known = new HashMap<>();

  public GridColumns(CasebookSchema schema) {
    this.schema = schema;
  }

  /** The column of that heading; nothing where the rows have none like it. */
  public Optional<Field<?>> of(RecordType type, Field<?> rows, String heading) {
    return Optional.ofNullable(
        known
            .computeIfAbsent(type.code() + "." + rows.code(), of -> names(type, rows))
            .get(fold(heading)));
  }

  private Map<String, Field<?>> names(RecordType type, Field<?> rows) {
    Map<String, Field<?>> names = new HashMap<>();
    for (Field<?> column : rows.columns()) {
      if (isPlain(column)) {
        names.put(fold(column.code()), column);
        FieldPath path = FieldPath.cell(rows.code(), "row", column.code());
        for (Language language : Language.all()) {
          schema
              .labels(Labels.of(language))
              .find(type.labelKey(path))
              .ifPresent(
                  label -> {
                    names.putIfAbsent(fold(label), column);
                    // What stands after a comma only explains it.
                    names.putIfAbsent(fold(label.split(",", 2)[0]), column);
                  });
        }
      }
    }
    return names;
  }

  /** Whom a name means is asked about in columns of their own only. */
  private static boolean isPlain(Field<?> column) {
    return switch (column.kind()) {
      case FieldKind.Reference reference -> false;
      case FieldKind.Attachment file -> false;
      case FieldKind.Supports supports -> false;
      case FieldKind.Rows rows -> false;
      default -> true;
    };
  }

  private static String fold(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.:,;/\\-–—]+", " ");
  }
}
