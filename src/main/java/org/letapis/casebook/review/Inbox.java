package org.letapis.casebook.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.Summaries;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.FieldDifference;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.merge.Folded;
import org.letapis.merge.Ruling;
import org.letapis.merge.Rulings;
import org.letapis.store.row.EntryStatus;

/** What others sent and nobody decided on yet, record by record. */
public final class Inbox {

  /** Of how many it is asked whether they were put aside, only to count them. */
  private static final int LOOKED_AT = 500;

  private final Ledger ledger;
  private final Contacts contacts;
  private final Summaries summaries;

  public Inbox(Ledger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.summaries = new Summaries(ledger);
  }

  /** Everything that waits: people first, then by time; held items last. */
  public List<ReviewItem> items() {
    List<ReviewItem> items = new ArrayList<>();
    for (RecordId record : ledger.store().many().waiting()) {
      item(record).ifPresent(items::add);
    }
    items.sort(
        Comparator.comparing(ReviewItem::held)
            .thenComparing(i -> !i.proposed().type().equals("person"))
            .thenComparing(ReviewItem::received)
            .thenComparing(ReviewItem::record));
    return items;
  }

  /** How many records wait that nobody put aside; of very many the first are looked at closely. */
  public int undecided() {
    List<RecordId> all = ledger.store().many().waiting();
    long heldBack =
        all.stream()
            .limit(LOOKED_AT)
            .filter(id -> ledger.folder().fold(id).filter(Inbox::isHeld).isPresent())
            .count();
    return all.size() - (int) heldBack;
  }

  private static boolean isHeld(Standing standing) {
    return standing.waiting().stream().allMatch(k -> k.status() == EntryStatus.HELD);
  }

  /** What waits about one record. */
  public Optional<ReviewItem> item(RecordId record) {
    return ledger.folder().fold(record).filter(s -> !s.waiting().isEmpty()).map(this::item);
  }

  private ReviewItem item(Standing standing) {
    List<Known> waiting = standing.waiting();
    List<EntryId> ids = waiting.stream().map(k -> k.entry().id()).toList();
    Set<EntryId> waitingIds = new HashSet<>(ids);
    Rulings all = standing.rulings();
    List<Ruling> rulings = ids.stream().flatMap(id -> all.on(id).stream()).toList();
    Folded proposed = standing.with(waitingIds::contains);
    CaseRecord now = standing.standing().state();
    Set<FieldPath> conflicts = new TreeSet<>(proposed.conflicts().keySet());
    conflicts.removeAll(standing.standing().conflicts().keySet());
    ReviewItem.Status status =
        !standing.visible()
            ? ReviewItem.Status.NEW
            : conflicts.isEmpty() ? ReviewItem.Status.CHANGED : ReviewItem.Status.CONFLICT;
    return new ReviewItem(
        now.id(),
        status,
        isHeld(standing),
        waiting.stream().map(k -> contacts.nameOf(k.entry().author())).distinct().sorted().toList(),
        ids,
        now,
        proposed.state(),
        FieldDifference.between(now, proposed.state()),
        conflicts,
        titleOrSubject(proposed.state()),
        waiting.stream().map(k -> k.entry().body().time()).max(Instant::compareTo).orElseThrow(),
        waiting.stream().map(k -> k.entry().author()).collect(Collectors.toUnmodifiableSet()),
        opinions(rulings),
        rulings.stream().anyMatch(Ruling::disputed));
  }

  private static List<Opinion> opinions(List<Ruling> rulings) {
    return rulings.stream()
        .flatMap(ruling -> ruling.standing().stream())
        .distinct()
        .sorted(Comparator.comparing(Opinion::time).thenComparing(Opinion::decision))
        .toList();
  }

  /** An event is called by whom it happened to. */
  private String titleOrSubject(CaseRecord record) {
    String own = summaries.title(record);
    return own.isEmpty()
        ? Schema.type(record.type())
            .map(RecordType::subject)
            .flatMap(record::get)
            .map(this::title)
            .orElse("")
        : own;
  }

  /** What a record would be called if all that waits about it were accepted; may be empty. */
  public String title(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .map(
            standing -> {
              Set<EntryId> waiting =
                  standing.waiting().stream().map(k -> k.entry().id()).collect(Collectors.toSet());
              return summaries.title(standing.with(waiting::contains).state());
            })
        .orElse("");
  }

  /**
   * Decides on everything that waits about those records; one entry a record, all in one go. What
   * came in after the items were read is not decided on.
   *
   * @param comment to the authors; may be empty
   * @throws Problem when nothing of it waits any more
   */
  public int decide(Decision.Verdict verdict, List<ReviewItem> items, String comment) {
    return ledger.commit(
        maker -> {
          List<Entry> entries = new ArrayList<>();
          for (ReviewItem item : items) {
            decision(maker, verdict, item, comment).ifPresent(entries::add);
          }
          if (entries.isEmpty()) {
            throw nothing();
          }
          return new Ledger.Commit<>(entries, List.of(), entries.size());
        });
  }

  private Optional<Entry> decision(
      EntryMaker maker, Decision.Verdict verdict, ReviewItem item, String comment) {
    Optional<Standing> standing = ledger.folder().fold(item.record());
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    Set<EntryId> still =
        standing.get().waiting().stream().map(k -> k.entry().id()).collect(Collectors.toSet());
    return decision(
        maker,
        standing.get(),
        new Decision(verdict, item.entries().stream().filter(still::contains).toList(), comment));
  }

  private static Optional<Entry> decision(EntryMaker maker, Standing standing, Decision decision) {
    if (decision.entries().isEmpty()) {
      return Optional.empty();
    }
    // It is made in knowledge of the record as it stands and of what was decided before.
    Set<EntryId> parents = new HashSet<>(standing.standing().heads());
    Rulings rulings = standing.rulings();
    decision.entries().stream()
        .flatMap(id -> rulings.on(id).stream())
        .flatMap(ruling -> ruling.standing().stream())
        .forEach(opinion -> parents.add(opinion.decision()));
    return Optional.of(
        maker.make(
            EntryKind.DECISION,
            standing.standing().state().id(),
            standing.type(),
            List.copyOf(parents),
            decision.toFields()));
  }

  /**
   * Decides anew on entries of a record that were decided before, whoever decided.
   *
   * @param comment to the authors; may be empty
   * @throws Problem when the record or none of the entries is here
   */
  public void decideAgain(
      Decision.Verdict verdict, RecordId record, List<EntryId> entries, String comment) {
    ledger.commit(
        maker -> {
          Standing standing = ledger.folder().fold(record).orElseThrow(Inbox::nothing);
          Rulings rulings = standing.rulings();
          List<EntryId> known = entries.stream().filter(id -> rulings.on(id).isPresent()).toList();
          Entry entry =
              decision(maker, standing, new Decision(verdict, known, comment))
                  .orElseThrow(Inbox::nothing);
          return new Ledger.Commit<>(List.of(entry), List.of(), Boolean.TRUE);
        });
  }

  /**
   * Takes back what was decided here about entries of a record: as if it had not been said, so that
   * what others decided counts again, or it waits again.
   *
   * @throws Problem when nothing of it was decided here
   */
  public void withdraw(RecordId record) {
    ledger.commit(
        maker -> {
          Standing standing = ledger.folder().fold(record).orElseThrow(Inbox::nothing);
          Rulings rulings = standing.rulings();
          List<EntryId> mine =
              standing.known().stream()
                  .map(k -> k.entry().id())
                  .filter(id -> rulings.on(id).filter(this::isMine).isPresent())
                  .toList();
          Entry entry =
              decision(maker, standing, new Decision(Decision.Verdict.WITHDRAW, mine, ""))
                  .orElseThrow(Inbox::nothing);
          return new Ledger.Commit<>(List.of(entry), List.of(), Boolean.TRUE);
        });
  }

  private boolean isMine(Ruling ruling) {
    return ruling.standing().stream().anyMatch(o -> ledger.isOwn(o.reviewer()));
  }

  private static Problem nothing() {
    return new Problem(CasebookProblem.NOTHING_TO_DECIDE);
  }
}
