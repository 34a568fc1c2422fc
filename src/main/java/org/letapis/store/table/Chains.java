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
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.store.column.Ids;
import org.letapis.store.generated.tables.records.ChainRecord;
import org.letapis.store.h2.Access;
import org.letapis.store.row.EntryRow;

/** How far each author's entries are here without a gap. */
public final class Chains {

  private static final String OF_AUTHOR = "entry_of_author";

  private Chains() {}

  /**
   * Takes note of an author's new entries before they are put, where that is simple: they follow
   * the head one after another and nothing waits behind it, or none of them follows it.
   *
   * @return whether it was; else {@link #added} is to be told of each when it is put
   */
  static boolean continues(Access db, AuthorId author, List<EntryRow> rows) {
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
    boolean waits =
        !db.table(ENTRY)
            .rows(
                OF_AUTHOR, List.of(ENTRY.SEQ), new Object[] {id, reached + 1}, new Object[] {id}, 1)
            .isEmpty();
    if (!waits) {
      set(db, id, rows.getLast().seq(), Ids.bytes(rows.getLast().id()));
    }
    return !waits;
  }

  /** Takes note of a new entry that was put. */
  static void added(Access db, EntryRow row) {
    byte[] author = Ids.bytes(row.author());
    if (row.seq() == reached(db, author) + 1) {
      follow(db, author, row.seq(), Ids.bytes(row.id()));
    }
  }

  /** Sets the head to an entry, or to the last of those that waited behind the gap it closes. */
  private static void follow(Access db, byte[] author, long from, byte[] entry) {
    long seq = from;
    byte[] head = entry;
    for (byte[] next = at(db, author, seq + 1); next != null; next = at(db, author, seq + 1)) {
      seq++;
      head = next;
    }
    set(db, author, seq, head);
  }

  /**
   * Sets how far an author's entries are here, after any number of them were put.
   *
   * @param head the last one known to have none missing before it; nothing for none
   * @param more whether there may be others behind it
   */
  public static void reach(Access db, AuthorId author, Optional<ChainHead> head, boolean more) {
    byte[] id = Ids.bytes(author);
    reached(db, id);
    long seq = head.map(ChainHead::seq).orElse(0L);
    byte[] last = head.map(known -> Ids.bytes(known.id())).orElse(null);
    byte[] next = more ? at(db, id, seq + 1) : null;
    if (next != null) {
      follow(db, id, seq + 1, next);
    } else if (last != null) {
      set(db, id, seq, last);
    }
  }

  private static long reached(Access db, byte[] author) {
    Optional<@Nullable Object[]> chain =
        db.table(CHAIN).first("author", List.of(CHAIN.SEQ), (Object) author);
    if (chain.isEmpty()) {
      db.table(CHAIN)
          .insert(
              List.of(CHAIN.AUTHOR, CHAIN.SEQ),
              List.<@Nullable Object[]>of(new Object[] {author, 0L}));
    }
    return chain.map(row -> (Long) row[0]).orElse(0L);
  }

  private static void set(Access db, byte[] author, long seq, byte[] head) {
    var ignored =
        db.table(CHAIN)
            .update("author", new Object[] {author}, List.of(CHAIN.SEQ, CHAIN.HEAD), seq, head);
  }

  private static byte @Nullable [] at(Access db, byte[] author, long seq) {
    return db.table(ENTRY)
        .first(OF_AUTHOR, List.of(ENTRY.ID), author, seq)
        .map(row -> (byte[]) row[0])
        .orElse(null);
  }

  /**
   * Whose heads do not agree with the entries that are here: a head is one of them, and the next
   * number is not. A store in which that is so for anybody did not come through a crash whole, and
   * nothing else in it is to be believed.
   */
  public static Set<AuthorId> wrong(Access db) {
    Set<AuthorId> wrong = writing(db);
    for (ChainRecord chain : db.sql().selectFrom(CHAIN).fetch()) {
      byte[] author = chain.getAuthor();
      if (isHead(db, chain) && !follows(db, chain)) {
        wrong.remove(Ids.author(author));
      } else {
        wrong.add(Ids.author(author));
      }
    }
    return wrong;
  }

  private static boolean follows(Access db, ChainRecord chain) {
    Condition next = ENTRY.AUTHOR.eq(chain.getAuthor()).and(ENTRY.SEQ.eq(chain.getSeq() + 1));
    return db.sql().fetchExists(db.sql().selectOne().from(ENTRY).where(next));
  }

  /** Everybody of whom there is an entry, one step in the index for each. */
  private static Set<AuthorId> writing(Access db) {
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

  private static byte @Nullable [] from(Access db, byte[] author) {
    return db.sql()
        .select(ENTRY.AUTHOR)
        .from(ENTRY)
        .where(ENTRY.AUTHOR.ge(author))
        .orderBy(ENTRY.AUTHOR, ENTRY.SEQ, ENTRY.ID)
        .limit(1)
        .fetchOne(ENTRY.AUTHOR);
  }

  private static boolean isHead(Access db, ChainRecord chain) {
    byte[] head = chain.getHead();
    return head == null
        ? chain.getSeq() == 0
        : db.sql()
            .fetchExists(
                db.sql()
                    .selectOne()
                    .from(ENTRY)
                    .where(ENTRY.ID.eq(head))
                    .and(ENTRY.AUTHOR.eq(chain.getAuthor()))
                    .and(ENTRY.SEQ.eq(chain.getSeq())));
  }

  /** The last entry of an author before any gap; nothing when the first is not here. */
  public static Optional<ChainHead> head(Access db, AuthorId author) {
    return db.table(CHAIN)
        .first("author", List.of(CHAIN.SEQ, CHAIN.HEAD), (Object) Ids.bytes(author))
        .filter(row -> (Long) row[0] > 0)
        .map(row -> new ChainHead(author, (Long) row[0], Ids.entry((byte[]) row[1])));
  }

  /** The same for all authors whose first entry is here. */
  public static Map<AuthorId, ChainHead> heads(Access db) {
    Map<AuthorId, ChainHead> heads = new TreeMap<>();
    db.sql()
        .selectFrom(CHAIN)
        .where(CHAIN.SEQ.gt(0L))
        .fetch(Chains::row)
        .forEach(head -> heads.put(head.author(), head));
    return heads;
  }

  /** Everybody of whom an entry is here. */
  public static Set<AuthorId> authors(Access db) {
    return new TreeSet<>(
        db.sql().select(CHAIN.AUTHOR).from(CHAIN).fetch(row -> Ids.author(row.value1())));
  }

  private static ChainHead row(ChainRecord row) {
    return new ChainHead(Ids.author(row.getAuthor()), row.getSeq(), Ids.entry(row.getHead()));
  }
}
