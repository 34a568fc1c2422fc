package org.letapis.casebook.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/** Sorts what a bundle brings into new and known. */
final class Incoming {

  private final Ledger ledger;
  private final List<ChainLink> fresh = new ArrayList<>();
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

  /** How many of either are new. */
  long fresh() {
    return fresh.size();
  }

  /** The new entries, looked at once more on the writer thread. */
  List<ChainLink> stillFresh() {
    return fresh.stream().filter(this::isFresh).toList();
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
    refuseFork(link);
    if (isFresh(link)) {
      fresh.add(link);
    }
  }

  /** Not here, or here with less of it open. */
  private boolean isFresh(ChainLink link) {
    Optional<EntryRow> row = ledger.store().entry(link.id());
    if (row.isEmpty()) {
      return true;
    }
    if (!(link instanceof Entry entry)) {
      return false;
    }
    if (row.get().status() == EntryStatus.OMITTED) {
      return true;
    }
    return ledger.reader().read(row.get()) instanceof Entry known
        && known.withheld() > entry.withheld();
  }

  private void refuseFork(ChainLink link) {
    ledger.store().entries(link.author(), link.seq() - 1, 1).stream()
        .filter(row -> row.seq() == link.seq() && !row.id().equals(link.id()))
        .findAny()
        .ifPresent(
            row -> {
              throw new Problem(CasebookProblem.FORK, link.author().toString(), link.seq());
            });
  }
}
