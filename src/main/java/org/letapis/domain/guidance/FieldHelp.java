package org.letapis.domain.guidance;

import java.util.Optional;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;

/** One sentence on a field: what is meant, how it is written, what to leave out. */
public final class FieldHelp {

  /** Where the help on a column stands that means the same in the rows of many fields. */
  private static final String COLUMN = "fieldhelp.column.";

  private FieldHelp() {}

  /** The help on the field or column at a path; nothing where there is none. */
  public static Optional<String> text(Labels labels, RecordType type, FieldPath path) {
    return key(labels, type, path).flatMap(labels::find);
  }

  /** The key the help on the field or column at a path stands under. */
  public static Optional<String> key(Labels labels, RecordType type, FieldPath path) {
    String own = "fieldhelp." + type.labelKey(path).substring("field.".length());
    if (labels.find(own).isPresent()) {
      return Optional.of(own);
    }
    return Optional.ofNullable(path.column())
        .map(column -> COLUMN + column)
        .filter(key -> labels.find(key).isPresent());
  }
}
