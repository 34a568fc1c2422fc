package org.letapis.casebook.backup.snapshot;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.backup.format.Chain;
import org.letapis.casebook.records.FileRefs;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.domain.types.Schema;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** Counts what a journal holds while it is read: chains, records, named files. */
public final class JournalTally implements Journal.Visitor {

  /** A record: its type's code and how many entries are about it. */
  public record RecordTally(String type, int entries) {}

  private final SortedMap<AuthorId, ChainTally> chains = new TreeMap<>();
  private final Map<RecordId, RecordTally> records = new HashMap<>();
  private final Set<Digest> files = new HashSet<>();
  private int unreadable;
  private boolean held;

  @Override
  public void frame(Position at, Frame frame) {
    held = true;
    if (frame.kind() != FrameKind.ENTRIES) {
      return;
    }
    for (byte[] line : frame.lines()) {
      try {
        add(EntryCodec.read(line));
      } catch (MalformedJson e) {
        unreadable++;
      }
    }
  }

  private void add(ChainLink link) {
    chains.computeIfAbsent(link.author(), ChainTally::new).add(link);
    if (link instanceof Entry entry) {
      String type = entry.body().type();
      if (Schema.type(type).isPresent()) {
        records.merge(
            entry.body().record(),
            new RecordTally(type, 1),
            (before, one) -> new RecordTally(before.type(), before.entries() + 1));
      }
      FileRefs.of(entry).forEach(file -> files.add(file.digest()));
    }
  }

  /** By author. */
  public SortedMap<AuthorId, ChainTally> chains() {
    return Collections.unmodifiableSortedMap(chains);
  }

  /** By record. */
  public Map<RecordId, RecordTally> records() {
    return Collections.unmodifiableMap(records);
  }

  /** Attached files that entries name. */
  public Set<Digest> files() {
    return Collections.unmodifiableSet(files);
  }

  /** How many records there are of each type. */
  public SortedMap<String, Long> types() {
    SortedMap<String, Long> types = new TreeMap<>();
    records.values().forEach(record -> types.merge(record.type(), 1L, Long::sum));
    return types;
  }

  /** How many lines were proven and yet are no entries. */
  int unreadable() {
    return unreadable;
  }

  /** Whether there was any frame at all. */
  boolean heldAnything() {
    return held;
  }

  List<Chain> list() {
    return chains.values().stream().map(ChainTally::chain).toList();
  }
}
