package org.letapis.casebook.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.life.around.Around;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.records.Summaries;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.store.row.RecordRow;

/** Reads lives out of the casebook. Calls block: a window makes them in the background. */
public final class Lives {

  /** So many records that name a person are looked at. */
  private static final int MOST = 100_000;

  /** So many are read at once. */
  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final Records records;
  private final Summaries summaries;

  public Lives(Ledger ledger, Records records) {
    this.ledger = ledger;
    this.records = records;
    this.summaries = new Summaries(ledger);
  }

  /**
   * The life of a person, and of those shown as one with that person.
   *
   * @param today until when gaps are looked for
   */
  public Life of(RecordId person, LocalDate today) {
    Read read = read(person);
    List<LifeEvent> own = read.events().stream().filter(LifeEvent::own).toList();
    Map<RecordId, List<LifeEvent>> byCase = new HashMap<>();
    own.forEach(
        e ->
            e.proceeding()
                .ifPresent(c -> byCase.computeIfAbsent(c, i -> new ArrayList<>()).add(e)));
    List<Case> cases =
        read.files().stream()
            .map(f -> Cases.of(f, read.people(), byCase.getOrDefault(f.id(), List.of())))
            .toList();
    List<Lawyer> related =
        read.selves().stream().flatMap(s -> Counsels.ofRelations(s).stream()).toList();
    return Life.of(person, read.events(), cases, related, names(read), today);
  }

  /** The newest events of a person, and of those shown as one with that person. */
  public Newest newest(RecordId person, int count) {
    var newest = ledger.store().many().newest(records.together(person), count);
    return new Newest(summaries.of(newest.rows()), newest.all());
  }

  /**
   * What to call some records; those without a title, and those that are not here, are left out.
   */
  public Map<RecordId, String> names(Collection<RecordId> named) {
    Map<RecordId, String> names = new HashMap<>();
    rows(named)
        .forEach(
            (id, row) -> {
              String title = summaries.title(row.state());
              if (!title.isEmpty()) {
                names.put(id, title);
              }
            });
    return names;
  }

  /** Who is linked with a person, one step around; those with most ties first. */
  public List<Neighbour> around(RecordId person) {
    Read read = read(person);
    Around around = new Around(read.people());
    read.selves().forEach(around::self);
    read.others().forEach(around::other);
    read.files().forEach(around::file);
    for (CaseRecord file : read.files()) {
      ledger.store().linked(file.id()).forEach(row -> around.inCase(file.id(), row.state()));
    }
    read.events().forEach(event -> around.event(event.record()));
    Map<RecordId, RecordRow> rows = rows(around.named());
    return around.neighbours(
        id -> {
          RecordRow row = rows.get(id);
          return row == null || !row.visible() ? "" : summaries.title(row.state());
        },
        id -> {
          RecordRow row = rows.get(id);
          return row == null ? "" : row.state().type();
        });
  }

  private record Read(
      Set<RecordId> people,
      List<CaseRecord> selves,
      List<LifeEvent> events,
      List<CaseRecord> files,
      List<CaseRecord> others) {}

  private Read read(RecordId person) {
    Set<RecordId> people = new LinkedHashSet<>(records.together(person));
    List<RecordSummary> history = records.history(person);
    List<LifeEvent> events =
        history.stream()
            .map(e -> new LifeEvent(e, e.subject().filter(people::contains).isPresent()))
            .toList();
    Set<RecordId> wanted = new HashSet<>();
    people.forEach(one -> wanted.addAll(ledger.store().many().linkers(one, MOST)));
    history.forEach(event -> wanted.remove(event.id()));
    events.stream().filter(LifeEvent::own).forEach(e -> e.proceeding().ifPresent(wanted::add));
    wanted.removeAll(people);
    List<CaseRecord> files = new ArrayList<>();
    List<CaseRecord> others = new ArrayList<>();
    for (RecordRow row : rows(wanted).values()) {
      switch (row.visible() ? row.state().type() : "") {
        case "proceeding" -> files.add(row.state());
        case "person" -> others.add(row.state());
        default -> {}
      }
    }
    List<CaseRecord> selves = rows(people).values().stream().map(RecordRow::state).toList();
    return new Read(people, selves, events, files, others);
  }

  private Map<RecordId, RecordRow> rows(Collection<RecordId> ids) {
    Map<RecordId, RecordRow> rows = new HashMap<>();
    List<RecordId> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += PAGE) {
      List<RecordId> page = all.subList(from, Math.min(all.size(), from + PAGE));
      rows.putAll(ledger.store().many().records(page));
    }
    return rows;
  }

  private Map<RecordId, String> names(Read read) {
    Set<RecordId> named = new HashSet<>(read.people());
    for (LifeEvent event : read.events()) {
      event.record().get(EventFields.FACILITY).ifPresent(named::add);
      event.record().get(EventFields.AGENCY).ifPresent(named::add);
      event.record().get(EventFields.COURT).ifPresent(named::add);
      named.addAll(Around.rowsOf(event.record()));
    }
    for (CaseRecord file : read.files()) {
      named.add(file.id());
      named.addAll(Around.parties(file));
    }
    read.selves().forEach(self -> named.addAll(Around.relations(self)));
    return names(named);
  }
}
