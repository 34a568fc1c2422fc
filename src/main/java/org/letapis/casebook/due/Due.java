package org.letapis.casebook.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.casebook.due.begin.Endings;
import org.letapis.casebook.due.begin.Told;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.records.Records;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.law.deadline.DeadlineCount;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;
import org.letapis.store.row.RecordRow;

/**
 * What is due. Deadlines are those typed into case files, and those that rules give for what
 * records say began. Of the latter, what ended more than {@link #RECENT} days ago is no longer
 * shown as overdue, since a casebook is full of old events.
 */
public final class Due {

  /** So many days after its end a counted deadline is still shown as overdue. */
  public static final int RECENT = 60;

  /** Of one person, so many records are looked at. */
  private static final int MOST = 20_000;

  /** Longest length a case file takes. */
  private static final int MOST_LENGTH = 10_000;

  private final Ledger ledger;
  private final Records records;
  private final Rules rules;

  public Due(Ledger ledger, Records records) {
    this.ledger = ledger;
    this.records = records;
    this.rules = new Rules(ledger);
  }

  /** The rules it is counted by. */
  public Rules rules() {
    return rules;
  }

  /** Everything that is due and not marked, hearings that are to come among it, soonest first. */
  public List<DueItem> open(LocalDate today) {
    return all(today).stream().filter(item -> item.mark().isEmpty()).toList();
  }

  /** The same with what is marked already. */
  public List<DueItem> all(LocalDate today) {
    DueScan scan = new DueScan(ledger, rules.all(), today);
    DueReader reader = reader(scan.endings());
    List<DueItem> items = new ArrayList<>();
    scan.rows(page -> items.addAll(reader.read(page.stream().map(Told::of).toList())));
    items.removeIf(item -> isPast(item, today));
    items.sort(DueItem.SOONEST);
    return items;
  }

  /** Every deadline and hearing of a person, old and marked ones too, soonest first. */
  public List<DueItem> of(RecordId person) {
    Set<RecordId> same = Set.copyOf(records.together(person));
    Set<RecordId> naming = new HashSet<>();
    same.forEach(one -> naming.addAll(ledger.store().many().linkers(one, MOST)));
    List<RecordRow> rows =
        naming.isEmpty()
            ? List.of()
            : ledger.store().many().records(naming).values().stream()
                .filter(RecordRow::visible)
                .toList();
    return about(same, rows.stream().map(Told::of).toList());
  }

  /** The same of one whose life was read already, which takes less time. */
  public List<DueItem> of(Life life) {
    List<RecordId> files = life.cases().stream().map(file -> file.id()).toList();
    List<Told> all = new ArrayList<>();
    life.events().forEach(event -> all.add(Told.of(event.summary())));
    if (!files.isEmpty()) {
      ledger.store().many().records(files).values().forEach(row -> all.add(Told.of(row)));
    }
    return about(Set.copyOf(records.together(life.person())), all);
  }

  private List<DueItem> about(Set<RecordId> same, List<Told> all) {
    Endings endings = new Endings();
    all.forEach(endings::add);
    return reader(endings).read(all).stream()
        .filter(item -> item.people().stream().anyMatch(p -> same.contains(p.id())))
        .sorted(DueItem.SOONEST)
        .toList();
  }

  /** What is counted and long past, or a hearing that was, is nobody's concern on a board. */
  private static boolean isPast(DueItem item, LocalDate today) {
    LocalDate last = item.due().latest();
    return last != null
        && (item.kind() == DueItem.Kind.HEARING
            ? last.isBefore(today)
            : item.rule().isPresent() && last.isBefore(today.minusDays(RECENT)));
  }

  private DueReader reader(Endings endings) {
    return new DueReader(ledger, rules.all(), new DeadlineCount(rules.days()), marks(), endings);
  }

  private Map<String, Mark> marks() {
    Map<String, Mark> marks = new TreeMap<>();
    ledger
        .locals()
        .all(LocalKeys.DUE_MARKS)
        .forEach(
            (id, json) -> {
              try {
                marks.put(id, Mark.ofJson(json));
              } catch (MalformedJson | IllegalArgumentException | DateTimeException other) {
                marks.remove(id); // Of a later build: shown as open rather than lost.
              }
            });
    return marks;
  }

  /**
   * Keeps what became of a deadline; no record is changed. Marks of records that are gone, as after
   * an erasure, go with it.
   */
  public void mark(DueItem item, Optional<Mark> mark) {
    List<LocalLine> lines = new ArrayList<>();
    for (String id : ledger.locals().keys(LocalKeys.DUE_MARKS)) {
      if (isOrphan(id.substring(LocalKeys.DUE_MARKS.length()))) {
        lines.add(LocalLine.removing(id));
      }
    }
    String key = LocalKeys.DUE_MARKS + item.id();
    lines.add(
        mark.map(m -> new LocalLine(key, m.toJson())).orElseGet(() -> LocalLine.removing(key)));
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, Boolean.TRUE));
  }

  private boolean isOrphan(String id) {
    int slash = id.indexOf('/');
    try {
      RecordId record = RecordId.of(slash < 0 ? id : id.substring(0, slash));
      return ledger.store().record(record).map(row -> !row.visible()).orElse(true);
    } catch (IllegalArgumentException none) {
      return true;
    }
  }

  /** When a rule's time limit ends that began then; a span where the day is not exactly known. */
  public PartialDate end(StandingRule rule, PartialDate began) {
    return new DeadlineCount(rules.days()).end(rule.rule().limit(), began);
  }

  /**
   * Writes into a case file what is due by a rule: for what no record says by itself that it began.
   *
   * @param words in the language the file is kept in
   */
  public void enter(RecordId file, StandingRule standing, PartialDate began, DueWords words) {
    DeadlineRule rule = standing.rule();
    String row = RecordId.fresh().toString();
    Change.Builder change =
        Change.of(file, "proceeding")
            .set(Proceeding.DEADLINES, row, Proceeding.DEADLINE, words.name(rule))
            .set(Proceeding.DEADLINES, row, Proceeding.BEGINS_WITH, words.trigger(rule))
            .set(Proceeding.DEADLINES, row, Proceeding.BEGAN, began)
            .set(Proceeding.DEADLINES, row, Proceeding.DUE, end(standing, began))
            .set(Proceeding.DEADLINES, row, Proceeding.LEGAL_SOURCE, words.source(rule));
    if (rule.limit().length() <= MOST_LENGTH) {
      Term unit = Term.of(rule.limit().unit().code());
      change
          .set(Proceeding.DEADLINES, row, Proceeding.LENGTH, (long) rule.limit().length())
          .set(Proceeding.DEADLINES, row, Proceeding.UNIT, unit);
    }
    standing
        .confirmed()
        .ifPresent(by -> change.set(Proceeding.DEADLINES, row, Proceeding.VERIFIED_BY, by.by()));
    records.save(change.build());
  }

  /** All case files by their state, each with what is due next. */
  public List<CaseLine> cases(LocalDate today) {
    return new Cases(ledger).read(open(today));
  }
}
