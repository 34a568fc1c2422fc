package org.letapis.foreign.martus;

import java.util.List;
import java.util.Locale;

/**
 * A field of a form, as the export describes it before it gives values.
 *
 * @param tag by which values name it; columns of grids often have none
 * @param label as people see it; Martus' own fields have none
 * @param kind what its values are
 * @param shared codes of lists of choices that fields share, where it takes its choices from them
 * @param columns of a grid
 */
record MartusField(
    String tag, String label, Kind kind, List<String> shared, List<MartusField> columns) {

  /** What a field holds. */
  enum Kind {
    TEXT,
    BOOLEAN,
    DATE,
    DATERANGE,
    DROPDOWN,
    LANGUAGE,
    GRID,
    /** Words for who fills the form in; it has no values. */
    NONE;

    /** The kind of a name as the export writes it; a kind of a later version holds words. */
    static Kind of(String type) {
      return switch (type.strip().toUpperCase(Locale.ROOT)) {
        case "BOOLEAN" -> BOOLEAN;
        case "DATE" -> DATE;
        case "DATERANGE" -> DATERANGE;
        case "DROPDOWN", "NESTEDDROPDOWN" -> DROPDOWN;
        case "LANGUAGE" -> LANGUAGE;
        case "GRID" -> GRID;
        case "MESSAGE", "SECTION" -> NONE;
        default -> TEXT;
      };
    }
  }

  /** A field that has values and was never described. */
  static MartusField unknown(String tag) {
    return new MartusField(tag, "", Kind.TEXT, List.of(), List.of());
  }

  /** What people call it. */
  String heading() {
    return label.isBlank() ? tag : label.strip();
  }
}
