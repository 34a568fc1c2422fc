package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.FileRefs;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.EntryRow;

/**
 * A walk along every chain, link by link: what is here, what is not any more, and what the chains
 * speak of.
 */
public final class Survey {

  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<RecordId> records = new LinkedHashSet<>();
  private final Map<Digest, Long> files = new LinkedHashMap<>();
  private final Map<EntryId, LostEntry> lost = new LinkedHashMap<>();
  private final List<LostRange> ranges = new ArrayList<>();
  private long entries;

  private Survey(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Walks along all chains; changes nothing. */
  public static Survey of(Ledger ledger, Progress progress) {
    Survey survey = new Survey(ledger);
    Set<AuthorId> authors = ledger.store().authors();
    int done = 0;
    for (AuthorId author : authors) {
      survey.chain(author, done, authors.size(), progress);
      progress.at(++done, authors.size());
    }
    survey.noted();
    survey.ranges.addAll(Claims.of(ledger, survey.lost.values()));
    return survey;
  }

  private void chain(AuthorId author, long done, long total, Progress progress) {
    long reached = 0;
    EntryId last = null;
    List<EntryRow> page = ledger.store().entries(author, reached, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        if (row.seq() == reached) {
          findings.add(Finding.of(FindingKind.FORK, author, row.seq()));
        } else if (row.seq() > reached + 1) {
          ranges.add(new LostRange(author, reached + 1, row.seq() - 1, FindingKind.GAP));
          last = null;
        }
        last = link(row, row.seq() == reached ? null : last);
        reached = row.seq();
        entries++;
      }
      progress.at(done, total);
      page = ledger.store().entries(author, reached, PAGE);
    }
  }

  private @Nullable EntryId link(EntryRow row, @Nullable EntryId before) {
    Optional<ChainLink> link = ledger.reader().ifWhole(row);
    if (link.isEmpty()) {
      lost.put(row.id(), LostEntry.of(row));
      return row.id();
    }
    if (before != null && !before.equals(link.get().prev())) {
      findings.add(Finding.of(FindingKind.CHAIN, row.author(), row.seq()));
    }
    if (link.get() instanceof Entry entry) {
      records.add(entry.body().record());
      FileRefs.of(entry).forEach(file -> files.put(file.digest(), file.size()));
    }
    return link.get().id();
  }

  /** Those noted as lost long ago, as far as they were not found since. */
  private void noted() {
    for (LostEntry entry : LostEntry.noted(ledger)) {
      if (ledger.store().entry(entry.id()).isEmpty()) {
        lost.put(entry.id(), entry);
      }
    }
    // A gap whose every number is known by its id is told once.
    ranges.removeIf(
        range ->
            lost.values().stream().filter(l -> range.has(l.author(), l.seq())).count()
                == range.to() - range.from() + 1);
  }

  /** What does not fit together. */
  List<Finding> findings() {
    return findings;
  }

  /** Every record something readable is said of. */
  Set<RecordId> records() {
    return records;
  }

  /** Every attached file that is named, with its size. */
  public Map<Digest, Long> files() {
    return files;
  }

  /** Entries that were here and are known by their ids. */
  public List<LostEntry> lost() {
    return List.copyOf(lost.values());
  }

  /** Entries of which only the numbers are known. */
  public List<LostRange> ranges() {
    return List.copyOf(ranges);
  }

  long entries() {
    return entries;
  }
}
