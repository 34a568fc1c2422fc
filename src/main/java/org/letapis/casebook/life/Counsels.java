package org.letapis.casebook.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;

/** Reads who defends from what names a lawyer. */
final class Counsels {

  private static final PartialDate NEVER = PartialDate.unread("");

  private Counsels() {}

  /** Lawyers of an event, on its days. */
  static List<Lawyer> of(LifeEvent event) {
    PartialDate end = event.end().isUnread() ? event.start() : event.end();
    List<Lawyer> lawyers = new ArrayList<>();
    for (Row row : event.record().rows(EventFields.LAWYERS)) {
      add(
          lawyers,
          row.get(EventFields.LAWYER),
          row.get(EventFields.NAME),
          event.start(),
          end,
          event.id());
    }
    return lawyers;
  }

  /** Defence lawyers among a case file's parties. */
  static List<Lawyer> ofParties(CaseRecord file) {
    List<Lawyer> lawyers = new ArrayList<>();
    for (Row row : file.rows(Proceeding.PARTIES)) {
      if (row.get(Proceeding.PARTY_ROLE).filter(is("defence-lawyer")).isPresent()) {
        add(
            lawyers,
            row.get(Proceeding.PARTY),
            row.get(Proceeding.PARTY_NAME),
            row.get(Proceeding.FROM).orElse(file.get(Proceeding.OPENED).orElse(NEVER)),
            row.get(Proceeding.UNTIL).orElse(file.get(Proceeding.CLOSED).orElse(NEVER)),
            file.id());
      }
    }
    return lawyers;
  }

  /** Lawyers among a person's relations: nobody says since when. */
  static List<Lawyer> ofRelations(CaseRecord person) {
    List<Lawyer> lawyers = new ArrayList<>();
    for (Row row : person.rows(Person.RELATIONS)) {
      if (row.get(Person.RELATION).filter(is("lawyer")).isPresent()) {
        add(
            lawyers,
            row.get(Person.RELATED),
            row.get(Person.RELATED_NAME),
            NEVER,
            NEVER,
            person.id());
      }
    }
    return lawyers;
  }

  private static java.util.function.Predicate<Term> is(String code) {
    return term -> term.coded() && term.text().equals(code);
  }

  private static void add(
      List<Lawyer> lawyers,
      Optional<RecordId> who,
      Optional<String> name,
      PartialDate from,
      PartialDate until,
      RecordId told) {
    if (who.isPresent() || name.isPresent()) {
      lawyers.add(new Lawyer(who, name.orElse(""), from, until, told));
    }
  }
}
