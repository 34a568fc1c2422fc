package org.letapis.casebook.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.store.Store;
import org.letapis.store.StoreWriter;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;

/**
 * Brings the store from one journal position to the next. Doing so again changes nothing, so a
 * store that was cut off half way simply catches up. Entries go first; the records they belong to
 * are folded from all that is known, and only then is the position moved.
 */
final class Applier {

  /** A frame and where it lies. */
  record Placed(Position at, Frame frame) {}

  private final Store store;
  private final RecordFolder folder;
  private final OwnKeys keys;
  private final RecordRows rows = new RecordRows();
  private boolean otherKeys;

  Applier(Store store, RecordFolder folder, OwnKeys keys) {
    this.store = store;
    this.folder = folder;
    this.keys = keys;
  }

  /** Applies frames in the order of the journal. */
  void apply(List<Placed> frames) {
    if (frames.isEmpty()) {
      return;
    }
    // Own state first: whose casebook this is decides what an entry counts for.
    inOne(frames, FrameKind.LOCAL, this::putLocals);
    if (otherKeys) {
      keys.forget();
      otherKeys = false;
    }
    Set<RecordId> touched = new LinkedHashSet<>();
    inOne(frames, FrameKind.ENTRIES, (placed, writer) -> putEntries(placed, writer, touched));
    List<RecordRow> folded = new ArrayList<>();
    for (RecordId record : touched) {
      folder.fold(record).ifPresent(standing -> folded.add(rows.row(standing)));
    }
    store.apply(
        writer -> {
          folded.forEach(writer::putRecord);
          writer.position(frames.getLast().at());
        });
  }

  private void inOne(List<Placed> frames, FrameKind kind, BiConsumer<Placed, StoreWriter> put) {
    List<Placed> of = frames.stream().filter(p -> p.frame().kind() == kind).toList();
    if (!of.isEmpty()) {
      store.apply(writer -> of.forEach(placed -> put.accept(placed, writer)));
    }
  }

  private void putLocals(Placed placed, StoreWriter writer) {
    for (byte[] bytes : placed.frame().lines()) {
      try {
        LocalLine line = LocalLine.read(bytes);
        byte[] value = line.value().isNull() ? null : CanonicalJson.bytes(line.value());
        otherKeys |= isKeys(line.key()) && !isThere(line.key(), value);
        writer.putLocal(line.key(), value);
      } catch (MalformedJson e) {
        throw new Problem(e, CasebookProblem.DAMAGED, placed.at().toString());
      }
    }
  }

  private static boolean isKeys(String key) {
    return key.equals(LocalKeys.IDENTITY) || key.startsWith(LocalKeys.FORMER);
  }

  /** The keys are copied now and then; a copy is no reason to read them again. */
  private boolean isThere(String key, byte @Nullable [] value) {
    return store.local(key).filter(known -> Arrays.equals(known, value)).isPresent();
  }

  private void putEntries(Placed placed, StoreWriter writer, Set<RecordId> touched) {
    List<byte[]> lines = placed.frame().lines();
    for (int index = 0; index < lines.size(); index++) {
      ChainLink link = parse(lines.get(index), placed.at());
      writer.putEntry(row(link, placed.at(), index));
      if (link instanceof Entry entry) {
        touched.add(entry.body().record());
        if (isMine(entry)) {
          Decision.of(entry).ifPresent(decision -> decide(decision, writer));
        }
      }
    }
  }

  private static ChainLink parse(byte[] line, Position at) {
    try {
      return EntryCodec.read(line);
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, at.toString());
    }
  }

  private EntryRow row(ChainLink link, Position at, int index) {
    return switch (link) {
      case Entry entry ->
          new EntryRow(
              entry.id(),
              entry.author(),
              entry.seq(),
              entry.body().record(),
              entry.body().kind().code(),
              isMine(entry) ? EntryStatus.OWN : EntryStatus.PENDING,
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
              java.time.Instant.EPOCH,
              at,
              index);
    };
  }

  private boolean isMine(Entry entry) {
    return keys.isOwn(entry.author());
  }

  private static void decide(Decision decision, StoreWriter writer) {
    EntryStatus status =
        switch (decision.verdict()) {
          case ACCEPT -> EntryStatus.ACCEPTED;
          case HOLD -> EntryStatus.HELD;
          case REJECT -> EntryStatus.REJECTED;
        };
    for (EntryId id : decision.entries()) {
      writer.setStatus(id, status);
    }
  }
}
