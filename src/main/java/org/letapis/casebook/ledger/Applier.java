package org.letapis.casebook.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.standpoint.OwnKeys;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.types.Schema;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.store.Loading;
import org.letapis.store.Store;
import org.letapis.store.StoreWriter;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.RecordRow;

/**
 * Brings the store from one journal position to the next. Doing so again changes nothing, so a
 * store that was cut off half way simply catches up. Entries go first; the records they belong to
 * are folded from all that is known, and only then is the position moved.
 */
final class Applier {

  /**
   * A frame and where it lies.
   *
   * @param links what its lines say, where they need not be read; else empty
   */
  record Placed(Position at, Frame frame, List<ChainLink> links) {}

  /** Frames are applied to the store so many at a time when it catches up. */
  private static final int CATCH_UP = 64;

  /** So many frames of one batch are in memory at a time. */
  static final int AT_ONCE = 8;

  /** Bytes of entries after which what they change is brought into the store. */
  private static final long PORTION = 512 << 10;

  private final Store store;
  private final RecordFolder folder;
  private final OwnKeys keys;
  private final Standpoint standpoint;
  private final Refolding refolding;
  private final AtomicLong definitions = new AtomicLong();
  private boolean otherKeys;

  Applier(
      Store store, EntryReader reader, RecordFolder folder, OwnKeys keys, Standpoint standpoint) {
    this.store = store;
    this.folder = folder;
    this.keys = keys;
    this.standpoint = standpoint;
    this.refolding = new Refolding(store, reader, folder);
  }

  /** Brings the store up to the journal's end, from after a frame on. */
  void replay(Journal journal, Position after, Progress progress) {
    long before = journal.bytesBefore(after);
    long total = journal.bytesBefore(journal.last()) - before;
    List<Placed> frames = new ArrayList<>();
    journal.replay(
        after,
        (at, frame) -> {
          frames.add(new Placed(at, frame, List.of()));
          if (frames.size() == CATCH_UP) {
            apply(frames);
            frames.clear();
            progress.at(journal.bytesBefore(at) - before, total);
          }
        });
    apply(frames);
  }

  /** What fills the store past all this. */
  Filler filler(Loading loading) {
    return new Filler(store, loading, refolding, folder, keys::isOwn, this::note);
  }

  static List<ChainLink> take(Iterator<ChainLink> links, Frame frame) {
    List<ChainLink> some = new ArrayList<>();
    while (some.size() < frame.lines().size()) {
      some.add(links.next());
    }
    return some;
  }

  /**
   * Applies what was just written.
   *
   * @param links all entries in it, in order, or none where they are to be read
   */
  void follow(Journal journal, List<Position> written, List<ChainLink> links) {
    Iterator<ChainLink> next = links.iterator();
    for (int from = 0; from < written.size(); from += AT_ONCE) {
      List<Placed> some = new ArrayList<>();
      for (Position at : written.subList(from, Math.min(written.size(), from + AT_ONCE))) {
        Frame frame = journal.read(at);
        boolean atHand = frame.kind() == FrameKind.ENTRIES && next.hasNext();
        some.add(new Placed(at, frame, atHand ? take(next, frame) : List.of()));
      }
      apply(some);
    }
  }

  /** Looks at a record anew: what its entries say was erased. */
  void refold(RecordId record) {
    refolding.of(List.of(record), Map.of(), null);
    definitions.incrementAndGet();
  }

  /** Applies frames in the order of the journal. */
  void apply(List<Placed> frames) {
    if (frames.isEmpty()) {
      return;
    }
    // Own state first: whose casebook this is decides what an entry counts for.
    applyLocals(frames);
    for (List<Placed> some : portions(frames)) {
      applyEntries(some);
    }
  }

  void applyLocals(List<Placed> frames) {
    moveStandpoint(frames);
    inOne(frames, FrameKind.LOCAL, this::putLocals);
    if (otherKeys) {
      keys.forget();
      otherKeys = false;
    }
    standpoint.forget();
  }

  /** Sets own state as it stands at the journal's end. */
  void putLocals(Map<String, byte @Nullable []> latest) {
    store.apply(
        writer ->
            latest.forEach(
                (key, value) -> {
                  if (!isThere(key, value)) {
                    writer.putLocal(key, value);
                  }
                }));
    keys.forget();
    standpoint.forget();
  }

  /**
   * Looks at everything anew that authors said whose standing changes. It is done before the change
   * is written: cut off, it is done again.
   */
  private void moveStandpoint(List<Placed> frames) {
    Map<String, byte @Nullable []> changes = new LinkedHashMap<>();
    for (Placed placed : frames) {
      if (placed.frame().kind() == FrameKind.LOCAL) {
        for (byte[] bytes : placed.frame().lines()) {
          LocalLine line = LocalLine.read(bytes, placed.at());
          if (Standpoint.authorOf(line.key()).isPresent()) {
            changes.put(line.key(), line.stored());
          }
        }
      }
    }
    changes.entrySet().removeIf(e -> isThere(e.getKey(), e.getValue()));
    if (!changes.isEmpty()) {
      standpoint.expect(changes);
      changes.keySet().forEach(key -> Standpoint.authorOf(key).ifPresent(refolding::ofAuthor));
    }
  }

  /** So that what is in memory is bounded, however much is written in one go. */
  private static List<List<Placed>> portions(List<Placed> frames) {
    List<List<Placed>> portions = new ArrayList<>();
    List<Placed> portion = new ArrayList<>();
    long length = 0;
    for (Placed placed : frames) {
      if (length > PORTION) {
        portions.add(portion);
        portion = new ArrayList<>();
        length = 0;
      }
      portion.add(placed);
      length += placed.frame().kind() == FrameKind.ENTRIES ? placed.frame().length() : 0;
    }
    portions.add(portion);
    return portions;
  }

  private void applyEntries(List<Placed> frames) {
    Map<EntryId, ChainLink> links = new LinkedHashMap<>();
    Set<RecordId> touched = new LinkedHashSet<>();
    inOne(frames, FrameKind.ENTRIES, (placed, writer) -> putEntries(placed, writer, links));
    for (ChainLink link : links.values()) {
      if (link instanceof Entry entry) {
        touched.add(entry.body().record());
      }
    }
    List<RecordRow> folded = refolding.of(touched, links, frames.getLast().at());
    note(folded);
  }

  private void note(List<RecordRow> folded) {
    if (folded.stream().anyMatch(row -> Schema.isDefinition(row.state().type()))) {
      definitions.incrementAndGet();
    }
  }

  /** How often records that define something changed. */
  long definitions() {
    return definitions.get();
  }

  private void inOne(List<Placed> frames, FrameKind kind, BiConsumer<Placed, StoreWriter> put) {
    List<Placed> of = frames.stream().filter(p -> p.frame().kind() == kind).toList();
    if (!of.isEmpty()) {
      store.apply(writer -> of.forEach(placed -> put.accept(placed, writer)));
    }
  }

  private void putLocals(Placed placed, StoreWriter writer) {
    for (byte[] bytes : placed.frame().lines()) {
      LocalLine line = LocalLine.read(bytes, placed.at());
      byte[] value = line.stored();
      otherKeys |= isKeys(line.key()) && !isThere(line.key(), value);
      writer.putLocal(line.key(), value);
    }
  }

  private static boolean isKeys(String key) {
    return key.equals(LocalKeys.IDENTITY) || key.startsWith(LocalKeys.FORMER);
  }

  /** The keys are copied now and then; a copy is no reason to read them again. */
  private boolean isThere(String key, byte @Nullable [] value) {
    byte[] known = store.local(key).orElse(null);
    return known == null ? value == null : Arrays.equals(known, value);
  }

  private void putEntries(Placed placed, StoreWriter writer, Map<EntryId, ChainLink> links) {
    List<byte[]> lines = placed.frame().lines();
    List<EntryRow> put = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      ChainLink link =
          placed.links().isEmpty()
              ? EntryReader.parse(lines.get(index), placed.at())
              : placed.links().get(index);
      links.merge(link.id(), link, Applier::fuller);
      put.add(EntryReader.row(link, placed.at(), index, keys::isOwn));
    }
    writer.putEntries(put);
  }

  /** What was withheld at first may come later, and then lies later in the journal. */
  private static ChainLink fuller(ChainLink known, ChainLink later) {
    return later instanceof Entry next
            && (!(known instanceof Entry entry) || next.withheld() <= entry.withheld())
        ? later
        : known;
  }
}
