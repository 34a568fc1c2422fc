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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
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
  private long fresh;
  private long entries;
  private long omitted;
  private long files;

  Incoming(Ledger ledger) {
    this.ledger = ledger;
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
        sift(); // all entries have passed: a fork among them is refused before a file is stored
        if (!store.exists(file.sha256())) {
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
    passing.put(link.id(), link);
    if (passing.size() == TOGETHER) {
      sift();
    }
  }

  private void sift() {
    if (passing.isEmpty()) {
      return;
    }
    refuseForks();
    List<ChainLink> those = fresh(passing);
    passing.clear();
    if (!those.isEmpty()) {
      fresh += those.size();
      packs.add(pack(those));
    }
  }

  private List<ChainLink> fresh(Map<EntryId, ChainLink> links) {
    Map<EntryId, EntryRow> known = ledger.store().many().entries(links.keySet());
    return links.values().stream().filter(link -> isFresh(link, known.get(link.id()))).toList();
  }

  /** Not here, or here with less of it open. */
  private boolean isFresh(ChainLink link, @Nullable EntryRow row) {
    if (row == null) {
      return true;
    }
    if (!(link instanceof Entry entry)) {
      return false;
    }
    if (row.status() == EntryStatus.OMITTED) {
      return true;
    }
    return ledger.reader().read(row) instanceof Entry known && known.withheld() > entry.withheld();
  }

  private void refuseForks() {
    Map<AuthorId, SortedMap<Long, List<EntryId>>> byAuthor = new HashMap<>();
    for (ChainLink link : passing.values()) {
      byAuthor
          .computeIfAbsent(link.author(), author -> new TreeMap<>())
          .computeIfAbsent(link.seq(), seq -> new ArrayList<>())
          .add(link.id());
    }
    byAuthor.forEach(this::refuseFork);
  }

  private void refuseFork(AuthorId author, SortedMap<Long, List<EntryId>> said) {
    long at = said.firstKey() - 1;
    while (at < said.lastKey()) {
      List<EntryRow> rows = ledger.store().entries(author, at, TOGETHER);
      for (EntryRow row : rows) {
        boolean first = row.seq() > at;
        at = row.seq();
        boolean same = said.getOrDefault(at, List.of()).stream().allMatch(row.id()::equals);
        if (first && !same) {
          throw new Problem(CasebookProblem.FORK, author.toString(), at);
        }
      }
      at = rows.isEmpty() ? said.lastKey() : at;
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
