package org.letapis.casebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.exchange.HeadBook;
import org.letapis.casebook.ledger.EntryReader;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Damage;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.RecordRow;
import org.letapis.vault.Vault;

/**
 * Reads everything: the header against its seal, the journal for damage, each author's chain link
 * by link against its signed head, each record folded again and compared with the store, each
 * attached file against its digest, own state.
 */
public final class Check {

  /** What a whole check comes to, as its progress counts. */
  private static final long WHOLE = 1_000;

  /** So many records are compared at a time. */
  private static final int TOGETHER = 256;

  private final Vault vault;
  private final Ledger ledger;
  private final AttachedFiles files;

  public Check(Vault vault, Ledger ledger, AttachedFiles files) {
    this.vault = vault;
    this.ledger = ledger;
    this.files = files;
  }

  /**
   * Changes nothing; reports what is wrong.
   *
   * @param progress told how much is done; stops the check by throwing
   */
  public CheckReport run(Progress progress) {
    List<Finding> findings = new ArrayList<>();
    header(findings);
    journal(findings, part(progress, 0, 250));
    Survey survey = Survey.of(ledger, part(progress, 250, 500));
    findings.addAll(survey.findings());
    Losses.tell(survey, findings);
    heads(findings);
    records(survey, findings, part(progress, 500, 750));
    new FileCheck(ledger, files).run(survey, findings, part(progress, 750, WHOLE));
    new StateCheck(ledger).run(findings);
    return CheckReport.of(
        survey.entries(),
        ledger.store().authors().size(),
        survey.records().size(),
        survey.files().size(),
        findings);
  }

  /** The progress of one part, as a stretch of the whole. */
  private static Progress part(Progress progress, long from, long to) {
    return (done, total) ->
        progress.at(total == 0 ? from : from + (to - from) * Math.min(done, total) / total, WHOLE);
  }

  private void header(List<Finding> findings) {
    try {
      if (!vault.seals(Files.readAllBytes(vault.folder().header()))) {
        findings.add(Finding.of(FindingKind.HEADER));
      }
    } catch (IOException | Problem unreadable) {
      findings.add(Finding.of(FindingKind.HEADER));
    }
  }

  private void journal(List<Finding> findings, Progress progress) {
    long total = ledger.journal().bytesBefore(ledger.journal().last());
    ShownCheck shown = new ShownCheck(ledger.store());
    ledger
        .journal()
        .replay(
            org.letapis.domain.log.Position.START,
            (at, frame) -> {
              shown.frame(at, frame);
              progress.at(ledger.journal().bytesBefore(at), total);
            });
    shown.tell(findings);
    for (Damage damage : ledger.journal().damage()) {
      findings.add(
          Finding.of(FindingKind.JOURNAL, file(damage.segment()), damage.from(), damage.to()));
    }
    ledger
        .journal()
        .tail()
        .ifPresent(torn -> findings.add(Finding.of(FindingKind.TORN, torn.to() - torn.from())));
  }

  private static String file(int segment) {
    return String.format(java.util.Locale.ROOT, "%06d.log", segment);
  }

  private void heads(List<Finding> findings) {
    for (SignedHead signed : HeadBook.all(ledger)) {
      ChainHead head = signed.head();
      boolean fits =
          ledger.store().entries(head.author(), head.seq() - 1, 1).stream()
              .filter(row -> row.seq() == head.seq())
              .allMatch(row -> isHere(head, row));
      if (!fits || !signed.verify()) {
        findings.add(Finding.of(FindingKind.HEAD, head.author(), head.seq()));
      }
    }
  }

  private boolean isHere(ChainHead head, EntryRow first) {
    return first.id().equals(head.id()) || ledger.store().entry(head.id()).isPresent();
  }

  private void records(Survey survey, List<Finding> findings, Progress progress) {
    // In the order they were written: what lies together in the journal is read once for all.
    Set<RecordId> all = new LinkedHashSet<>(survey.records());
    // Of a record that lost entries only the store knows what it was like.
    survey.lost().stream()
        .map(LostEntry::record)
        .filter(java.util.Objects::nonNull)
        .forEach(all::remove);
    SortedSet<RecordId> different = new TreeSet<>();
    List<RecordId> left = List.copyOf(all);
    for (int from = 0; from < left.size(); from += TOGETHER) {
      List<RecordId> some = left.subList(from, Math.min(left.size(), from + TOGETHER));
      Map<RecordId, RecordRow> shown = ledger.store().many().records(some);
      Map<RecordId, List<EntryRow>> entries = ledger.store().many().entriesOf(some);
      Set<RecordId> tied = new HashSet<>();
      ledger.store().many().ties(some).forEach(t -> tied.addAll(List.of(t.first(), t.second())));
      for (RecordId record : some) {
        List<EntryRow> of = entries.getOrDefault(record, List.of());
        boolean joined = tied.contains(record);
        if (!matches(record, of, Optional.ofNullable(shown.get(record)), joined)) {
          different.add(record);
        }
      }
      progress.at(from + some.size(), left.size());
    }
    different.forEach(record -> findings.add(Finding.of(FindingKind.RECORD, record)));
  }

  private boolean matches(
      RecordId record, List<EntryRow> entries, Optional<RecordRow> shown, boolean tied) {
    EntryReader.OfRecord of = ledger.reader().ofRows(entries);
    Optional<Standing> fresh = ledger.folder().fold(record, of);
    if (fresh.isEmpty()) {
      return shown.isEmpty();
    }
    Standing standing = fresh.get();
    boolean visible = standing.visible() && (!tied || ledger.folder().role(record).shown());
    return shown.filter(row -> same(row, standing, visible)).isPresent();
  }

  private static boolean same(RecordRow row, Standing fresh, boolean visible) {
    return row.state().equals(fresh.standing().state())
        && row.heads().equals(fresh.standing().heads())
        && row.visible() == visible
        && row.conflicted() != fresh.standing().conflicts().isEmpty()
        && row.pending() == fresh.waiting().size();
  }
}
