package org.letapis.ui.inbox.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.FieldDifference;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Types;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;

/** Puts two states of a record, or two records, side by side in words. */
public final class Comparison {

  private final Types types;
  private final ValueWords words;

  public Comparison(Types types, ValueWords words) {
    this.types = types;
    this.words = words;
  }

  /** Everything that differs, in the order in which forms ask for it. */
  public List<ReviewLine> of(ReviewItem item, Provenance by) {
    SortedMap<FieldPath, FieldDifference> all = new TreeMap<>();
    item.differences().forEach(d -> all.put(d.path(), d));
    // Of two values the later one would be shown, which may be the one that stands here.
    for (FieldPath path : item.conflicts()) {
      all.put(
          path,
          new FieldDifference(
              path, Optional.ofNullable(item.standing().values().get(path)), by.proposed(path)));
    }
    return lines(item.proposed().type(), all.values(), item.conflicts()::contains, by);
  }

  /** All that two records say, what differs being contested; rows as they come. */
  public List<ReviewLine> of(CaseRecord one, CaseRecord other) {
    CaseRecord aligned = aligned(one, other);
    TreeSet<FieldPath> paths = new TreeSet<>(one.values().keySet());
    paths.addAll(aligned.values().keySet());
    List<FieldDifference> all = new ArrayList<>();
    for (FieldPath path : paths) {
      all.add(
          new FieldDifference(
              path,
              Optional.ofNullable(one.values().get(path)),
              Optional.ofNullable(aligned.values().get(path))));
    }
    return lines(
        one.type(),
        all,
        path ->
            Optional.ofNullable(one.values().get(path))
                .filter(mine -> differs(mine, aligned.values().get(path)))
                .isPresent(),
        Provenance.NONE);
  }

  private static boolean differs(JsonNode mine, @Nullable JsonNode theirs) {
    return theirs != null && !theirs.equals(mine);
  }

  /** The other with the ids of the first one's rows, so that its first row stands beside that. */
  private static CaseRecord aligned(CaseRecord one, CaseRecord other) {
    Map<String, String> ids = new HashMap<>();
    Map<String, List<String>> theirs = rows(other);
    rows(one)
        .forEach(
            (field, rows) -> {
              List<String> beside = theirs.getOrDefault(field, List.of());
              for (int i = 0; i < Math.min(rows.size(), beside.size()); i++) {
                ids.put(field + "/" + beside.get(i), rows.get(i));
              }
            });
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    other
        .values()
        .forEach(
            (path, value) -> {
              String row = path.row() == null ? null : ids.get(path.field() + "/" + path.row());
              values.put(
                  row == null ? path : new FieldPath(path.field(), row, path.column()), value);
            });
    return new CaseRecord(other.id(), other.type(), values);
  }

  private static Map<String, List<String>> rows(CaseRecord record) {
    Map<String, List<String>> rows = new HashMap<>();
    for (FieldPath path : record.values().keySet()) {
      path.rowId()
          .ifPresent(
              row -> {
                List<String> known = rows.computeIfAbsent(path.field(), f -> new ArrayList<>());
                if (!known.contains(row)) {
                  known.add(row);
                }
              });
    }
    return rows;
  }

  private List<ReviewLine> lines(
      String type,
      Collection<FieldDifference> all,
      java.util.function.Predicate<FieldPath> contested,
      Provenance by) {
    List<String> order = order(type);
    Map<String, List<FieldDifference>> groups = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparingInt(d -> place(order, d.path())))
        .forEach(d -> groups.computeIfAbsent(group(d.path()), g -> new ArrayList<>()).add(d));
    List<ReviewLine> lines = new ArrayList<>();
    for (List<FieldDifference> group : groups.values()) {
      List<FieldPath> paths = group.stream().map(FieldDifference::path).toList();
      lines.add(
          new ReviewLine(
              words.field(type, FieldPath.of(paths.getFirst().field())),
              values(type, group, FieldDifference::before),
              values(type, group, FieldDifference::after),
              by.here(paths),
              by.waiting(paths),
              paths.stream().filter(contested).toList()));
    }
    return lines;
  }

  private String values(
      String type,
      List<FieldDifference> group,
      Function<FieldDifference, Optional<JsonNode>> side) {
    return group.stream()
        .filter(d -> side.apply(d).isPresent())
        .map(d -> value(type, d.path(), side.apply(d).orElseThrow()))
        .collect(Collectors.joining("\n"));
  }

  private String value(String type, FieldPath path, JsonNode stored) {
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

  private List<String> order(String type) {
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
