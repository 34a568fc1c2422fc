package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.List;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.Verdict;

/** A life with detentions, custody, a case and people around; all invented. */
final class Lived {

  final RecordId person;
  final RecordId other;
  final RecordId prison = RecordId.fresh();
  private final RecordId file = RecordId.fresh();
  private final Casebook book;

  Lived(Casebook book) {
    this.book = book;
    person = Books.person(book, "Жук", "Алесь");
    other = Books.person(book, "Верас", "Ганна");
    RecordId lawyer = Books.person(book, "Кахановіч", "Марыя");
    book.records()
        .saveAll(
            List.of(
                Change.of(prison, "facility")
                    .set(Facility.NAMES, "r1", Facility.NAME, "СІЗА-1, Мінск")
                    .build(),
                Change.of(file, "proceeding")
                    .set(Proceeding.NUMBER, "21-7/104")
                    .set(Proceeding.OPENED, day(2021, 8, 12))
                    .set(Proceeding.PARTIES, "r1", Proceeding.PARTY, person)
                    .set(Proceeding.PARTIES, "r1", Proceeding.PARTY_ROLE, Term.of("accused"))
                    .set(Proceeding.PARTIES, "r2", Proceeding.PARTY, lawyer)
                    .set(Proceeding.PARTIES, "r2", Proceeding.PARTY_ROLE, Term.of("defence-lawyer"))
                    .set(Proceeding.PARTIES, "r3", Proceeding.PARTY, other)
                    .set(Proceeding.PARTIES, "r3", Proceeding.PARTY_ROLE, Term.of("accused"))
                    .build(),
                Change.of(person, "person")
                    .set(Person.RELATIONS, "r1", Person.RELATED_NAME, "Жук Вера")
                    .set(Person.RELATIONS, "r1", Person.RELATION, Term.of("spouse"))
                    .build(),
                event(person, "detention", day(2020, 8, 10))
                    .set(Detention.END, day(2020, 8, 14))
                    .set(Detention.OUTCOME, Term.of("released"))
                    .build(),
                event(person, "search", day(2021, 8, 10)).build(),
                event(person, "detention", day(2021, 8, 10))
                    .set(Detention.END, day(2021, 8, 13))
                    .set(Detention.INCOMMUNICADO_FROM, day(2021, 8, 10))
                    .set(Detention.INCOMMUNICADO_UNTIL, day(2021, 8, 12))
                    .set(Common.SOURCES, "s1", Common.SOURCE_NAME, "Маці")
                    .set(Common.SOURCES, "s1", Common.SOURCE_KIND, Term.of("relative"))
                    .build(),
                event(person, "custody", month(2021, 9))
                    .set(EventFields.FACILITY, prison)
                    .set(Custody.REGIME, Term.of("general"))
                    .build(),
                event(person, "interrogation", month(2021, 10)).build(),
                event(person, "hearing", day(2021, 12, 1))
                    .set(EventFields.PROCEEDING, file)
                    .set(Hearing.STAGE, Term.of("first-instance"))
                    .build(),
                event(person, "verdict", day(2022, 1, 20))
                    .set(EventFields.PROCEEDING, file)
                    .set(Verdict.PENALTY, Term.of("imprisonment"))
                    .set(Verdict.LENGTH, Duration.of(2, 6, 0))
                    .build(),
                event(person, "ill-treatment", month(2022, 2)).build(),
                event(person, "release", day(2022, 12, 5))
                    .set(Release.KIND, Term.of("pardon"))
                    .build(),
                event(other, "custody", day(2021, 8, 20))
                    .set(EventFields.FACILITY, prison)
                    .set(EventFields.END, day(2022, 3, 1))
                    .build()));
  }

  /** Many more events of the person. */
  void many(int events) {
    LocalDate first = LocalDate.of(2015, 1, 1);
    List<String> kinds = List.of("search", "interrogation", "custody", "hearing", "fine");
    List<Change> changes = new java.util.ArrayList<>();
    for (int i = 0; i < events; i++) {
      Change.Builder change =
          event(
              person,
              kinds.get(i % kinds.size()),
              PartialDate.day(first.plusDays((long) i * 3_600 / events)));
      if (i % 3 == 0) {
        change
            .set(Common.ACCOUNT, "Пра гэта расказала сястра. ".repeat(1 + i % 12))
            .set(Common.SOURCES, "s1", Common.SOURCE_NAME, "Сястра");
      }
      if (i % kinds.size() == 3) {
        change.set(EventFields.PROCEEDING, file);
      }
      if (i % kinds.size() == 2) {
        change
            .set(EventFields.FACILITY, prison)
            .set(
                EventFields.END,
                PartialDate.day(first.plusDays((long) i * 3_600 / events + i % 40)));
      }
      changes.add(change.build());
    }
    for (int from = 0; from < changes.size(); from += 1_000) {
      book.records().saveAll(changes.subList(from, Math.min(changes.size(), from + 1_000)));
    }
  }

  private static Change.Builder event(RecordId who, String type, PartialDate start) {
    return Change.of(RecordId.fresh(), type)
        .set(EventFields.PERSON, who)
        .set(EventFields.START, start);
  }

  private static PartialDate day(int year, int month, int day) {
    return PartialDate.day(LocalDate.of(year, month, day));
  }

  private static PartialDate month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return PartialDate.between(first, first.plusMonths(1).minusDays(1));
  }
}
