package org.letapis.domain.schema;

import java.util.Optional;
import org.letapis.domain.entry.FieldPath;

/**
 * How sure an author is of one value. It is stored beside the value under the same path and {@code
 * ~certainty}, as a term, so that it merges by itself and builds that do not know it carry it on.
 */
public final class Certainty {

  /** From the surest down. Nothing said is not the same as certain. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.closed("value-certainty", "certain", "likely", "possible", "doubtful");

  private static final String TAIL = "~certainty";

  private Certainty() {}

  /** Where the certainty of the value at a path is stored. */
  public static FieldPath of(FieldPath value) {
    String row = value.row();
    String column = value.column();
    return row == null || column == null
        ? FieldPath.of(value.field() + TAIL)
        : FieldPath.cell(value.field(), row, column + TAIL);
  }

  /** The path of the value whose certainty stands at a path; nothing for any other path. */
  public static Optional<FieldPath> valueOf(FieldPath path) {
    String row = path.row();
    String column = path.column();
    if (row != null && column != null && column.endsWith(TAIL)) {
      return Optional.of(FieldPath.cell(path.field(), row, cut(column)));
    }
    return row == null && path.field().endsWith(TAIL)
        ? Optional.of(FieldPath.of(cut(path.field())))
        : Optional.empty();
  }

  private static String cut(String code) {
    return code.substring(0, code.length() - TAIL.length());
  }

  /** The key of the certainty of a field or column. */
  static Field<Term> field(Field<?> of) {
    return Field.choice(of.code() + TAIL, VOCABULARY);
  }

  /** What a certainty is stored as, wherever it stands. */
  public static FieldKind<Term> kind() {
    return new FieldKind.Choice(VOCABULARY);
  }
}
