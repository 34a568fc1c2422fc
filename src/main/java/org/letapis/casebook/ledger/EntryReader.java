package org.letapis.casebook.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalProblem;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/**
 * Reads entries where they lie in the journal. What is read must have the id it is stored under.
 */
public final class EntryReader {

  private static final int PAGE = 1_000;

  private final Journal journal;
  private final Store store;

  EntryReader(Journal journal, Store store) {
    this.journal = journal;
    this.store = store;
  }

  /** What a line says that was written here, at a place of the journal. */
  static ChainLink parse(byte[] line, Position at) {
    try {
      return EntryCodec.read(line);
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, at.toString());
    }
  }

  /**
   * The row of what was read.
   *
   * @param mine whether an author writes or wrote here
   */
  static EntryRow row(ChainLink link, Position at, int index, Predicate<AuthorId> mine) {
    return switch (link) {
      case Entry entry ->
          new EntryRow(
              entry.id(),
              entry.author(),
              entry.seq(),
              entry.body().record(),
              entry.body().kind().code(),
              mine.test(entry.author()) ? EntryStatus.OWN : EntryStatus.PENDING,
              entry.body().time(),
              at,
              index);
      case OmittedEntry omitted ->
          new EntryRow(
              omitted.id(),
              omitted.author(),
              omitted.seq(),
              null,
              "",
              EntryStatus.OMITTED,
              Instant.EPOCH,
              at,
              index);
    };
  }

  /** The entry a row stands for. */
  public ChainLink read(EntryRow row) {
    return read(row, line(row));
  }

  /** The same where its line is at hand. */
  public ChainLink read(EntryRow row, byte[] line) {
    try {
      ChainLink link = EntryCodec.read(line);
      if (link.id().equals(row.id())) {
        return link;
      }
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, row.id().toString());
    }
    throw new Problem(CasebookProblem.DAMAGED, row.id().toString());
  }

  /**
   * The line a row stands for, as it lies in the journal; whether it is the one is not looked at.
   */
  public byte[] line(EntryRow row) {
    List<byte[]> lines = journal.read(row.at()).lines();
    if (row.index() >= lines.size()) {
      throw new Problem(CasebookProblem.DAMAGED, row.id().toString());
    }
    return lines.get(row.index());
  }

  /**
   * What is known of a record.
   *
   * @param known its entries that can be read, by author and number
   * @param lost how many others lie in a part of the journal that is damaged
   */
  public record OfRecord(List<Known> known, int lost) {}

  /** Everything known of a record; what is damaged is read around. */
  public OfRecord ofRecord(RecordId record) {
    return ofRows(store.entries(record));
  }

  /** The same from the rows of one record, where they are at hand. */
  public OfRecord ofRows(List<EntryRow> rows) {
    return ofRows(rows, Map.of());
  }

  /** The same where some of what they stand for was read already. */
  OfRecord ofRows(List<EntryRow> rows, Map<EntryId, ChainLink> links) {
    List<Known> known = new ArrayList<>();
    int lost = 0;
    for (EntryRow row : rows) {
      Optional<ChainLink> link = Optional.ofNullable(links.get(row.id())).or(() -> ifWhole(row));
      if (link.isEmpty()) {
        lost++;
      } else if (link.get() instanceof Entry entry) {
        known.add(new Known(entry, row.status()));
      }
    }
    return new OfRecord(known, lost);
  }

  /** The entry a row stands for; nothing when it lies in a part that is damaged. */
  public Optional<ChainLink> ifWhole(EntryRow row) {
    try {
      return Optional.of(read(row));
    } catch (Problem problem) {
      if (problem.is(JournalProblem.DAMAGED) || problem.is(CasebookProblem.DAMAGED)) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  /** One entry, if it is here with its content. */
  public Optional<Entry> entry(EntryId id) {
    return store
        .entry(id)
        .flatMap(this::ifWhole)
        .flatMap(link -> link instanceof Entry e ? Optional.of(e) : Optional.empty());
  }

  /** The last entry of a chain that is known of, beyond any gap. */
  Optional<ChainHead> end(AuthorId author) {
    Optional<ChainHead> end = store.head(author);
    List<EntryRow> page = store.entries(author, end.map(ChainHead::seq).orElse(0L), PAGE);
    while (!page.isEmpty()) {
      EntryRow row = page.getLast();
      end = Optional.of(new ChainHead(author, row.seq(), row.id()));
      page = store.entries(author, row.seq(), PAGE);
    }
    return end;
  }
}
