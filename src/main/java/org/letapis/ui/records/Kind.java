package org.letapis.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.listing.ListQuery.Order;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;

/**
 * What the list is of: all events, or the records of one type.
 *
 * @param types at least one
 */
record Kind(List<RecordType> types) {

  Kind {
    types = List.copyOf(types);
  }

  /** Every kind, in the order they are offered. */
  static List<Kind> all() {
    return Stream.concat(
            Stream.of(new Kind(Schema.events())),
            Schema.types().stream().map(type -> new Kind(List.of(type))))
        .toList();
  }

  Set<String> codes() {
    return types.stream().map(RecordType::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The type; nothing where there are several. */
  Optional<RecordType> one() {
    return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
  }

  String labelKey() {
    return one().map(type -> "type." + type.code()).orElse("records.all-events");
  }

  boolean events() {
    return types.stream().allMatch(RecordType::isEvent);
  }

  boolean asksForArticles() {
    return types.stream().anyMatch(type -> type.field(EventFields.ARTICLES.code()).isPresent());
  }

  /** In what orders it can be, the usual one first. */
  List<Order> orders() {
    return events()
        ? List.of(Order.NEWEST, Order.OLDEST, Order.CHANGED)
        : List.of(Order.TITLE, Order.CHANGED);
  }
}
