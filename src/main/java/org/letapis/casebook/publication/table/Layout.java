package org.letapis.casebook.publication.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;

/**
 * Which columns published tables have and what they are called: known from the schema alone, so
 * that a table that comes back is read as it was written.
 */
public final class Layout {

  private static final String MARK = " · letapis ";

  private static final Pattern MARKED =
      Pattern.compile(".{1,60} · letapis ([a-z][a-z0-9-]{0,60})(?:\\.([a-z][a-z0-9_-]{0,78}))?");

  private Layout() {}

  /**
   * Which table a first heading tells.
   *
   * @param type code of the type of record
   * @param list code of the list of which the rows are; empty for the records themselves
   */
  public record Mark(String type, String list) {}

  /** The heading of the first column: it holds ids, and says which table this is. */
  static String ids(Labels labels, String table) {
    return labels.text("publication.column.id") + MARK + table;
  }

  /** Whether a first heading is written in this language. */
  public static boolean isOf(String heading, Labels labels) {
    return heading.startsWith(labels.text("publication.column.id") + MARK);
  }

  /** Which table of ours begins with this heading, if any. */
  public static Optional<Mark> mark(String heading) {
    Matcher marked = MARKED.matcher(heading.strip());
    return marked.matches()
        ? Optional.of(new Mark(marked.group(1), marked.group(2) == null ? "" : marked.group(2)))
        : Optional.empty();
  }

  /** The heading of the column that holds the ids of a list's rows. */
  public static String rows(Labels labels) {
    return labels.text("publication.column.row");
  }

  /** The heading of the column that says what a record is called. */
  public static String titles(Labels labels) {
    return labels.text("publication.column.title");
  }

  /**
   * All columns that a table may have beside ids and titles, in their order.
   *
   * @param list code of the list whose rows it holds; empty for the records themselves
   * @param labels with those of the casebook's own fields
   */
  public static List<Place> of(RecordType type, String list, Labels labels) {
    List<Place> places = new ArrayList<>();
    if (list.isEmpty()) {
      type.fields()
          .filter(field -> field.columns().isEmpty())
          .forEach(field -> places(type, field.path(), field, labels, places));
    } else {
      type.field(list)
          .map(Field::columns)
          .orElse(List.of())
          .forEach(
              column ->
                  places(type, FieldPath.cell(list, "r", column.code()), column, labels, places));
    }
    Map<String, Integer> seen = new HashMap<>();
    seen.put(rows(labels), 1);
    seen.put(titles(labels), 1);
    return places.stream()
        .map(
            place -> {
              int times = seen.merge(place.heading(), 1, Integer::sum);
              return times == 1
                  ? place
                  : new Place(place.heading() + " (" + times + ")", place.field(), place.part());
            })
        .toList();
  }

  private static void places(
      RecordType type, FieldPath path, Field<?> field, Labels labels, List<Place> to) {
    String heading = labels.find(type.labelKey(path)).orElse(field.code());
    for (Part part : parts(field.kind())) {
      String tail =
          switch (part) {
            case VALUE -> "";
            case EDTF -> " · " + labels.text("publication.column.edtf");
            case CODE -> " · " + labels.text("publication.column.code");
            case SAID -> " · " + labels.text("publication.column.words");
            case ID -> " · " + labels.text("publication.column.id");
            case CURRENCY -> " · " + labels.text("publication.column.currency");
            case ORIGINAL -> " · " + labels.text("publication.column.original");
            case CERTAINTY -> " · " + labels.text("field.certainty");
            case ALSO -> " · " + labels.text("publication.column.also");
          };
      to.add(new Place(heading + tail, field, part));
    }
  }

  private static List<Part> parts(FieldKind<?> kind) {
    List<Part> parts = new ArrayList<>(List.of(Part.VALUE));
    switch (kind) {
      case FieldKind.Date date -> parts.addAll(List.of(Part.EDTF, Part.SAID));
      case FieldKind.Length length -> parts.addAll(List.of(Part.CODE, Part.SAID));
      case FieldKind.Articles articles -> parts.addAll(List.of(Part.CODE, Part.SAID));
      case FieldKind.Supports supports -> parts.addAll(List.of(Part.CODE, Part.SAID));
      case FieldKind.Reference reference -> parts.add(Part.ID);
      case FieldKind.Sum sum -> parts.add(Part.CURRENCY);
      case FieldKind.Attachment file -> parts.add(Part.ORIGINAL);
      case FieldKind.Text text -> {}
      case FieldKind.Clock clock -> {}
      case FieldKind.Choice choice -> {}
      case FieldKind.Choices choices -> {}
      case FieldKind.Whole whole -> {}
      case FieldKind.Rows rows -> {}
    }
    parts.addAll(List.of(Part.CERTAINTY, Part.ALSO));
    return parts;
  }
}
