package org.letapis.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.column.Ids;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.h2.Rows;
import org.letapis.store.h2.tree.RawTable;
import org.letapis.store.row.EntryRow;
import org.letapis.store.table.Chains;
import org.letapis.store.table.Entries;

/**
 * Fills the store with a great many new entries and records, past transactions: many times as fast,
 * and not to be undone. Cut off before its end, the store is emptied when it is opened next, and
 * everything is applied from the journal's beginning.
 */
public final class Loading {

  /** Something done to the database. */
  interface Work {
    void run() throws SQLException;
  }

  /** Does it for the one who writes, and says what went wrong. */
  interface Writing {
    void write(Work work);
  }

  /** The part of the time it took that may go into giving back room. */
  private static final int SHARE = 5;

  private final OpenDatabase database;
  private final Settling settling;
  private final Writing writing;
  private final Map<String, RawTable> tables = new HashMap<>();
  private final Map<AuthorId, Optional<ChainHead>> heads = new HashMap<>();
  private final Set<AuthorId> gaps = new HashSet<>();
  private final long begun = System.nanoTime();

  Loading(OpenDatabase database, Settling settling, Writing writing) {
    this.database = database;
    this.settling = settling;
    this.writing = writing;
  }

  void begin(boolean anew) {
    writing.write(
        () -> {
          Access db = database.writer();
          Marks.begin(db);
          if (anew) {
            Marks.forget(db);
          }
          database.commit();
          if (anew) {
            Marks.empty(db);
            database.commit();
          }
          database.save();
        });
  }

  /** Whether an entry is here, with its content or without. */
  public boolean has(EntryRow row) {
    return table("entry").has("id", Ids.bytes(row.id()));
  }

  /** Whether anything is here that a record is folded from: an entry of it, or a tie to it. */
  public boolean has(RecordId record) {
    return table("entry").has("entry_of_record", record.uuid())
        || table("tie").has("tie_to", record.uuid());
  }

  /**
   * Puts what is not here yet.
   *
   * @param entries in the order of the journal
   * @param records rows of records as they stand by these entries
   */
  public void put(List<EntryRow> entries, List<Ready> records) {
    Ready all = Ready.together(records);
    writing.write(
        () -> {
          entries.forEach(this::follow);
          database.commit();
          Entries.insert(target(), entries);
          all.put(target());
          database.saveWhenLarge();
        });
  }

  private void follow(EntryRow row) {
    AuthorId author = row.author();
    Optional<ChainHead> head = heads.get(author);
    if (head == null) {
      head = Chains.head(database.writer(), author);
      heads.put(author, head);
    }
    long reached = head.map(ChainHead::seq).orElse(0L);
    if (row.seq() == reached + 1) {
      heads.put(author, Optional.of(new ChainHead(author, row.seq(), row.id())));
    } else if (row.seq() > reached) {
      gaps.add(author);
    }
  }

  /**
   * Ends it: the store is whole again.
   *
   * @param reached the newest frame of the journal that is applied
   */
  public void end(Position reached) {
    writing.write(
        () -> {
          Access db = database.writer();
          heads.forEach((author, head) -> Chains.reach(db, author, head, gaps.contains(author)));
          Marks.end(db);
          new StoreWriter(db).position(reached);
          database.commit();
          settling.atOnce();
          database.giveBack(Duration.ofNanos((System.nanoTime() - begun) / SHARE));
        });
  }

  private Rows.Target target() {
    return (table, fields, values) -> {
      try {
        table(table.getName()).put(fields.stream().map(Field::getName).toList(), values);
      } catch (SQLException failed) {
        throw new org.jooq.exception.DataAccessException("not put", failed);
      }
    };
  }

  private RawTable table(String name) {
    return tables.computeIfAbsent(name, database::raw);
  }
}
