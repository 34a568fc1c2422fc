package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Supported;
import org.letapis.merge.Candidate;
import org.letapis.print.Block;
import tools.jackson.databind.JsonNode;

/** The sources of what is told, numbered as they are first named; the same source is named once. */
final class Footnotes {

  /** What is said of a source, in order; what it agreed to is between it and the casebook. */
  private static final List<Field<?>> TOLD =
      List.of(
          Common.SOURCE_KIND,
          Common.SOURCE_NAME,
          Common.SOURCE,
          Common.SOURCE_RELIABILITY,
          Common.SOURCE_RECEIVED,
          Common.SOURCE_LANGUAGE);

  private final Material material;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Footnotes(Material material) {
    this.material = material;
  }

  /** Numbers of the sources that speak of a record as a whole. */
  List<Integer> ofRecord(Shown shown) {
    List<Integer> marks = new ArrayList<>();
    for (Row row : shown.record().rows(Common.SOURCES)) {
      if (speaks(row).isEmpty()) {
        marks.add(number(shown, row));
      }
    }
    return marks;
  }

  /** Numbers of the sources that speak of a field of it, any of its cells included. */
  List<Integer> ofField(Shown shown, Field<?> field) {
    List<Integer> marks = new ArrayList<>();
    for (Row row : shown.record().rows(Common.SOURCES)) {
      if (speaks(row).stream().anyMatch(path -> path.field().equals(field.code()))) {
        marks.add(number(shown, row));
      }
    }
    return marks;
  }

  /**
   * Numbers of those sources of a field that were recorded by whoever recorded one of its values,
   * and by nobody who recorded another.
   */
  List<Integer> broughtWith(Shown shown, Field<?> field, Candidate value) {
    List<Integer> marks = new ArrayList<>();
    for (Row row : shown.record().rows(Common.SOURCES)) {
      boolean speaks = speaks(row).stream().anyMatch(path -> path.field().equals(field.code()));
      if (speaks
          && material.authors(shown, Common.SOURCES, row.id()).equals(Set.of(value.author()))) {
        marks.add(number(shown, row));
      }
    }
    return marks;
  }

  private static List<FieldPath> speaks(Row row) {
    return row.get(Common.SOURCE_SUPPORTS).map(Supported::fields).orElse(List.of());
  }

  private int number(Shown shown, Row row) {
    String words = words(shown, row);
    Integer known = numbers.get(words);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    numbers.put(words, next);
    return next;
  }

  private String words(Shown shown, Row row) {
    List<String> said = new ArrayList<>();
    for (Field<?> column : TOLD) {
      JsonNode stored = row.cells().get(column.code());
      if (stored != null) {
        FieldPath path = Common.SOURCES.cell(row.id(), column);
        String type = shown.record().type();
        String value = material.words().value(type, path, stored);
        said.add(isPlain(column) ? value : column(type, path) + ": " + value);
      }
    }
    boolean hidden =
        shown.hidden().stream()
            .anyMatch(
                path ->
                    path.field().equals(Common.SOURCES.code())
                        && path.rowId().filter(row.id()::equals).isPresent());
    if (hidden) {
      said.add(material.labels().text("dossier.source-withheld"));
    }
    return said.isEmpty()
        ? material.labels().text("dossier.source-unnamed")
        : String.join("; ", said);
  }

  private static boolean isPlain(Field<?> column) {
    return column.equals(Common.SOURCE_KIND)
        || column.equals(Common.SOURCE_NAME)
        || column.equals(Common.SOURCE);
  }

  /** The column's own name, without that of its rows. */
  private String column(String type, FieldPath path) {
    return material.label(type, path);
  }

  /** All that were named. */
  List<Block> blocks() {
    List<Block> all = new ArrayList<>();
    numbers.forEach((words, number) -> all.add(new Block.Source(number, words)));
    return all;
  }
}
