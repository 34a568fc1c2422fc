package org.letapis.casebook.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanMaker;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Verdict;

/** Counts records as they are folded from their entries: slowly, and so that anybody sees how. */
final class SlowCount {

  /** One case, before anything of a period is asked. */
  record Case(
      CaseRecord event, Optional<RecordId> person, PartialDate when, Optional<Bucket> own) {}

  /** What stands in a row. */
  record Row(Set<RecordId> events, Set<RecordId> people) {
    Row() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private static final PartialDate NEVER = PartialDate.unread("");

  /** The records as they are folded, and who stands for whom. */
  record Folded(
      Map<RecordId, CaseRecord> records,
      Map<RecordId, RecordId> front,
      Map<RecordId, Level> levels) {

    static Folded of(Casebook book) {
      Folded folded = new Folded(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      Set<RecordId> shown = book.records().all();
      Set<RecordId> all = new TreeSet<>(shown);
      for (RecordId id : shown) {
        List<RecordId> together = book.records().together(id);
        together.forEach(other -> folded.front.put(other, id));
        all.addAll(together);
      }
      SortedMap<RecordId, RecordView.Bare> states = book.records().states(all);
      states.forEach(
          (id, bare) -> {
            // What happened to one person is as confidential as any of those shown as one.
            RecordId of =
                bare.record().type().equals("person") ? folded.front.getOrDefault(id, id) : id;
            folded.levels.merge(of, level(bare), SlowCount::max);
            if (shown.contains(id)) {
              folded.records.put(id, bare.record());
            }
          });
      return folded;
    }
  }

  final Map<RecordId, CaseRecord> records;
  private final Map<RecordId, RecordId> front;
  private final Map<RecordId, Level> levels;
  private final CountQuery query;
  private final SlowGroups groups;

  SlowCount(Folded folded, CountQuery query) {
    this.records = folded.records();
    this.front = folded.front();
    this.levels = folded.levels();
    this.query = query;
    this.groups = new SlowGroups(this, query);
  }

  private static Level level(RecordView.Bare bare) {
    return Stream.concat(
            Stream.of(bare.record()),
            bare.conflicts().getOrDefault(Common.CONFIDENTIALITY.path(), List.of()).stream()
                .map(
                    said ->
                        bare.record()
                            .with(
                                org.letapis.domain.record.Change.of(
                                        bare.record().id(), bare.record().type())
                                    .put(Common.CONFIDENTIALITY.path(), said.value())
                                    .build())))
        .map(
            record ->
                record
                    .get(Common.CONFIDENTIALITY)
                    .flatMap(term -> Level.ofCode(term.text()))
                    .orElse(Level.PARTNERS))
        .reduce(Level.PUBLIC, SlowCount::max);
  }

  private static Level max(Level one, Level other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Rows by their group; what is not in the total under the groups that say so. */
  SortedMap<Bucket, Row> rows() {
    SortedMap<Bucket, Row> rows = new TreeMap<>();
    for (Case one : cases()) {
      for (Bucket bucket : groups.rows(one)) {
        Row row = rows.computeIfAbsent(bucket, b -> new Row());
        row.events().add(one.event().id());
        one.person().ifPresent(row.people()::add);
      }
    }
    return rows;
  }

  private boolean allowed(CaseRecord event) {
    boolean own = levels.getOrDefault(event.id(), Level.PARTNERS).compareTo(query.highest()) <= 0;
    return own
        && person(event)
            .map(p -> levels.getOrDefault(p, Level.PUBLIC).compareTo(query.highest()) <= 0)
            .orElse(true);
  }

  Optional<RecordId> person(CaseRecord event) {
    return event.get(EventFields.PERSON).map(p -> front.getOrDefault(p, p));
  }

  List<CaseRecord> events(String type) {
    return records.values().stream()
        .filter(r -> r.type().equals(type))
        .filter(this::allowed)
        .toList();
  }

  private List<Case> cases() {
    return switch (query.question()) {
      case SENTENCED, SENTENCE_LENGTH ->
          events("verdict").stream()
              .filter(
                  v -> !Set.of("acquittal", "case-closed").contains(word(v.get(Verdict.PENALTY))))
              .filter(
                  v ->
                      !Set.of("appeal", "supervision", "enforcement", "remand")
                          .contains(word(v.get(Verdict.STAGE))))
              .map(v -> simple(v, Optional.of(SlowLengths.length(v))))
              .toList();
      case INCOMMUNICADO -> incommunicado();
      case IN_CUSTODY -> held();
      case NEWLY_DETAINED -> first();
      case TIME_TO_RELEASE -> released();
      default ->
          events(query.question().type()).stream().map(e -> simple(e, Optional.empty())).toList();
    };
  }

  static String word(Optional<org.letapis.domain.schema.Term> term) {
    return term.map(t -> t.text()).orElse("");
  }

  private Case simple(CaseRecord event, Optional<Bucket> own) {
    return new Case(event, person(event), event.get(EventFields.START).orElse(NEVER), own);
  }

  private List<Case> incommunicado() {
    List<Case> cases = new ArrayList<>();
    for (CaseRecord event : events("detention")) {
      Optional<PartialDate> from = event.get(Detention.INCOMMUNICADO_FROM);
      if (from.isPresent() || event.get(Detention.INCOMMUNICADO_UNTIL).isPresent()) {
        PartialDate when = from.or(() -> event.get(EventFields.START)).orElse(NEVER);
        cases.add(new Case(event, person(event), when, Optional.empty()));
      }
    }
    for (CaseRecord event : events("custody")) {
      Optional<PartialDate> from = event.get(Custody.INCOMMUNICADO_FROM);
      if (from.isPresent() || event.get(Custody.INCOMMUNICADO_UNTIL).isPresent()) {
        PartialDate when = from.or(() -> event.get(EventFields.START)).orElse(NEVER);
        cases.add(new Case(event, person(event), when, Optional.empty()));
      }
    }
    return cases;
  }

  private SpanMaker life(RecordId person) {
    return SpanMaker.of(
        Schema.events().stream()
            .flatMap(type -> events(type.code()).stream())
            .filter(e -> person(e).equals(Optional.of(person)))
            .map(SlowCount::lived)
            .toList());
  }

  private static LifeEvent lived(CaseRecord event) {
    return new LifeEvent(
        new RecordSummary(
            event,
            "",
            event.get(EventFields.PERSON),
            "",
            event.get(EventFields.START),
            event.get(EventFields.END),
            Instant.EPOCH,
            false,
            0),
        true);
  }

  private Set<RecordId> people(String... types) {
    return Stream.of(types)
        .flatMap(type -> events(type).stream())
        .flatMap(e -> person(e).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Case> held() {
    LocalDate day = java.util.Objects.requireNonNull(query.from());
    List<Case> cases = new ArrayList<>();
    for (RecordId person : people("detention", "custody", "release")) {
      boolean dead =
          events("death").stream()
              .filter(e -> person(e).equals(Optional.of(person)))
              .flatMap(e -> e.get(EventFields.START).stream())
              .anyMatch(d -> d.latest() != null && !d.latest().isAfter(day));
      List<Span> spans = life(person).spans().stream().filter(s -> s.kind().holds()).toList();
      Optional<Hold> best =
          spans.stream().flatMap(s -> s.on(day).stream()).min(Comparator.naturalOrder());
      if (!dead && best.isPresent()) {
        spans.stream()
            .filter(s -> s.on(day).equals(best))
            .map(Span::record)
            .distinct()
            .forEach(
                id ->
                    cases.add(
                        simple(
                            Optional.ofNullable(records.get(id)).orElseThrow(),
                            Optional.of(
                                best.get() == Hold.POSSIBLY
                                    ? new Bucket(Bucket.Kind.PERHAPS_THEN, "")
                                    : Bucket.of("0" + best.get().ordinal())))));
      }
    }
    return cases;
  }

  private List<Case> first() {
    List<Case> cases = new ArrayList<>();
    for (RecordId person : people("detention")) {
      events("detention").stream()
          .filter(e -> person(e).equals(Optional.of(person)))
          .min(
              Comparator.comparing(
                      (CaseRecord e) ->
                          e.get(EventFields.START)
                              .map(d -> d.earliest() == null ? d.latest() : d.earliest())
                              .orElse(LocalDate.MAX),
                      Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(CaseRecord::id))
          .ifPresent(e -> cases.add(simple(e, Optional.empty())));
    }
    return cases;
  }

  private List<Case> released() {
    List<Case> cases = new ArrayList<>();
    for (CaseRecord event : events("detention")) {
      List<PartialDate> free =
          person(event)
              .map(p -> life(p).freedoms().stream().map(Span::start).toList())
              .orElse(List.of());
      cases.add(
          simple(event, Optional.of(SlowLengths.release(person(event).isPresent(), event, free))));
    }
    return cases;
  }
}
