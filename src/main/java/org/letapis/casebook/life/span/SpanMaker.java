package org.letapis.casebook.life.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Listing;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.TravelBan;
import org.letapis.domain.types.event.Verdict;

/** Reads what lasted from what happened to a person. */
public final class SpanMaker {

  private static final PartialDate NEVER = PartialDate.unread("");

  /** Outcomes of a detention after which the person was free. */
  private static final Set<String> FREED = Set.of("released", "fine", "recognizance");

  /** Penalties that run for a time. */
  private static final Set<String> TERMS =
      Set.of(
          "imprisonment",
          "open-facility",
          "home-restriction",
          "arrest",
          "administrative-arrest",
          "compulsory-treatment");

  private final List<Span> spans = new ArrayList<>();
  private final List<Span> freedoms = new ArrayList<>();
  private final Cuts cuts;

  private SpanMaker(List<LifeEvent> events) {
    cuts = new Cuts(events.stream().filter(SpanMaker::cuts).map(LifeEvent::start).toList());
  }

  /** Spans of what happened to the person. */
  public static SpanMaker of(List<LifeEvent> own) {
    SpanMaker maker = new SpanMaker(own);
    own.forEach(maker::read);
    return maker;
  }

  /** Nobody is held twice at once, nor after a release. */
  private static boolean cuts(LifeEvent event) {
    return switch (event.type()) {
      case "detention", "custody", "release", "death" -> true;
      default -> false;
    };
  }

  /** Whether it is one that runs on paper. */
  static boolean isMeasure(LifeEvent event) {
    return event.type().equals("listing") || event.type().equals("travel-ban");
  }

  /** What lasted, in no order. */
  public List<Span> spans() {
    return spans;
  }

  /** When the person was free again, each from that day on. */
  public List<Span> freedoms() {
    return freedoms;
  }

  private void read(LifeEvent event) {
    switch (event.type()) {
      case "detention" -> detention(event);
      case "custody" -> custody(event);
      case "verdict" -> verdict(event);
      case "release" -> release(event);
      case "travel-ban" -> measure(event, word(event.record(), TravelBan.KIND));
      case "listing" -> measure(event, word(event.record(), Listing.LIST));
      default -> {}
    }
  }

  private void detention(LifeEvent event) {
    CaseRecord record = event.record();
    PartialDate end = event.end();
    String outcome = record.get(Detention.OUTCOME).filter(Term::coded).map(Term::text).orElse("");
    add(SpanKind.DETENTION, event, event.start(), end, Optional.empty(), "");
    incommunicado(event, Detention.INCOMMUNICADO_FROM, Detention.INCOMMUNICADO_UNTIL);
    spans.addAll(Stays.of(event, cuts));
    if (outcome.equals("house-arrest") && !end.isUnread()) {
      add(SpanKind.HOUSE_ARREST, event, end, NEVER, Optional.empty(), "");
    } else if (outcome.equals("custody") && !end.isUnread()) {
      add(SpanKind.CUSTODY, event, end, NEVER, Optional.empty(), "");
    } else if (FREED.contains(outcome) && !end.isUnread()) {
      free(event, end);
    }
    if (outcome.equals("recognizance") && !end.isUnread()) {
      add(SpanKind.MEASURE, event, end, NEVER, Optional.empty(), "term.release-kind.recognizance");
    }
  }

  private void custody(LifeEvent event) {
    CaseRecord record = event.record();
    PartialDate end =
        event.end().isUnread()
            ? record
                .get(Custody.LENGTH)
                .flatMap(length -> Lengths.end(event.start(), length))
                .orElse(NEVER)
            : event.end();
    Optional<RecordId> facility = record.get(EventFields.FACILITY);
    add(SpanKind.CUSTODY, event, event.start(), end, facility, "");
    if (facility.isPresent()) {
      add(SpanKind.STAY, event, event.start(), end, facility, "");
    }
    incommunicado(event, Custody.INCOMMUNICADO_FROM, Custody.INCOMMUNICADO_UNTIL);
    for (Row row : record.rows(Custody.PUNISHMENTS)) {
      PartialDate from = row.get(Custody.FROM).orElse(NEVER);
      PartialDate until =
          row.get(Custody.UNTIL)
              .or(
                  () ->
                      row.get(Custody.PUNISHMENT_LENGTH)
                          .flatMap(length -> Lengths.end(from, length)))
              .orElse(NEVER);
      String what = row.get(Custody.PUNISHMENT).map(t -> word(Custody.PUNISHMENT, t)).orElse("");
      if (!from.isUnread() || !until.isUnread()) {
        spans.add(
            new Span(
                SpanKind.PUNISHMENT,
                event.id(),
                from,
                until.isUnread() ? PartialDate.between(from.earliest(), null) : until,
                !until.isUnread(),
                facility,
                what));
      }
    }
  }

  private void verdict(LifeEvent event) {
    CaseRecord record = event.record();
    Optional<Term> penalty = record.get(Verdict.PENALTY).filter(Term::coded);
    if (penalty.filter(term -> TERMS.contains(term.text())).isPresent()) {
      PartialDate end =
          record
              .get(Verdict.LENGTH)
              .flatMap(length -> Lengths.end(event.start(), length))
              .orElse(NEVER);
      // Time in custody may count, and a court may shorten it: it ends then at the latest.
      PartialDate within =
          end.isUnread()
              ? cuts.end(event.start())
              : PartialDate.between(event.start().earliest(), end.latest());
      spans.add(
          new Span(
              SpanKind.SENTENCE,
              event.id(),
              event.start(),
              within,
              !end.isUnread(),
              Optional.empty(),
              word(record, Verdict.PENALTY)));
    }
  }

  private void release(LifeEvent event) {
    CaseRecord record = event.record();
    String kind = record.get(Release.KIND).filter(Term::coded).map(Term::text).orElse("");
    if (kind.equals("house-arrest")) {
      add(SpanKind.HOUSE_ARREST, event, event.start(), NEVER, Optional.empty(), "");
    } else if (!event.start().isUnread()) {
      free(event, event.start());
    }
    record
        .get(Release.SUPERVISION_UNTIL)
        .ifPresent(
            until ->
                add(
                    SpanKind.MEASURE,
                    event,
                    event.start(),
                    until,
                    Optional.empty(),
                    "life.supervision"));
  }

  private void measure(LifeEvent event, String what) {
    PartialDate end = event.end();
    spans.add(
        new Span(
            SpanKind.MEASURE,
            event.id(),
            event.start(),
            end.isUnread() ? PartialDate.between(event.start().earliest(), null) : end,
            !end.isUnread(),
            Optional.empty(),
            what));
  }

  private void incommunicado(LifeEvent event, Field<PartialDate> from, Field<PartialDate> until) {
    Optional<PartialDate> since = event.record().get(from);
    Optional<PartialDate> to = event.record().get(until);
    if (since.isPresent() || to.isPresent()) {
      add(
          SpanKind.INCOMMUNICADO,
          event,
          since.orElse(event.start()),
          to.orElse(event.end()),
          Optional.empty(),
          "");
    }
  }

  private void add(
      SpanKind kind,
      LifeEvent event,
      PartialDate start,
      PartialDate end,
      Optional<RecordId> facility,
      String what) {
    boolean ended = !end.isUnread();
    spans.add(
        new Span(
            kind,
            event.id(),
            start,
            ended || start.isUnread() ? end : cuts.end(start),
            ended,
            facility,
            what));
  }

  private void free(LifeEvent event, PartialDate since) {
    freedoms.add(
        new Span(
            SpanKind.MEASURE,
            event.id(),
            since,
            PartialDate.between(since.earliest(), null),
            false,
            Optional.empty(),
            ""));
  }

  private static String word(CaseRecord record, Field<Term> field) {
    return record.get(field).map(term -> word(field, term)).orElse("");
  }

  private static String word(Field<Term> field, Term term) {
    return term.coded() && field.kind() instanceof FieldKind.Choice choice
        ? choice.vocabulary().labelKey(term.text())
        : term.text();
  }
}
