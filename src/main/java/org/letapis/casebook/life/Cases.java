package org.letapis.casebook.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.types.event.Verdict;

/** Reads case files and the stages they reached. */
final class Cases {

  private Cases() {}

  /**
   * A case file of a person.
   *
   * @param people the records of the person
   * @param own what happened to the person
   */
  static Case of(CaseRecord file, Set<RecordId> people, Collection<LifeEvent> own) {
    List<Case.Stage> stages = new ArrayList<>();
    file.get(Proceeding.OPENED).ifPresent(d -> stage(stages, "life.stage.opened", d, file.id()));
    for (LifeEvent event : own) {
      if (event.proceeding().filter(file.id()::equals).isPresent() && !event.start().isUnread()) {
        ofEvent(event, stages);
      }
    }
    file.get(Proceeding.CLOSED).ifPresent(d -> stage(stages, "life.stage.closed", d, file.id()));
    stages.sort(
        Comparator.comparingLong((Case.Stage s) -> Span.last(s.since()))
            .thenComparingLong(s -> Span.first(s.since())));
    return new Case(file, roles(file, people), stages, Counsels.ofParties(file));
  }

  private static void ofEvent(LifeEvent event, List<Case.Stage> stages) {
    CaseRecord record = event.record();
    switch (event.type()) {
      case "hearing" ->
          stage(stages, word(record, Hearing.STAGE, "type.hearing"), event.start(), event.id());
      case "verdict" -> {
        stage(stages, "type.verdict", event.start(), event.id());
        record
            .get(Verdict.IN_FORCE)
            .ifPresent(d -> stage(stages, "life.stage.in-force", d, event.id()));
      }
      default -> {}
    }
  }

  private static void stage(
      List<Case.Stage> stages, String what, PartialDate since, RecordId told) {
    if (!since.isUnread()) {
      stages.add(new Case.Stage(what, since, told));
    }
  }

  private static List<Term> roles(CaseRecord file, Set<RecordId> people) {
    List<Term> roles = new ArrayList<>();
    for (Row row : file.rows(Proceeding.PARTIES)) {
      if (row.get(Proceeding.PARTY).filter(people::contains).isPresent()) {
        row.get(Proceeding.PARTY_ROLE).ifPresent(roles::add);
      }
    }
    return roles;
  }

  private static String word(CaseRecord record, Field<Term> field, String otherwise) {
    return record
        .get(field)
        .map(
            term ->
                term.coded() && field.kind() instanceof FieldKind.Choice choice
                    ? choice.vocabulary().labelKey(term.text())
                    : term.text())
        .orElse(otherwise);
  }
}
