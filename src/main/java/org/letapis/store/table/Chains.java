package org.letapis.store.table;

import static org.letapis.store.generated.Tables.CHAIN;
import static org.letapis.store.generated.Tables.ENTRY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.store.column.Ids;
import org.letapis.store.generated.tables.records.ChainRecord;
import org.letapis.store.row.EntryRow;

/** How far each author's entries are here without a gap. */
public final class Chains {

  private Chains() {}

  /** Takes note of a new entry. */
  static void added(DSLContext db, EntryRow row) {
    byte[] author = Ids.bytes(row.author());
    Long reached =
        db.select(CHAIN.SEQ).from(CHAIN).where(CHAIN.AUTHOR.eq(author)).fetchOne(CHAIN.SEQ);
    if (reached == null) {
      db.insertInto(CHAIN).set(CHAIN.AUTHOR, author).set(CHAIN.SEQ, 0L).execute();
      reached = 0L;
    }
    if (row.seq() != reached + 1) {
      return;
    }
    long seq = row.seq();
    byte[] head = Ids.bytes(row.id());
    // What waited behind the gap that is closed now.
    for (byte[] next = at(db, author, seq + 1); next != null; next = at(db, author, seq + 1)) {
      seq++;
      head = next;
    }
    db.update(CHAIN)
        .set(CHAIN.SEQ, seq)
        .set(CHAIN.HEAD, head)
        .where(CHAIN.AUTHOR.eq(author))
        .execute();
  }

  private static byte @org.jspecify.annotations.Nullable [] at(
      DSLContext db, byte[] author, long seq) {
    return db.select(ENTRY.ID)
        .from(ENTRY)
        .where(ENTRY.AUTHOR.eq(author))
        .and(ENTRY.SEQ.eq(seq))
        .orderBy(ENTRY.AUTHOR, ENTRY.SEQ, ENTRY.ID)
        .limit(1)
        .fetchOne(ENTRY.ID);
  }

  /**
   * Whether an entry is here that follows the head of its chain. Both are written in one
   * transaction, so a store in which they differ did not come through a crash whole, and nothing
   * else in it is to be believed either.
   */
  public static boolean isBehind(DSLContext db) {
    return db.fetchExists(
        db.selectOne()
            .from(CHAIN)
            .join(ENTRY)
            .on(ENTRY.AUTHOR.eq(CHAIN.AUTHOR).and(ENTRY.SEQ.eq(CHAIN.SEQ.plus(1L)))));
  }

  /** The last entry of an author before any gap; nothing when the first is not here. */
  public static Optional<ChainHead> head(DSLContext db, AuthorId author) {
    return db.selectFrom(CHAIN)
        .where(CHAIN.AUTHOR.eq(Ids.bytes(author)))
        .and(CHAIN.SEQ.gt(0L))
        .fetchOptional(Chains::row);
  }

  /** The same for all authors whose first entry is here. */
  public static Map<AuthorId, ChainHead> heads(DSLContext db) {
    Map<AuthorId, ChainHead> heads = new TreeMap<>();
    db.selectFrom(CHAIN)
        .where(CHAIN.SEQ.gt(0L))
        .fetch(Chains::row)
        .forEach(head -> heads.put(head.author(), head));
    return heads;
  }

  /** Everybody of whom an entry is here. */
  public static Set<AuthorId> authors(DSLContext db) {
    return new TreeSet<>(
        db.select(CHAIN.AUTHOR).from(CHAIN).fetch(row -> Ids.author(row.value1())));
  }

  static void clear(DSLContext db) {
    db.deleteFrom(CHAIN).execute();
  }

  private static ChainHead row(ChainRecord row) {
    return new ChainHead(Ids.author(row.getAuthor()), row.getSeq(), Ids.entry(row.getHead()));
  }
}
