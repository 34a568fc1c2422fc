package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.RECORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.store.column.StoredDate;
import org.letapis.store.generated.tables.records.RecordRecord;
import org.letapis.store.h2.Access;
import org.letapis.store.row.Find;
import org.letapis.store.row.Newest;
import org.letapis.store.row.RecordRow;

/** Lists records a page at a time, each page sought by key and never counted off. */
public final class RecordSearch {

  /** Up to so many records of a name are fetched and sorted; of more, the order is followed. */
  private static final int FEW = 500;

  private static final Comparator<RecordRecord> BY_TITLE =
      Comparator.comparing(RecordRecord::getSortKey)
          .thenComparing(row -> new RecordId(row.getId()));

  private static final Comparator<RecordRecord> LAST_CHANGED_FIRST =
      Comparator.comparing(RecordRecord::getChangedMillis)
          .thenComparing(row -> new RecordId(row.getId()))
          .reversed();

  private static final Comparator<RecordRow> BY_START =
      Comparator.comparing((RecordRow row) -> StoredDate.order(row.start()))
          .thenComparing(RecordRow::id);

  private static final Set<String> EVENTS =
      Schema.events().stream().map(RecordType::code).collect(Collectors.toUnmodifiableSet());

  private final Access db;
  private final Find find;

  private RecordSearch(Access db, Find find) {
    this.db = db;
    this.find = find;
  }

  /** The page that is asked for. */
  public static List<RecordRow> find(Access db, Find find) {
    return RecordRows.of(db, new RecordSearch(db, find).rows());
  }

  private List<RecordRecord> rows() {
    RecordRecord after = null;
    if (find.after().isPresent()) {
      after = RecordRows.record(db, find.after().get().uuid()).orElse(null);
      if (after == null) {
        return List.of();
      }
    }
    if (find.words().isEmpty()) {
      return page(after, find.limit());
    }
    Set<UUID> named = NameSearch.records(db, find.words());
    if (named.isEmpty()) {
      return List.of();
    }
    return named.size() <= FEW ? pick(after, named) : sift(after, named);
  }

  /** Fetches what is named and sorts it here: in order, H2 would go through all records. */
  private List<RecordRecord> pick(@Nullable RecordRecord after, Set<UUID> named) {
    return named.stream()
        .flatMap(id -> RecordRows.record(db, id).stream())
        .filter(RecordRecord::getVisible)
        .filter(row -> find.types().isEmpty() || find.types().contains(row.getType()))
        .filter(row -> after == null || order().compare(row, after) > 0)
        .sorted(order())
        .limit(find.limit())
        .toList();
  }

  private Comparator<RecordRecord> order() {
    return find.byTitle() ? BY_TITLE : LAST_CHANGED_FIRST;
  }

  /** Follows the order and keeps what is named: where so many are, a page is soon full. */
  private List<RecordRecord> sift(@Nullable RecordRecord from, Set<UUID> named) {
    List<RecordRecord> kept = new ArrayList<>();
    RecordRecord after = from;
    while (kept.size() < find.limit()) {
      List<RecordRecord> next = page(after, FEW);
      next.stream()
          .filter(row -> named.contains(row.getId()))
          .limit(find.limit() - kept.size())
          .forEach(kept::add);
      if (next.size() < FEW) {
        break;
      }
      after = next.getLast();
    }
    return kept;
  }

  private List<RecordRecord> page(@Nullable RecordRecord after, int limit) {
    Condition wanted = DSL.condition(RECORD.VISIBLE).and(seek(after));
    if (find.types().isEmpty()) {
      return ofType(wanted, limit, null);
    }
    // One type at a time, so that an index serves each in order; then the first of all.
    List<RecordRecord> rows = new ArrayList<>();
    for (String type : find.types()) {
      rows.addAll(ofType(wanted.and(RECORD.TYPE.eq(type)), limit, type));
    }
    rows.sort(order());
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  private List<RecordRecord> ofType(Condition wanted, int limit, @Nullable String type) {
    List<OrderField<?>> order = new ArrayList<>();
    if (find.byTitle()) {
      order.addAll(List.of(RECORD.SORT_KEY.asc(), RECORD.ID.asc()));
    } else {
      order.addAll(List.of(RECORD.CHANGED_MILLIS.desc(), RECORD.ID.desc()));
    }
    if (type != null) {
      order.addFirst(find.byTitle() ? RECORD.TYPE.asc() : RECORD.TYPE.desc());
    }
    return db.sql().selectFrom(RECORD).where(wanted).orderBy(order).limit(limit).fetch();
  }

  /** What comes after a record. The first comparison is for the index, the others for ties. */
  private Condition seek(@Nullable RecordRecord after) {
    if (after == null) {
      return DSL.noCondition();
    }
    UUID id = after.getId();
    if (find.byTitle()) {
      String key = after.getSortKey();
      return RECORD.SORT_KEY.ge(key).and(RECORD.SORT_KEY.gt(key).or(RECORD.ID.gt(id)));
    }
    Long changed = after.getChangedMillis();
    return RECORD
        .CHANGED_MILLIS
        .le(changed)
        .and(RECORD.CHANGED_MILLIS.lt(changed).or(RECORD.ID.lt(id)));
  }

  /** Visible events that name a record, by start; those nobody knows the date of come last. */
  public static List<RecordRow> events(Access db, RecordId target) {
    return naming(db, target).stream()
        .flatMap(id -> RecordRows.of(db, id).stream())
        .filter(row -> row.visible() && EVENTS.contains(row.state().type()))
        .sorted(BY_START)
        .toList();
  }

  /** Visible events that name a record, each once. */
  private static List<RecordRecord> named(Access db, RecordId target) {
    return naming(db, target).stream()
        .flatMap(id -> RecordRows.record(db, id).stream())
        .filter(row -> row.getVisible() && EVENTS.contains(row.getType()))
        .toList();
  }

  private static Set<UUID> naming(Access db, RecordId target) {
    Set<UUID> naming = new LinkedHashSet<>();
    db.table(LINK)
        .all("link_to", List.of(LINK.RECORD), target.uuid())
        .forEach(row -> naming.add((UUID) row[0]));
    return naming;
  }

  /** The newest visible events that name any of some records, without reading the others. */
  public static Newest newest(Access db, Collection<RecordId> targets, int limit) {
    Map<UUID, Long> orders = new HashMap<>();
    for (RecordId target : targets) {
      named(db, target).forEach(row -> orders.put(row.getId(), row.getStartOrder()));
    }
    List<RecordId> newest =
        orders.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<UUID, Long>, Boolean>comparing(
                        row -> row.getValue() == StoredDate.UNKNOWN)
                    .thenComparing(row -> -row.getValue())
                    .thenComparing(row -> new RecordId(row.getKey()), Comparator.reverseOrder()))
            .limit(limit)
            .map(row -> new RecordId(row.getKey()))
            .toList();
    Map<RecordId, RecordRow> rows = Records.of(db, newest);
    return new Newest(
        newest.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList(),
        orders.size());
  }

  /** The first so many records that name a record, visible or not. */
  public static List<RecordId> linkers(Access db, RecordId target, int limit) {
    return db.sql()
        .selectDistinct(LINK.TARGET, LINK.RECORD)
        .from(LINK)
        .where(LINK.TARGET.eq(target.uuid()))
        .orderBy(LINK.TARGET, LINK.RECORD)
        .limit(limit)
        .fetch(row -> new RecordId(row.value2()));
  }
}
