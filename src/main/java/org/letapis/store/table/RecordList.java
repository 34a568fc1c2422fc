package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.NAME_KEY;
import static org.letapis.store.generated.Tables.RECORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.Prefix;
import org.letapis.store.column.StoredDate;
import org.letapis.store.column.Texts;
import org.letapis.store.generated.tables.records.RecordRecord;
import org.letapis.store.h2.Access;
import org.letapis.store.row.Listing;
import org.letapis.store.row.RecordRow;

/** Pages of long lists, each sought by key and never counted off. */
public final class RecordList {

  /** Up to so many records are fetched and sorted; of more, the order is followed. */
  private static final int FEW = 500;

  private static final long UNKNOWN = StoredDate.UNKNOWN;

  private final Access db;
  private final Listing wanted;
  private final @Nullable Set<UUID> named;

  private RecordList(Access db, Listing wanted) {
    this.db = db;
    this.wanted = wanted;
    this.named = named();
  }

  /** The page that is asked for. */
  public static List<RecordRow> page(Access db, Listing wanted) {
    return RecordRows.of(db, new RecordList(db, wanted).rows());
  }

  /** Name keys that begin so, each once, in order. */
  public static List<String> keys(Access db, String beginning, int limit) {
    return db.sql()
        .selectDistinct(NAME_KEY.NAME)
        .from(NAME_KEY)
        .where(Prefix.of(NAME_KEY.NAME, beginning))
        .orderBy(NAME_KEY.NAME)
        .limit(limit)
        .fetch(NAME_KEY.NAME);
  }

  private List<RecordRecord> rows() {
    RecordRecord after = null;
    if (wanted.after().isPresent()) {
      after = RecordRows.record(db, wanted.after().get().uuid()).orElse(null);
      if (after == null) {
        return List.of();
      }
    }
    if (named == null && !wanted.dated()) {
      return next(after, wanted.limit());
    }
    return named != null && named.size() <= FEW ? pick(after, named) : sift(after);
  }

  /** Which records the words and keys leave; null where there are none. */
  private @Nullable Set<UUID> named() {
    Set<UUID> left = null;
    for (List<String> beginnings : wanted.words()) {
      Set<UUID> any = new HashSet<>();
      beginnings.forEach(beginning -> any.addAll(beginningWith(beginning)));
      left = both(left, any);
    }
    for (String key : wanted.keys()) {
      String cut = Texts.cut(key, RecordIndex.NAME_LENGTH);
      left =
          both(
              left,
              db.sql()
                  .select(NAME_KEY.RECORD)
                  .from(NAME_KEY)
                  .where(NAME_KEY.NAME.eq(cut))
                  .fetchSet(NAME_KEY.RECORD));
    }
    return left;
  }

  private static Set<UUID> both(@Nullable Set<UUID> left, Set<UUID> any) {
    if (left != null) {
      any.retainAll(left);
    }
    return any;
  }

  /** The records of a name, and those that name them: what happened to them, where they are. */
  private Set<UUID> beginningWith(String beginning) {
    String prefix = Texts.cut(beginning, RecordIndex.NAME_LENGTH);
    Condition begins = Prefix.of(NAME_KEY.NAME, prefix);
    Set<UUID> all =
        db.sql().select(NAME_KEY.RECORD).from(NAME_KEY).where(begins).fetchSet(0, UUID.class);
    all.addAll(
        db.sql()
            .select(LINK.RECORD)
            .from(NAME_KEY)
            .join(LINK)
            .on(LINK.TARGET.eq(NAME_KEY.RECORD))
            .where(begins)
            .fetchSet(0, UUID.class));
    return all;
  }

  /** Fetches what is named and sorts it here: in order, H2 would go through all records. */
  private List<RecordRecord> pick(@Nullable RecordRecord after, Set<UUID> among) {
    return among.stream()
        .flatMap(id -> RecordRows.record(db, id).stream())
        .filter(RecordRecord::getVisible)
        .filter(row -> wanted.types().isEmpty() || wanted.types().contains(row.getType()))
        .filter(this::fits)
        .filter(row -> after == null || order().compare(row, after) > 0)
        .sorted(order())
        .limit(wanted.limit())
        .toList();
  }

  /** Follows the order and keeps what fits. */
  private List<RecordRecord> sift(@Nullable RecordRecord from) {
    List<RecordRecord> kept = new ArrayList<>();
    RecordRecord after = from;
    // Where only the days are asked for, nearly all that is fetched fits.
    int some = named == null ? Math.min(FEW, wanted.limit() + wanted.limit() / 4 + 1) : FEW;
    while (kept.size() < wanted.limit()) {
      List<RecordRecord> next = next(after, some);
      next.stream()
          .filter(row -> named == null || named.contains(row.getId()))
          .filter(this::fits)
          .limit(wanted.limit() - kept.size())
          .forEach(kept::add);
      if (next.size() < some) {
        break;
      }
      after = next.getLast();
      some = FEW;
    }
    return kept;
  }

  private boolean fits(RecordRecord row) {
    return !wanted.dated()
        || StoredDate.read(row.getStartDate())
            .filter(day -> StoredDate.mayBe(day, wanted.from(), wanted.to()))
            .isPresent();
  }

  private List<RecordRecord> next(@Nullable RecordRecord after, int limit) {
    Condition all = DSL.condition(RECORD.VISIBLE).and(inTime());
    if (wanted.types().isEmpty()) {
      return inOrder(all, after, limit, null);
    }
    // One type at a time, so that an index serves each in order; then the first of all.
    List<RecordRecord> rows = new ArrayList<>();
    for (String type : wanted.types()) {
      rows.addAll(inOrder(all.and(RECORD.TYPE.eq(type)), after, limit, type));
    }
    rows.sort(order());
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

  private List<RecordRecord> inOrder(
      Condition all, @Nullable RecordRecord after, int limit, @Nullable String type) {
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

  private Comparator<RecordRecord> order() {
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
