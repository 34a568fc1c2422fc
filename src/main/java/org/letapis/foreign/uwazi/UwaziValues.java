package org.letapis.foreign.uwazi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.zip.BoundedZip;

/** What the cells of a column mean by what the column holds. */
record UwaziValues(Optional<BoundedZip> zip) {

  ForeignValue cell(String text, UwaziKind kind) {
    if (text.isEmpty()) {
      return ForeignValue.EMPTY;
    }
    return switch (kind) {
      case TEXT, PLACE, LINK -> new ForeignValue.Text(text);
      case DATE, RANGE, TERMS, FILES -> several(text, kind);
    };
  }

  private ForeignValue several(String text, UwaziKind kind) {
    List<ForeignValue> values = new ArrayList<>();
    for (String piece : UwaziKind.pieces(text)) {
      String words = piece.strip();
      if (!words.isEmpty()) {
        values.add(one(words, kind));
      }
    }
    return switch (values.size()) {
      case 0 -> ForeignValue.EMPTY;
      case 1 -> values.getFirst();
      default -> new ForeignValue.Many(values);
    };
  }

  private ForeignValue one(String text, UwaziKind kind) {
    return switch (kind) {
      case DATE ->
          UwaziKind.day(text)
              .<ForeignValue>map(day -> new ForeignValue.Moment(day.atStartOfDay(), false))
              .orElseGet(() -> new ForeignValue.Text(text));
      case RANGE -> new ForeignValue.Text(range(text));
      case FILES -> file(text);
      case TERMS, TEXT, PLACE, LINK -> new ForeignValue.Text(text);
    };
  }

  /** The first and the last day as ISO 8601-2 has them, {@code ..} for one that is missing. */
  private static String range(String text) {
    String[] ends = text.split("[:~]", -1);
    return end(ends[0]) + "/" + end(ends[1]);
  }

  private static String end(String text) {
    return UwaziKind.day(text).map(Object::toString).orElse("..");
  }

  /** A file of the archive; what Uwazi gave out names a file that stayed there. */
  private ForeignValue file(String name) {
    if (zip.isPresent() && zip.get().has(name)) {
      return new ForeignValue.FileName(name);
    }
    boolean elsewhere = zip.isEmpty() || name.startsWith("/") || name.contains("://");
    return elsewhere
        ? new ForeignValue.Text(name)
        : new ForeignValue.Unreadable(name, ForeignProblem.CELL_FILE.code());
  }
}
