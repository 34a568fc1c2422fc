package org.letapis.casebook.repair;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.letapis.casebook.author.NewAuthor;
import org.letapis.casebook.backup.Backups;
import org.letapis.casebook.check.FindingText;
import org.letapis.casebook.check.LostEntry;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.check.Survey;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.repair.source.EntrySource;
import org.letapis.casebook.repair.source.RepairProblem;
import org.letapis.casebook.repair.source.Sources;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Damage;
import org.letapis.journal.Rewriting;
import org.letapis.vault.Vault;

/**
 * Makes a damaged casebook whole, as far as what is lost is found elsewhere. Every step is on disk
 * before the next, none overwrites anything, and all of it may be done again: cut off anywhere, it
 * goes on where it was.
 */
public final class Repair {

  private static final int BATCH = 500;

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Clock clock;
  private final FindingText words;
  private final Sources sources;

  public Repair(
      Vault vault,
      Ledger ledger,
      AttachedFiles files,
      Contacts contacts,
      Backups backups,
      Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.clock = clock;
    this.words = new FindingText(ledger, contacts);
    this.sources = new Sources(vault, ledger, backups);
  }

  /** Says findings in words. */
  public FindingText words() {
    return words;
  }

  /**
   * What a person points at: a bundle, a copy of the casebook's folder, or a folder of backups, of
   * which every one counts, the newest first.
   *
   * @throws Problem of {@link RepairProblem} when it is nothing of that
   */
  public List<EntrySource> from(Path path) {
    return sources.at(path);
  }

  /** Makes everything that is shown again from the journal. */
  public void rebuild(Progress progress) {
    ledger.rebuild(progress);
  }

  private Survey survey(Progress progress) {
    return Survey.of(ledger, progress);
  }

  /** What would be done; changes nothing. */
  public RepairPlan preview(List<EntrySource> from, Progress progress) {
    Survey survey = survey(progress);
    Set<Digest> missing = missingFiles(survey);
    Search search = new Search(ledger, survey, missing).look(from, progress);
    List<ChainLink> found = search.entries();
    Set<Integer> damaged = new TreeSet<>();
    ledger.journal().verify().stream().map(Damage::segment).forEach(damaged::add);
    return new RepairPlan(
        List.copyOf(damaged),
        Stretches.of(found),
        Stretches.without(survey, found),
        missing.size(),
        search.files(),
        search.state().size(),
        new Remnants(ledger).of(stillLost(survey, found)).size());
  }

  /**
   * Repairs.
   *
   * @param remnants whether what is still shown of lost entries is said again, as of now
   */
  public RepairReport run(List<EntrySource> from, boolean remnants, Progress progress) {
    Survey survey = survey(progress);
    note(survey.lost());
    List<ChainLink> filled = new ArrayList<>();
    int state = fillState(from, survey, progress);
    boolean more = true;
    while (more) {
      Search search = new Search(ledger, survey(progress), Set.of()).look(from, progress);
      List<ChainLink> found = search.entries();
      fill(found);
      filled.addAll(found);
      more = search.isFull() && !found.isEmpty();
    }
    Survey after = survey(progress);
    Set<Digest> missing = missingFiles(after);
    int files = new Search(ledger, after, missing).take(from, this.files, progress).files();
    List<Change> shown = remnants ? new Remnants(ledger).of(after.lost()) : List.of();
    boolean begun = beginAnew(after);
    List<String> aside = mend();
    ledger.rebuild(progress);
    int said = new Remnants(ledger).say(shown);
    return new RepairReport(
        Stretches.of(filled),
        Stretches.without(after, List.of()),
        files,
        missingFiles(after).stream().map(Digest::hex).toList(),
        aside,
        state,
        said,
        begun);
  }

  /** What is lost is named from now on, whatever becomes of the store that still knows it. */
  private void note(List<LostEntry> lost) {
    Set<LostEntry> noted = new HashSet<>(LostEntry.noted(ledger));
    write(lost.stream().filter(l -> !noted.contains(l)).map(LostEntry::line).toList());
  }

  private int fillState(List<EntrySource> from, Survey survey, Progress progress) {
    List<LocalLine> lines = new Search(ledger, survey, Set.of()).look(from, progress).state();
    write(lines);
    return lines.size();
  }

  private void write(List<LocalLine> lines) {
    if (!lines.isEmpty()) {
      ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, Boolean.TRUE));
    }
  }

  private void fill(List<ChainLink> found) {
    List<ChainLink> lines = Decisions.inOrder(ledger, found);
    for (int from = 0; from < lines.size(); from += BATCH) {
      List<ChainLink> batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
      Set<LostEntry> noted = new LinkedHashSet<>(LostEntry.noted(ledger));
      List<LocalLine> done =
          noted.stream()
              .filter(l -> batch.stream().anyMatch(link -> link.id().equals(l.id())))
              .map(LostEntry::removal)
              .toList();
      ledger.commit(maker -> new Ledger.Commit<>(List.copyOf(batch), done, Boolean.TRUE));
    }
  }

  private List<String> mend() {
    List<Rewriting.Mended> mended = ledger.journal().mend();
    List<LocalLine> lines = new ArrayList<>();
    for (Rewriting.Mended segment : mended) {
      lines.add(
          new LocalLine(
              LocalKeys.MENDED + segment.number(),
              Json.object().put("time", clock.instant().toString())));
    }
    if (ledger.locals().get(LocalKeys.DAMAGED).isPresent()) {
      lines.add(LocalLine.removing(LocalKeys.DAMAGED));
    }
    write(lines);
    return mended.stream()
        .flatMap(m -> m.aside().stream())
        .map(path -> path.getFileName().toString())
        .toList();
  }

  /** A chain with a hole can be passed on only up to the hole: what is said next begins another. */
  private boolean beginAnew(Survey survey) {
    boolean hole =
        Stream.concat(
                survey.lost().stream().map(LostEntry::author),
                survey.ranges().stream().map(LostRange::author))
            .anyMatch(author -> ledger.author().filter(author::equals).isPresent());
    if (hole) {
      new NewAuthor(ledger, clock).begin(List.of());
    }
    return hole;
  }

  private static List<LostEntry> stillLost(Survey survey, List<ChainLink> found) {
    return survey.lost().stream()
        .filter(l -> found.stream().noneMatch(link -> link.id().equals(l.id())))
        .toList();
  }

  private Set<Digest> missingFiles(Survey survey) {
    Set<Digest> missing = new LinkedHashSet<>();
    for (Digest digest : survey.files().keySet()) {
      try {
        files.verify(digest);
      } catch (Problem missingOrDamaged) {
        missing.add(digest);
      }
    }
    return missing;
  }
}
