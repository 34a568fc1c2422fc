package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.exchange.HeadBook;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Damage;

/**
 * Reads everything: the journal for damage, each author's chain link by link against its signed
 * head, each record folded again and compared with the store, each attached file against its
 * digest.
 */
public final class Check {

  private final Ledger ledger;
  private final AttachedFiles files;

  public Check(Ledger ledger, AttachedFiles files) {
    this.ledger = ledger;
    this.files = files;
  }

  /** Changes nothing; reports what is wrong. */
  public CheckReport run(Progress progress) {
    List<CheckReport.Finding> findings = new ArrayList<>();
    for (Damage damage : ledger.journal().verify()) {
      String where = damage.segment() + ": " + damage.from() + "–" + damage.to();
      findings.add(new CheckReport.Finding("check.journal", where));
    }
    Walk walk = new Walk(ledger, findings);
    Set<AuthorId> authors = ledger.store().authors();
    authors.forEach(author -> walk.chain(author, progress));
    heads(findings);
    long records = 0;
    for (RecordId record : walk.records()) {
      records++;
      if (!matches(record)) {
        findings.add(new CheckReport.Finding("check.record", record.toString()));
      }
    }
    Set<Digest> digests = new HashSet<>();
    walk.files().forEach(file -> digests.add(file.digest()));
    for (Digest digest : digests) {
      verify(digest, findings);
    }
    return new CheckReport(walk.entries(), authors.size(), records, digests.size(), findings);
  }

  private boolean matches(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .map(
            fresh ->
                ledger
                    .store()
                    .record(record)
                    .filter(
                        row ->
                            row.state().equals(fresh.standing().state())
                                && row.heads().equals(fresh.standing().heads()))
                    .isPresent())
        .orElse(true);
  }

  private void heads(List<CheckReport.Finding> findings) {
    Map<AuthorId, ChainHead> here = ledger.store().heads();
    for (SignedHead signed : HeadBook.all(ledger)) {
      String author = signed.head().author().toString();
      ChainHead head = here.get(signed.head().author());
      if (!signed.verify()) {
        findings.add(new CheckReport.Finding("check.head", author));
      } else if (head == null || head.seq() < signed.head().seq()) {
        findings.add(new CheckReport.Finding("check.entries-missing", author));
      }
    }
  }

  private void verify(Digest digest, List<CheckReport.Finding> findings) {
    try {
      if (!files.exists(digest)) {
        findings.add(new CheckReport.Finding("check.file-missing", digest.hex()));
      } else {
        files.verify(digest);
      }
    } catch (Problem e) {
      findings.add(new CheckReport.Finding("check.file-damaged", digest.hex()));
    }
  }
}
