package org.letapis.casebook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.MalformedJson;
import org.letapis.files.AttachedFiles;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/**
 * Sorts what a bundle brings into new and known. What is new is kept packed until it is written:
 * entries that are taken apart need many times the room, and a bundle may bring a great many.
 */
final class Incoming {

  /** So many are looked up, packed and written together. */
  static final int TOGETHER = 1_000;

  /** A portion without any. */
  static final byte[] NOTHING = pack(List.of());

  private final Ledger ledger;
  private final Map<EntryId, ChainLink> passing = new LinkedHashMap<>();
  private final List<byte[]> packs = new ArrayList<>();
  private final Map<AuthorId, Fork> forks = new TreeMap<>();
  private final Brought brought = new Brought();
  private long fresh;
  private long entries;
  private long omitted;
  private long files;

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

  /** How many attached files were stored. */
  long files() {
    return files;
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

  /** The new entries, in portions; to be asked when all have passed. */
  List<byte[]> packs() {
    sift();
    return List.copyOf(packs);
  }

  /** Those of a portion that are still new, looked at once more on the writer thread. */
  List<ChainLink> stillFresh(byte[] pack) {
    Map<EntryId, ChainLink> links = new LinkedHashMap<>();
    for (byte[] line : unpack(pack)) {
      try {
        ChainLink link = EntryCodec.read(line);
        links.put(link.id(), link);
      } catch (MalformedJson never) {
        throw new IllegalStateException("it was read before", never);
      }
    }
    return fresh(links);
  }

  /** Looks at the entries and passes over the files. */
  BundleSink looking() {
    return new BundleSink() {
      @Override
      public void entry(ChainLink link, byte[] line) {
        take(link);
      }

      @Override
      public void file(FileSize file, InputStream content) {
        // Verified by the reader as it passes; looking changes nothing.
      }
    };
  }

  /** Takes entries, and stores files that are not here. */
  BundleSink taking(AttachedFiles store) {
    return new BundleSink() {
      @Override
      public void entry(ChainLink link, byte[] line) {
        take(link);
      }

      @Override
      public void file(FileSize file, InputStream content) {
        sift(); // all entries have passed: what is refused for them stores no file
        if (forks.keySet().stream().anyMatch(ledger::isOwn)) {
          return;
        }
        if (!store.exists(file.sha256()) && !ledger.forgotten().has(file.sha256())) {
          store.add(content, file.size());
          files++;
        }
      }
    };
  }

  private void take(ChainLink link) {
    if (link instanceof Entry) {
      entries++;
    } else {
      omitted++;
    }
    brought.passed(link);
    passing.put(link.id(), link);
    if (passing.size() == TOGETHER) {
      sift();
    }
  }

  private void sift() {
    if (passing.isEmpty()) {
      return;
    }
    noteForks();
    List<ChainLink> those = fresh(passing);
    passing.clear();
    if (!those.isEmpty()) {
      fresh += those.size();
      packs.add(pack(those));
    }
  }

  /** What is new of them; of an entry that is here in part, all that is known then. */
  private List<ChainLink> fresh(Map<EntryId, ChainLink> links) {
    Map<EntryId, EntryRow> known = ledger.store().many().entries(links.keySet());
    List<ChainLink> fresh = new ArrayList<>();
    for (ChainLink link : links.values()) {
      EntryRow row = known.get(link.id());
      if (row == null) {
        fresh.add(link);
        brought.fresh(link);
      } else if (link instanceof Entry entry) {
        filled(entry, row)
            .ifPresent(
                more -> {
                  fresh.add(more);
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
    for (ChainLink link : passing.values()) {
      byAuthor
          .computeIfAbsent(link.author(), author -> new TreeMap<>())
          .computeIfAbsent(link.seq(), seq -> new ArrayList<>())
          .add(link.id());
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

  private static byte[] pack(List<ChainLink> links) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      for (ChainLink link : links) {
        packed.write(EntryCodec.line(link));
        packed.write('\n');
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static List<byte[]> unpack(byte[] pack) {
    List<byte[]> lines = new ArrayList<>();
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(pack))) {
      byte[] text = in.readAllBytes();
      for (int from = 0, to = 0; to < text.length; to++) {
        if (text[to] == '\n') {
          lines.add(Arrays.copyOfRange(text, from, to));
          from = to + 1;
        }
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return lines;
  }
}
