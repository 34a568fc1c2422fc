package org.letapis.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.Access;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.Listing;
import org.letapis.store.row.Newest;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;
import org.letapis.store.table.Chains;
import org.letapis.store.table.Entries;
import org.letapis.store.table.RecordList;
import org.letapis.store.table.RecordSearch;
import org.letapis.store.table.Records;
import org.letapis.store.table.few.Ties;
import org.letapis.store.table.few.Unsettled;

/**
 * Reads a great many in one go: asking for one after another takes many times as long. A thousand
 * or so at a time is best; more only takes more memory.
 */
public final class ManyReads {

  /** Does some reading. */
  interface Reading {
    <T> T read(Function<Access, T> work);
  }

  private final Reading reading;

  ManyReads(Reading reading) {
    this.reading = reading;
  }

  /** Those of some entries that are here. */
  public Map<EntryId, EntryRow> entries(Collection<EntryId> entries) {
    return reading.read(db -> Entries.of(db, entries));
  }

  /** The entries of some records, each record's by author and number. */
  public Map<RecordId, List<EntryRow>> entriesOf(Collection<RecordId> records) {
    return reading.read(db -> Entries.ofRecords(db, records));
  }

  /** Those of some records that are here, visible or not. */
  public Map<RecordId, RecordRow> records(Collection<RecordId> records) {
    return reading.read(db -> Records.of(db, records));
  }

  /** The newest entries of those of some records that are here. */
  public Map<RecordId, List<EntryId>> headsOf(Collection<RecordId> records) {
    return reading.read(db -> Records.heads(db, records));
  }

  /** What was said of some records together with any others. */
  public List<Tie> ties(Collection<RecordId> records) {
    return reading.read(db -> Ties.of(db, records));
  }

  /** What was said of any two records. */
  public List<Tie> ties() {
    return reading.read(Ties::all);
  }

  /** Visible records with values that contradict each other, in no order. */
  public List<RecordId> conflicted() {
    return reading.read(Unsettled::conflicted);
  }

  /** Records that have entries waiting for a decision. */
  public List<RecordId> waiting() {
    return reading.read(Unsettled::waiting);
  }

  /** The first so many records that name a record, visible or not. */
  public List<RecordId> linkers(RecordId target, int limit) {
    return reading.read(db -> RecordSearch.linkers(db, target, limit));
  }

  /** The newest visible events that name any of some records. */
  public Newest newest(Collection<RecordId> targets, int limit) {
    return reading.read(db -> RecordSearch.newest(db, targets, limit));
  }

  /** How many visible records there are of each type that has any. */
  public Map<String, Integer> counts() {
    return reading.read(Records::counts);
  }

  /** All visible records, in no order. */
  public List<RecordId> visible() {
    return reading.read(Records::visible);
  }

  /** The next visible records by id, after one or from the first. */
  public List<RecordRow> scan(Optional<RecordId> after, int limit) {
    return reading.read(db -> Records.scan(db, after, limit));
  }

  /** A page of a long list. */
  public List<RecordRow> list(Listing wanted) {
    return reading.read(db -> RecordList.page(db, wanted));
  }

  /** Name keys that begin so, each once, in order. */
  public List<String> nameKeys(String beginning, int limit) {
    return reading.read(db -> RecordList.keys(db, beginning, limit));
  }

  /** Whose heads do not agree with the entries that are here: nobody's, if the store is whole. */
  public Set<AuthorId> wrongHeads() {
    return reading.read(Chains::wrong);
  }

  /** How many entries are known to lie in each frame of the journal. */
  public Map<Position, Integer> placed() {
    return reading.read(Entries::placed);
  }
}
