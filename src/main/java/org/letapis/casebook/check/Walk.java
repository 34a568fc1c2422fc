package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.FileRefs;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;
import org.letapis.store.row.EntryRow;

/** Goes along chains, link by link, and notes what they speak of. */
final class Walk {

  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final List<CheckReport.Finding> findings;
  private final Set<RecordId> records = new LinkedHashSet<>();
  private final List<FileRef> files = new ArrayList<>();
  private long entries;

  Walk(Ledger ledger, List<CheckReport.Finding> findings) {
    this.ledger = ledger;
    this.findings = findings;
  }

  void chain(AuthorId author, Progress progress) {
    long reached = 0;
    EntryId last = null;
    List<EntryRow> page = ledger.store().entries(author, reached, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        if (row.seq() != reached + 1) {
          findings.add(new CheckReport.Finding("check.gap", where(author, row.seq())));
        }
        last = link(row, row.seq() == reached + 1 ? last : null);
        reached = row.seq();
        entries++;
      }
      progress.at(entries, 0);
      page = ledger.store().entries(author, reached, PAGE);
    }
  }

  private @Nullable EntryId link(EntryRow row, @Nullable EntryId before) {
    try {
      ChainLink link = ledger.reader().read(row);
      if (before != null && !before.equals(link.prev())) {
        findings.add(new CheckReport.Finding("check.chain", where(row.author(), row.seq())));
      }
      if (link instanceof Entry entry) {
        records.add(entry.body().record());
        files.addAll(FileRefs.of(entry));
      }
      return link.id();
    } catch (Problem e) {
      findings.add(new CheckReport.Finding("check.entry", where(row.author(), row.seq())));
      return null;
    }
  }

  private static String where(AuthorId author, long seq) {
    return author.toString().substring(0, 12) + " " + seq;
  }

  long entries() {
    return entries;
  }

  Set<RecordId> records() {
    return records;
  }

  List<FileRef> files() {
    return files;
  }
}
