package org.letapis.casebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.files.Listing;
import org.letapis.files.StoredFile;

/** Holds attached files against their digests, and what is stored against what is named. */
final class FileCheck {

  private final Ledger ledger;
  private final AttachedFiles files;

  FileCheck(Ledger ledger, AttachedFiles files) {
    this.ledger = ledger;
    this.files = files;
  }

  void run(Survey survey, List<Finding> findings, Progress progress) {
    long total = survey.files().values().stream().mapToLong(Long::longValue).sum() + 1;
    long done = 0;
    for (Digest digest : survey.files().keySet()) {
      verify(digest, findings);
      done += survey.files().get(digest);
      progress.at(done, total);
    }
    Listing listing = files.list();
    long named = findings.stream().filter(f -> f.kind() == FindingKind.FILE_DAMAGED).count();
    if (listing.damaged() > named) {
      findings.add(Finding.of(FindingKind.FILES_UNREADABLE, listing.damaged() - named));
    }
    Set<Digest> unnamed = new HashSet<>();
    listing.files().stream().map(StoredFile::digest).forEach(unnamed::add);
    unnamed.removeAll(survey.files().keySet());
    unnamed.removeIf(digest -> drafts().contains(digest.hex()));
    if (!unnamed.isEmpty()) {
      findings.add(Finding.of(FindingKind.FILES_UNNAMED, unnamed.size()));
    }
  }

  /** Drafts name files, too, and bundles that wait are kept as such. */
  private String drafts() {
    return ledger.locals().all(LocalKeys.DRAFTS).values().toString()
        + ledger.locals().all(LocalKeys.WAITING).values();
  }

  private void verify(Digest digest, List<Finding> findings) {
    try {
      if (!files.exists(digest)) {
        findings.add(Finding.of(FindingKind.FILE_MISSING, digest.hex()));
      } else {
        files.verify(digest);
      }
    } catch (Problem e) {
      findings.add(Finding.of(FindingKind.FILE_DAMAGED, digest.hex()));
    }
  }
}
