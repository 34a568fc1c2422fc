package org.letapis.casebook.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.names.Namesakes;
import org.letapis.casebook.names.Namesakes.Birth;
import org.letapis.casebook.names.Namesakes.Namesake;
import org.letapis.casebook.names.TypedName;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

/** People by their names and days of birth. Whoever was surely born on another day is another. */
final class LikelyPeople implements Likely {

  private static final int SAME_NAME = 40;
  private static final int OTHER_SPELLING = 30;
  private static final int FAMILY_NAME = 5;
  private static final int BORN = 50;

  /** A family name alone says too little. */
  private static final int LEAST = 20;

  private final Namesakes namesakes;

  LikelyPeople(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  @Override
  public List<Found> to(CaseRecord person) {
    Optional<PartialDate> born = person.get(Person.BORN);
    List<TypedName> names = person.rows(Person.NAMES).stream().map(LikelyPeople::name).toList();
    List<Found> found = new ArrayList<>();
    for (Namesake namesake :
        namesakes.of(person.id(), names, born, person.get(Person.BIRTHPLACE).stream().toList())) {
      if (namesake.birth() != Birth.DIFFERENT) {
        found.add(found(person, namesake));
      }
    }
    return found.stream().filter(f -> f.weight() >= LEAST).toList();
  }

  private static Found found(CaseRecord person, Namesake namesake) {
    List<Reason> reasons = new ArrayList<>();
    int weight = 0;
    if (namesake.birth() == Birth.SAME) {
      weight += BORN;
      reasons.add(
          Reason.of(
              Reason.Kind.BORN_SAME_DAY,
              person.get(Person.BORN).map(LikelyPeople::day).orElse("")));
    }
    String mine = first(person);
    String theirs = first(namesake.person().record());
    switch (namesake.why()) {
      case SAME_NAME -> {
        weight += SAME_NAME;
        reasons.add(Reason.of(Reason.Kind.SAME_NAME, mine));
      }
      case OTHER_SPELLING -> {
        weight += OTHER_SPELLING;
        reasons.add(Reason.of(Reason.Kind.OTHER_SPELLING, mine, theirs));
      }
      case FAMILY_NAME -> {
        weight += FAMILY_NAME;
        reasons.add(Reason.of(Reason.Kind.FAMILY_NAME, mine));
      }
    }
    return new Found(namesake.person().id(), reasons, weight);
  }

  private static String first(CaseRecord person) {
    return Names.list(person).stream().map(Names.Name::text).findFirst().orElse("");
  }

  private static String day(PartialDate date) {
    return date.toJson().path("edtf").asString("");
  }

  private static TypedName name(Row row) {
    return new TypedName(
        text(row, Person.FAMILY), text(row, Person.GIVEN), text(row, Person.PATRONYMIC), "");
  }

  private static String text(Row row, Field<String> column) {
    return row.get(column).orElse("");
  }
}
