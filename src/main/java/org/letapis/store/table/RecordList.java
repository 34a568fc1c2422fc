package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.NAME_KEY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
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

  private final Access db;
  private final Listing wanted;
  private final ListOrder order;
  private final @Nullable Set<UUID> named;

  private RecordList(Access db, Listing wanted) {
    this.db = db;
    this.wanted = wanted;
    this.order = new ListOrder(db, wanted);
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
      return order.next(after, wanted.limit());
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
        .filter(row -> after == null || order.comparator().compare(row, after) > 0)
        .sorted(order.comparator())
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
      List<RecordRecord> next = order.next(after, some);
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
}
