package org.letapis.store.table;

import static org.letapis.store.generated.Tables.CHAIN;
import static org.letapis.store.generated.Tables.ENTRY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.store.column.Ids;
import org.letapis.store.generated.tables.records.ChainRecord;
import org.letapis.store.row.EntryRow;

/** How far each author's entries are here without a gap. */
public final class Chains {

  private Chains() {}

  /**
   * Takes note of an author's new entries before they are put, where that is simple: they follow
   * the head one after another and nothing waits behind it, or none of them follows it.
   *
   * @return whether it was; else {@link #added} is to be told of each when it is put
   */
  static boolean continues(DSLContext db, AuthorId author, List<EntryRow> rows) {
    byte[] id = Ids.bytes(author);
    long reached = reached(db, id);
    if (rows.stream().noneMatch(row -> row.seq() == reached + 1)) {
      return true;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).seq() != reached + 1 + i) {
        return false;
      }
    }
    Condition waits = ENTRY.AUTHOR.eq(id).and(ENTRY.SEQ.gt(reached));
    if (db.fetchExists(db.selectOne().from(ENTRY).where(waits))) {
      return false;
    }
    set(db, id, rows.getLast().seq(), Ids.bytes(rows.getLast().id()));
    return true;
  }

  /** Takes note of a new entry that was put. */
  static void added(DSLContext db, EntryRow row) {
    byte[] author = Ids.bytes(row.author());
    if (row.seq() != reached(db, author) + 1) {
      return;
    }
    long seq = row.seq();
    byte[] head = Ids.bytes(row.id());
    // What waited behind the gap that is closed now.
    for (byte[] next = at(db, author, seq + 1); next != null; next = at(db, author, seq + 1)) {
      seq++;
      head = next;
    }
    set(db, author, seq, head);
  }

  private static long reached(DSLContext db, byte[] author) {
    Long reached =
        db.select(CHAIN.SEQ).from(CHAIN).where(CHAIN.AUTHOR.eq(author)).fetchOne(CHAIN.SEQ);
    if (reached == null) {
      db.insertInto(CHAIN).set(CHAIN.AUTHOR, author).set(CHAIN.SEQ, 0L).execute();
    }
    return reached == null ? 0 : reached;
  }

  private static void set(DSLContext db, byte[] author, long seq, byte[] head) {
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
   * Whose heads do not agree with the entries that are here: a head is one of them, and the next
   * number is not. A store in which that is so for anybody did not come through a crash whole, and
   * nothing else in it is to be believed.
   */
  public static Set<AuthorId> wrong(DSLContext db) {
    Set<AuthorId> wrong = writing(db);
    for (ChainRecord chain : db.selectFrom(CHAIN).fetch()) {
      byte[] author = chain.getAuthor();
      if (isHead(db, chain) && at(db, author, chain.getSeq() + 1) == null) {
        wrong.remove(Ids.author(author));
      } else {
        wrong.add(Ids.author(author));
      }
    }
    return wrong;
  }

  /** Everybody of whom there is an entry, one step in the index for each. */
  private static Set<AuthorId> writing(DSLContext db) {
    Set<AuthorId> authors = new TreeSet<>();
    byte[] author = from(db, new byte[0]);
    while (author != null) {
      authors.add(Ids.author(author));
      author = from(db, next(author));
    }
    return authors;
  }

  /** The least above some bytes that is as long: H2 seeks what is not less, and walks the rest. */
  private static byte[] next(byte[] bytes) {
    byte[] next = bytes.clone();
    int at = next.length - 1;
    while (at >= 0 && ++next[at] == 0) {
      at--;
    }
    return at < 0 ? Arrays.copyOf(bytes, bytes.length + 1) : next;
  }

  private static byte @org.jspecify.annotations.Nullable [] from(DSLContext db, byte[] author) {
    return db.select(ENTRY.AUTHOR)
        .from(ENTRY)
        .where(ENTRY.AUTHOR.ge(author))
        .orderBy(ENTRY.AUTHOR, ENTRY.SEQ, ENTRY.ID)
        .limit(1)
        .fetchOne(ENTRY.AUTHOR);
  }

  private static boolean isHead(DSLContext db, ChainRecord chain) {
    byte[] head = chain.getHead();
    return head == null
        ? chain.getSeq() == 0
        : db.fetchExists(
            db.selectOne()
                .from(ENTRY)
                .where(ENTRY.ID.eq(head))
                .and(ENTRY.AUTHOR.eq(chain.getAuthor()))
                .and(ENTRY.SEQ.eq(chain.getSeq())));
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
