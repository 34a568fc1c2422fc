package org.letapis.casebook.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.content.Contents;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.exchange.Pack.Line;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.thread.Ahead;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.files.AttachedFiles;
import org.letapis.files.StagedFile;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/**
 * Sorts what a bundle brings into new and known. What is new is kept until all of it is found right
 * and it is written; closing drops what was not.
 */
final class Incoming implements AutoCloseable {

  /** So many are looked up and packed together. */
  private static final int TOGETHER = 1_000;

  /** So many times that wait to be packed. */
  private static final int AHEAD = 4;

  private final Ledger ledger;
  private final Map<EntryId, Line> passing = new LinkedHashMap<>();
  private final List<Pack> packs = new ArrayList<>();
  private final Ahead<List<Pack>> packing = new Ahead<>("casebook-packer", AHEAD, packs::addAll);
  private final List<StagedFile> staged = new ArrayList<>();
  private final Map<AuthorId, Fork> forks = new TreeMap<>();
  private final Brought brought = new Brought();
  private long fresh;
  private long entries;
  private long omitted;
  private boolean took;

  /**
   * Entries of one number in one chain.
   *
   * @param seq the first such number
   * @param entries of that number, those that are here included
   */
  record Fork(long seq, List<EntryId> entries) {}

  Incoming(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Which entries passed, by author. */
  Brought brought() {
    return brought;
  }

  /** How many entries with content passed. */
  long entries() {
    return entries;
  }

  /** How many digests passed. */
  long omitted() {
    return omitted;
  }

  /** How many attached files are new. */
  long files() {
    return staged.size();
  }

  /** Whether what passed was taken. */
  boolean took() {
    return took;
  }

  /** Stores the attached files: all is found right, and they are wanted. */
  void keepFiles() {
    staged.forEach(StagedFile::keep);
  }

  /** Drops the attached files that were not stored. */
  @Override
  public void close() {
    packing.close();
    staged.forEach(StagedFile::close);
  }

  /** Whose chains it forks; to be asked when all have passed. */
  Map<AuthorId, Fork> forks() {
    sift();
    return forks;
  }

  /** How many of either are new; to be asked when all have passed. */
  long fresh() {
    sift();
    return fresh;
  }

  /** The new entries that were taken, in portions; to be asked when all have passed. */
  List<Pack> packs() {
    sift();
    packing.finish();
    return List.copyOf(packs);
  }

  /** Whether all of a portion are new still, and kept as they came; on the writer thread. */
  boolean areStillFresh(Pack portion) {
    List<EntryId> ids = portion.ids();
    return ledger.store().many().entries(ids).isEmpty()
        && ids.stream().noneMatch(ledger.forgotten()::has);
  }

  /** Those of a portion that are still new, looked at once more on the writer thread. */
  List<Line> stillFresh(List<Line> portion) {
    Map<EntryId, Line> lines = new LinkedHashMap<>();
    portion.forEach(line -> lines.put(line.link().id(), line));
    return fresh(lines);
  }

  /** Looks at the entries and passes over the files. */
  BundleSink looking() {
    return new BundleSink() {
      @Override
      public void entry(ChainLink link, byte[] line) {
        take(link, line);
      }

      @Override
      public void file(FileSize file, InputStream content) {
        // Verified by the reader as it passes; looking changes nothing.
      }
    };
  }

  /**
   * Takes entries, and writes files that are not here, to be kept or dropped in the end.
   *
   * @param wanted whether any of a bundle is taken
   */
  BundleSink taking(AttachedFiles store, Predicate<Contents> wanted) {
    return new BundleSink() {
      @Override
      public boolean takes(Contents contents) {
        took = wanted.test(contents);
        return took;
      }

      @Override
      public void entry(ChainLink link, byte[] line) {
        take(link, line);
      }

      @Override
      public void file(FileSize file, InputStream content) {
        sift(); // all entries have passed: what is refused for them writes no file
        if (forks.keySet().stream().anyMatch(ledger::isOwn)) {
          return;
        }
        if (!store.exists(file.sha256()) && !ledger.forgotten().has(file.sha256())) {
          staged.add(store.stage(content, file.size()));
        }
      }
    };
  }

  private void take(ChainLink link, byte[] line) {
    if (link instanceof Entry) {
      entries++;
    } else {
      omitted++;
    }
    brought.passed(link);
    passing.put(link.id(), new Line(link, line));
    if (passing.size() == TOGETHER) {
      sift();
    }
  }

  private void sift() {
    if (passing.isEmpty()) {
      return;
    }
    noteForks();
    List<Line> those = fresh(passing);
    passing.clear();
    fresh += those.size();
    if (took && !those.isEmpty()) {
      packing.add(new Pack.Loose(those)::pack);
    }
  }

  /** What is new of them; of an entry that is here in part, all that is known then. */
  private List<Line> fresh(Map<EntryId, Line> lines) {
    Map<EntryId, EntryRow> known = ledger.store().many().entries(lines.keySet());
    List<Line> fresh = new ArrayList<>();
    for (Line line : lines.values()) {
      ChainLink link = line.link();
      EntryRow row = known.get(link.id());
      if (row == null) {
        fresh.add(line);
        brought.fresh(link);
      } else if (link instanceof Entry entry) {
        filled(entry, row)
            .ifPresent(
                more -> {
                  fresh.add(more == link ? line : Line.of(more));
                  brought.filled(more);
                });
      }
    }
    return fresh;
  }

  /** The entry with what was disclosed before and now; nothing when that is no more than before. */
  private Optional<Entry> filled(Entry entry, EntryRow row) {
    if (row.status() == EntryStatus.OMITTED) {
      return Optional.of(entry);
    }
    if (!(ledger.reader().ifWhole(row).orElse(entry) instanceof Entry known)
        || known.withheld() == 0
        || ledger.forgotten().has(entry.id())) {
      return Optional.empty();
    }
    Map<FieldPath, Disclosure> open = new TreeMap<>();
    known.disclosed().forEach(d -> open.put(d.path(), d));
    int before = open.size();
    entry.disclosed().forEach(d -> open.putIfAbsent(d.path(), d));
    return open.size() == before
        ? Optional.empty()
        : Optional.of(
            Entry.of(
                entry.author(),
                entry.seq(),
                entry.prev(),
                entry.body(),
                List.copyOf(open.values())));
  }

  private void noteForks() {
    Map<AuthorId, SortedMap<Long, List<EntryId>>> byAuthor = new HashMap<>();
    for (Line line : passing.values()) {
      byAuthor
          .computeIfAbsent(line.link().author(), author -> new TreeMap<>())
          .computeIfAbsent(line.link().seq(), seq -> new ArrayList<>())
          .add(line.link().id());
    }
    byAuthor.forEach(this::noteFork);
  }

  /** The first number of a chain that another entry has here. */
  private void noteFork(AuthorId author, SortedMap<Long, List<EntryId>> said) {
    long at = said.firstKey() - 1;
    while (at < said.lastKey() && !forks.containsKey(author)) {
      List<EntryRow> rows = ledger.store().entries(author, at, TOGETHER);
      SortedMap<Long, List<EntryId>> here = new TreeMap<>();
      for (EntryRow row : rows) {
        here.computeIfAbsent(row.seq(), seq -> new ArrayList<>()).add(row.id());
      }
      for (Map.Entry<Long, List<EntryId>> number : here.entrySet()) {
        List<EntryId> ids = new ArrayList<>(number.getValue());
        List<EntryId> others = said.getOrDefault(number.getKey(), List.of());
        if (!ids.containsAll(others)) {
          ids.addAll(others);
          forks.put(author, new Fork(number.getKey(), ids));
          break;
        }
      }
      at = rows.isEmpty() ? said.lastKey() : here.lastKey();
    }
  }
}
