package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.StoredDate;
import org.letapis.store.generated.tables.records.RecordRecord;
import org.letapis.store.h2.Access;
import org.letapis.store.row.Listing;
import org.letapis.store.table.few.Vague;

/** Follows the order of a long list from any record on. */
final class ListOrder {

  private static final long UNKNOWN = StoredDate.UNKNOWN;

  private final Access db;
  private final Listing wanted;

  ListOrder(Access db, Listing wanted) {
    this.db = db;
    this.wanted = wanted;
  }

  /** The next so many after a record, or from the first. */
  List<RecordRecord> next(@Nullable RecordRecord after, int limit) {
    Condition all = DSL.condition(RECORD.VISIBLE).and(spans() ? DSL.noCondition() : inTime());
    if (wanted.types().isEmpty()) {
      return inOrder(all, after, limit, null);
    }
    // One type at a time, so that an index serves each in order; then the first of all.
    List<RecordRecord> rows = new ArrayList<>();
    for (String type : wanted.types()) {
      rows.addAll(inOrder(all.and(RECORD.TYPE.eq(type)), after, limit, type));
    }
    rows.sort(comparator());
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  /** All that may fit: a day that is exactly known is compared here, any other is read later. */
  private Condition inTime() {
    if (!wanted.dated()) {
      return DSL.noCondition();
    }
    Condition exact = DSL.noCondition();
    if (wanted.from() != null) {
      exact = exact.and(RECORD.START_ORDER.ge(StoredDate.minutes(wanted.from())));
    }
    if (wanted.to() != null) {
      exact = exact.and(RECORD.START_ORDER.lt(StoredDate.minutes(wanted.to().plusDays(1))));
    }
    return RECORD.START_DATE.isNotNull().and(exact.or(RECORD.START_DATE.notLike(StoredDate.DAY)));
  }

  /** Whether days are both asked for and sorted by: then what is between them stands together. */
  private boolean spans() {
    return wanted.dated()
        && (wanted.order() == Listing.Order.OLDEST || wanted.order() == Listing.Order.NEWEST);
  }

  /** What is sorted within the span of days, and before and after it what may belong there. */
  private List<RecordRecord> spanned(
      Condition all, @Nullable RecordRecord after, int limit, @Nullable String type) {
    Condition within = RECORD.START_ORDER.lt(UNKNOWN);
    if (wanted.from() != null) {
      within = within.and(RECORD.START_ORDER.ge(StoredDate.minutes(wanted.from())));
    }
    if (wanted.to() != null) {
      within = within.and(RECORD.START_ORDER.lt(StoredDate.minutes(wanted.to().plusDays(1))));
    }
    List<RecordRecord> rows = new ArrayList<>();
    boolean down = wanted.order() == Listing.Order.NEWEST;
    addVague(
        down ? Vague.after(db, wanted.to()) : Vague.before(db, wanted.from()),
        rows,
        after,
        limit,
        type);
    if (rows.size() < limit) {
      rows.addAll(fetch(all.and(within).and(seek(after)), limit - rows.size(), type));
    }
    if (rows.size() < limit) {
      addVague(
          down ? Vague.before(db, wanted.from()) : Vague.after(db, wanted.to()),
          rows,
          after,
          limit,
          type);
    }
    return rows;
  }

  private void addVague(
      Stream<Vague.Event> some,
      List<RecordRecord> rows,
      @Nullable RecordRecord after,
      int limit,
      @Nullable String type) {
    Comparator<Vague.Event> order =
        Comparator.comparingLong(Vague.Event::start).thenComparing(Vague.Event::id);
    Comparator<Vague.Event> wantedOrder =
        wanted.order() == Listing.Order.NEWEST ? order.reversed() : order;
    Vague.Event last =
        after == null
            ? null
            : new Vague.Event(new RecordId(after.getId()), "", after.getStartOrder());
    some.filter(event -> type == null || event.type().equals(type))
        .filter(event -> last == null || wantedOrder.compare(event, last) > 0)
        .sorted(wantedOrder)
        .flatMap(event -> RecordRows.record(db, event.id().uuid()).stream())
        .filter(RecordRecord::getVisible)
        .limit(limit - rows.size())
        .forEach(rows::add);
  }

  private List<RecordRecord> inOrder(
      Condition all, @Nullable RecordRecord after, int limit, @Nullable String type) {
    if (spans()) {
      return spanned(all, after, limit, type);
    }
    if (wanted.order() != Listing.Order.NEWEST) {
      return fetch(all.and(seek(after)), limit, type);
    }
    List<RecordRecord> rows = new ArrayList<>();
    if (after == null || after.getStartOrder() < UNKNOWN) {
      rows.addAll(fetch(all.and(RECORD.START_ORDER.lt(UNKNOWN)).and(seek(after)), limit, type));
    }
    if (rows.size() < limit) {
      boolean there = after != null && after.getStartOrder() == UNKNOWN;
      Condition rest = all.and(RECORD.START_ORDER.eq(UNKNOWN));
      rows.addAll(fetch(there ? rest.and(seek(after)) : rest, limit - rows.size(), type));
    }
    return rows;
  }

  private List<RecordRecord> fetch(Condition condition, int limit, @Nullable String type) {
    List<OrderField<?>> order = new ArrayList<>();
    boolean down =
        switch (wanted.order()) {
          case TITLE -> {
            order.addAll(List.of(RECORD.SORT_KEY.asc(), RECORD.ID.asc()));
            yield false;
          }
          case OLDEST -> {
            order.addAll(List.of(RECORD.START_ORDER.asc(), RECORD.ID.asc()));
            yield false;
          }
          case NEWEST -> {
            order.addAll(List.of(RECORD.START_ORDER.desc(), RECORD.ID.desc()));
            yield true;
          }
          case CHANGED -> {
            order.addAll(List.of(RECORD.CHANGED_MILLIS.desc(), RECORD.ID.desc()));
            yield true;
          }
        };
    if (type != null) {
      order.addFirst(down ? RECORD.TYPE.desc() : RECORD.TYPE.asc());
    }
    return db.sql().selectFrom(RECORD).where(condition).orderBy(order).limit(limit).fetch();
  }

  /** What comes after a record. The first comparison is for the index, the others for ties. */
  private Condition seek(@Nullable RecordRecord after) {
    if (after == null) {
      return DSL.noCondition();
    }
    UUID id = after.getId();
    return switch (wanted.order()) {
      case TITLE ->
          RECORD
              .SORT_KEY
              .ge(after.getSortKey())
              .and(RECORD.SORT_KEY.gt(after.getSortKey()).or(RECORD.ID.gt(id)));
      case OLDEST ->
          RECORD
              .START_ORDER
              .ge(after.getStartOrder())
              .and(RECORD.START_ORDER.gt(after.getStartOrder()).or(RECORD.ID.gt(id)));
      case NEWEST ->
          RECORD
              .START_ORDER
              .le(after.getStartOrder())
              .and(RECORD.START_ORDER.lt(after.getStartOrder()).or(RECORD.ID.lt(id)));
      case CHANGED ->
          RECORD
              .CHANGED_MILLIS
              .le(after.getChangedMillis())
              .and(RECORD.CHANGED_MILLIS.lt(after.getChangedMillis()).or(RECORD.ID.lt(id)));
    };
  }

  /** The order of the list. */
  Comparator<RecordRecord> comparator() {
    Comparator<RecordRecord> byId = Comparator.comparing(row -> new RecordId(row.getId()));
    return switch (wanted.order()) {
      case TITLE -> Comparator.comparing(RecordRecord::getSortKey).thenComparing(byId);
      case OLDEST -> Comparator.comparing(RecordRecord::getStartOrder).thenComparing(byId);
      case NEWEST ->
          Comparator.<RecordRecord, Boolean>comparing(row -> row.getStartOrder() == UNKNOWN)
              .thenComparing(
                  Comparator.comparing(RecordRecord::getStartOrder).thenComparing(byId).reversed());
      case CHANGED ->
          Comparator.comparing(RecordRecord::getChangedMillis).thenComparing(byId).reversed();
    };
  }
}
