package org.letapis.casebook.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.gap.Gaps;
import org.letapis.casebook.ledger.Refolding.Alone;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.OfKind;
import org.letapis.casebook.thread.Ahead;
import org.letapis.casebook.thread.Several;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.store.Loading;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;

/**
 * Brings a great many entries into the store in one go. A record of which nothing was known is
 * folded from what is at hand and put once; any other, and any that hangs together with one, is put
 * aside and folded when all entries are there. What comes of it is what {@link Applier} does step
 * by step.
 */
final class Filler implements AutoCloseable {

  /** Bytes of entries brought into the store together; taken apart they need many times as many. */
  private static final long PORTION =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 9, 1 << 19, 4 << 20);

  /** So many frames are read ahead on another thread. */
  private static final int AHEAD = 4;

  /** So many records are folded one after another. */
  private static final int TOGETHER = 64;

  /** A frame of entries, read. */
  private record Read(Position at, List<ChainLink> links, long length) {}

  /** Entries that are brought into the store together, while their records are being folded. */
  private static final class Portion {
    private final Map<EntryId, ChainLink> links = new HashMap<>();
    private final Map<RecordId, List<EntryRow>> byRecord = new LinkedHashMap<>();
    private final List<EntryRow> fresh = new ArrayList<>();
    private final List<EntryRow> known = new ArrayList<>();
    private Supplier<List<List<Alone>>> folded = List::of;
  }

  private final Store store;
  private final Loading loading;
  private final Refolding refolding;
  private final RecordFolder folder;
  private final Predicate<AuthorId> mine;
  private final Consumer<List<RecordRow>> folded;
  private final Ahead<Read> ahead = new Ahead<>("casebook-reader", AHEAD, this::take);
  private final Several folding = new Several("casebook-folder");
  private final List<Read> taken = new ArrayList<>();
  private final Set<RecordId> again = new HashSet<>();
  private Portion under = new Portion();
  private long length;

  /**
   * @param mine whether an author writes or wrote here
   * @param folded told of every record that was put
   */
  Filler(
      Store store,
      Loading loading,
      Refolding refolding,
      RecordFolder folder,
      Predicate<AuthorId> mine,
      Consumer<List<RecordRow>> folded) {
    this.store = store;
    this.loading = loading;
    this.refolding = refolding;
    this.folder = folder;
    this.mine = mine;
    this.folded = folded;
  }

  /** Brings a store up to a journal's end. */
  static void catchUp(Journal journal, Store store, Applier applier, Gaps gaps, Progress progress) {
    Position after = gaps.resumeAfter();
    // What lies in a damaged part of the journal the store may be the last to know.
    if (after.equals(Position.START) && (store.authors().isEmpty() || gaps.none())) {
      fill(journal, store, applier, gaps, progress);
    } else {
      applier.replay(journal, after, progress);
      gaps.note(after);
    }
  }

  /** Makes everything anew from a journal's beginning. */
  static void fill(Journal journal, Store store, Applier applier, Gaps gaps, Progress progress) {
    // How own state stands at the end decides what entries count for, and they are folded once.
    Map<String, byte @Nullable []> own = LocalLine.latest(journal);
    long total = journal.last().segment();
    Loading loading = store.load(true);
    applier.putLocals(own);
    try (Filler filler = applier.filler(loading)) {
      journal.replay(
          Position.START,
          new OfKind(
              FrameKind.ENTRIES,
              (at, frame) -> {
                filler.add(at, frame);
                progress.at(at.segment() - 1L, total);
              }));
      filler.end(journal.last());
    }
    gaps.note(Position.START);
    progress.at(total, total);
  }

  /**
   * Applies what was just written.
   *
   * @param written its frames
   * @param links all entries in it, in order, or none where they are to be read
   */
  static void pour(
      Journal journal,
      List<Position> written,
      List<ChainLink> links,
      Store store,
      Applier applier,
      Progress progress) {
    Iterator<ChainLink> next = links.iterator();
    Loading loading = store.load(false);
    try (Filler filler = applier.filler(loading)) {
      for (int i = 0; i < written.size(); i++) {
        progress.at(i, written.size());
        Position at = written.get(i);
        Frame frame = journal.read(at);
        switch (frame.kind()) {
          case LOCAL -> {
            filler.flush();
            applier.applyLocals(List.of(new Applier.Placed(at, frame, List.of())));
          }
          case ENTRIES -> {
            if (next.hasNext()) {
              filler.add(at, Applier.take(next, frame), frame.length());
            } else {
              filler.add(at, frame);
            }
          }
          case MOVES -> {}
        }
      }
      filler.end(written.getLast());
    }
    progress.at(written.size(), written.size());
  }

  /** Takes a frame of entries, in the order of the journal. */
  private void add(Position at, Frame frame) {
    ahead.add(
        () -> {
          List<ChainLink> links =
              frame.lines().stream().map(line -> EntryReader.parse(line, at)).toList();
          return new Read(at, links, frame.length());
        });
  }

  /** The same where it was read already. */
  private void add(Position at, List<ChainLink> links, long bytes) {
    ahead.finish();
    take(new Read(at, links, bytes));
  }

  /** Brings into the store what was taken so far. */
  private void flush() {
    ahead.finish();
    put();
    put();
  }

  /**
   * Ends it.
   *
   * @param reached the newest frame of the journal that is applied
   */
  private void end(Position reached) {
    flush();
    folded.accept(refolding.ofAll(again));
    loading.end(reached);
  }

  private void take(Read read) {
    taken.add(read);
    length += read.length();
    if (length >= PORTION) {
      put();
    }
  }

  /** What was taken is folded while what was taken before it is put. */
  private void put() {
    Portion before = under;
    under = begin();
    put(before);
  }

  private Portion begin() {
    Portion begun = new Portion();
    for (Read read : taken) {
      for (int index = 0; index < read.links().size(); index++) {
        ChainLink link = read.links().get(index);
        EntryRow row = EntryReader.row(link, read.at(), index, mine);
        boolean isNew =
            begun.links.putIfAbsent(link.id(), link) == null
                && !under.links.containsKey(link.id())
                && !loading.has(row);
        (isNew ? begun.fresh : begun.known).add(row);
        RecordId record = row.record();
        if (record != null && !isNew) {
          again.add(record);
        } else if (record != null) {
          begun.byRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(row);
        }
      }
    }
    taken.clear();
    length = 0;
    begun.folded = fold(begun);
    return begun;
  }

  private void put(Portion some) {
    List<Alone> standing = new ArrayList<>();
    some.folded.get().forEach(standing::addAll);
    standing.forEach(one -> again.addAll(one.tied()));
    standing.removeIf(one -> again.contains(one.row().id()));
    Map<EntryId, EntryStatus> statuses = new HashMap<>();
    standing.forEach(one -> one.standing().note(statuses));
    some.fresh.replaceAll(row -> row.as(statuses.getOrDefault(row.id(), row.status())));
    loading.put(some.fresh, standing.stream().map(Alone::ready).toList());
    if (!some.known.isEmpty()) {
      store.apply(writer -> writer.putEntries(some.known));
    }
    List<RecordRow> rows = standing.stream().map(Alone::row).toList();
    folder.tell(rows);
    folded.accept(rows);
  }

  /** Those that stand as they stand here, as far as is known yet. */
  private Supplier<List<List<Alone>>> fold(Portion of) {
    List<List<RecordId>> some = new ArrayList<>();
    for (RecordId record : of.byRecord.keySet()) {
      if (again.contains(record) || under.byRecord.containsKey(record) || loading.has(record)) {
        again.add(record);
      } else {
        if (some.isEmpty() || some.getLast().size() == TOGETHER) {
          some.add(new ArrayList<>());
        }
        some.getLast().add(record);
      }
    }
    return folding.begin(
        some, records -> records.stream().flatMap(record -> fold(record, of)).toList());
  }

  private Stream<Alone> fold(RecordId record, Portion of) {
    List<EntryRow> rows = new ArrayList<>(of.byRecord.getOrDefault(record, List.of()));
    rows.sort(Comparator.comparing(EntryRow::author).thenComparingLong(EntryRow::seq));
    List<Known> known = new ArrayList<>();
    for (EntryRow row : rows) {
      if (of.links.get(row.id()) instanceof Entry entry) {
        known.add(new Known(entry, row.status()));
      }
    }
    return refolding.alone(record, new EntryReader.OfRecord(known, 0)).stream();
  }

  @Override
  public void close() {
    ahead.close();
    folding.close();
  }
}
