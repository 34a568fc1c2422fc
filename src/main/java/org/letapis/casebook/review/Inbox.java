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
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.records.Summaries;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.FieldDifference;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.merge.Folded;
import org.letapis.store.row.EntryStatus;

/** What others sent and nobody decided on yet, record by record. */
public final class Inbox {

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
    for (RecordId record : ledger.store().waiting()) {
      item(record).ifPresent(items::add);
    }
    items.sort(
        Comparator.comparing(ReviewItem::held)
            .thenComparing(i -> !i.proposed().type().equals("person"))
            .thenComparing(ReviewItem::received)
            .thenComparing(ReviewItem::record));
    return items;
  }

  /** What waits about one record. */
  public Optional<ReviewItem> item(RecordId record) {
    return ledger.folder().fold(record).filter(s -> !s.waiting().isEmpty()).map(this::item);
  }

  private ReviewItem item(Standing standing) {
    List<Known> waiting = standing.waiting();
    List<EntryId> ids = waiting.stream().map(k -> k.entry().id()).toList();
    Set<EntryId> waitingIds = new HashSet<>(ids);
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
        waiting.stream().allMatch(k -> k.status() == EntryStatus.HELD),
        waiting.stream().map(k -> name(k.entry().author())).distinct().sorted().toList(),
        ids,
        now,
        proposed.state(),
        FieldDifference.between(now, proposed.state()),
        conflicts,
        titleOrSubject(proposed.state()),
        waiting.stream().map(k -> k.entry().body().time()).max(Instant::compareTo).orElseThrow());
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

  private String name(AuthorId author) {
    return contacts
        .of(author)
        .map(c -> c.card().displayName())
        .orElse(author.toString().substring(0, 12));
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
            throw new Problem(CasebookProblem.NOTHING_TO_DECIDE);
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
    List<EntryId> decided = item.entries().stream().filter(still::contains).toList();
    if (decided.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        maker.make(
            EntryKind.DECISION,
            item.record(),
            item.proposed().type(),
            standing.get().standing().heads(),
            new Decision(verdict, decided, comment).toFields()));
  }
}
