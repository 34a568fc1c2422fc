package org.letapis.casebook.publication.ftm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.foreign.ftm.FtmEntity;

/** An entity that grows. */
final class Draft {

  private static final int LONGEST = 60_000;

  private final String id;
  private final String schema;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  Draft(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  /** The id of what a cell or a field of a record becomes. */
  static String id(String record, String... parts) {
    return (record + "-" + String.join("-", parts)).replaceAll("[^0-9A-Za-z.-]", "-");
  }

  String id() {
    return id;
  }

  /** Adds a value once; nothing where there are no words. Very long words come in pieces. */
  Draft add(String property, String value) {
    String words = value.strip();
    List<String> values = properties.computeIfAbsent(property, name -> new ArrayList<>());
    for (int from = 0, to; from < words.length(); from = to) {
      to = Math.min(words.length(), from + LONGEST);
      if (to < words.length() && Character.isHighSurrogate(words.charAt(to - 1))) {
        to--;
      }
      String piece = words.substring(from, to).strip();
      if (!piece.isEmpty() && !values.contains(piece)) {
        values.add(piece);
      }
    }
    return this;
  }

  Draft add(String property, Optional<String> value) {
    value.ifPresent(words -> add(property, words));
    return this;
  }

  /** Whether a property says anything. */
  boolean has(String property) {
    return !properties.getOrDefault(property, List.of()).isEmpty();
  }

  /**
   * A date as FollowTheMoney has it, a day, a month or a year; nothing for one that is anything
   * else, such as an interval of days, or is only about.
   */
  static Optional<String> date(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null || last == null || date.circa() || first.getYear() < 1000) {
      return Optional.empty();
    }
    if (first.equals(last)) {
      return Optional.of(first.toString());
    }
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return Optional.of(month.toString());
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    return year ? Optional.of(Integer.toString(first.getYear())) : Optional.empty();
  }

  FtmEntity done() {
    properties.values().removeIf(List::isEmpty);
    return new FtmEntity(id, schema, properties);
  }
}
