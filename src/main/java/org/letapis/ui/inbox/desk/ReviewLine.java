package org.letapis.ui.inbox.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.FieldDifference;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Types;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * One line of the comparison, in words: a field, or a whole row of one.
 *
 * @param field its name
 * @param before what stands here; empty for nothing
 * @param after what is proposed; empty for nothing
 * @param beforeBy who gave what stands here, and when; empty for nobody
 * @param afterBy who proposes, and when
 * @param contested which values both sides changed; empty when none
 */
public record ReviewLine(
    String field,
    String before,
    String after,
    String beforeBy,
    String afterBy,
    List<FieldPath> contested) {

  public ReviewLine {
    contested = List.copyOf(contested);
  }

  /** Everything that differs, in the order in which forms ask for it. */
  public static List<ReviewLine> of(ReviewItem item, Types types, ValueWords words, Provenance by) {
    String type = item.proposed().type();
    List<String> order = order(types, type);
    Map<String, List<FieldDifference>> groups = new LinkedHashMap<>();
    item.differences().stream()
        .sorted(Comparator.comparingInt(d -> place(order, d.path())))
        .forEach(d -> groups.computeIfAbsent(group(d.path()), g -> new ArrayList<>()).add(d));
    return groups.values().stream().map(group -> line(item, group, words, by)).toList();
  }

  private static ReviewLine line(
      ReviewItem item, List<FieldDifference> group, ValueWords words, Provenance by) {
    List<FieldPath> paths = group.stream().map(FieldDifference::path).toList();
    String type = item.proposed().type();
    FieldPath first = group.getFirst().path();
    return new ReviewLine(
        words.field(type, FieldPath.of(first.field())),
        values(type, group, FieldDifference::before, words),
        values(type, group, FieldDifference::after, words),
        by.here(paths),
        by.waiting(paths),
        paths.stream().filter(item.conflicts()::contains).toList());
  }

  private static String values(
      String type,
      List<FieldDifference> group,
      Function<FieldDifference, Optional<JsonNode>> side,
      ValueWords words) {
    return group.stream()
        .filter(d -> side.apply(d).isPresent())
        .map(d -> value(type, d.path(), side.apply(d).orElseThrow(), words))
        .collect(Collectors.joining("\n"));
  }

  private static String value(String type, FieldPath path, JsonNode stored, ValueWords words) {
    String value = words.value(type, path, stored);
    if (path.column() == null) {
      return value;
    }
    String column = column(words.field(type, path), words.field(type, FieldPath.of(path.field())));
    return column + (column.endsWith("?") ? " " : ": ") + value;
  }

  /** The name of a column without that of its field, which stands at the left already. */
  private static String column(String whole, String field) {
    return whole.startsWith(field + " · ") ? whole.substring(field.length() + 3) : whole;
  }

  private static String group(FieldPath path) {
    return path.field() + "/" + path.row();
  }

  private static List<String> order(Types types, String type) {
    List<String> order = new ArrayList<>();
    types.type(type).ifPresent(t -> t.fields().forEach(f -> add(order, t, f)));
    return order;
  }

  private static void add(List<String> order, RecordType type, Field<?> field) {
    order.add(key(field.code(), null));
    field.columns().forEach(column -> order.add(key(field.code(), column.code())));
  }

  private static int place(List<String> order, FieldPath path) {
    int at = order.indexOf(key(path.field(), path.column()));
    return at < 0 ? order.size() : at;
  }

  private static String key(String field, @Nullable String column) {
    return column == null ? field : field + "/" + column;
  }
}
