package org.letapis.casebook.alike;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.names.Namesakes;
import org.letapis.casebook.names.Namesakes.Birth;
import org.letapis.casebook.names.Namesakes.Namesake;
import org.letapis.casebook.names.Namesakes.Why;
import org.letapis.casebook.names.TypedName;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Person;

/**
 * People by their names, birth and places, as the one comparison of people judges them: how much
 * speaks for it first, then what speaks against, then what speaks for.
 */
final class LikelyPeople implements Likely {

  private static final int STRONG = 90;
  private static final int LIKELY = 70;
  private static final int POSSIBLE = 40;

  private final Namesakes namesakes;

  LikelyPeople(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  @Override
  public List<Found> to(CaseRecord person) {
    List<TypedName> names = person.rows(Person.NAMES).stream().map(LikelyPeople::name).toList();
    return namesakes
        .of(
            person.id(),
            names,
            person.get(Person.BORN),
            person.get(Person.BIRTHPLACE).stream().toList())
        .stream()
        .filter(LikelyPeople::isWorthALook)
        .map(LikelyPeople::found)
        .toList();
  }

  /** Whoever was surely born on another day is another; a family name alone says too little. */
  private static boolean isWorthALook(Namesake namesake) {
    boolean family = namesake.why() == Why.FAMILY_NAME;
    return namesake.birth() != Birth.DIFFERENT && (!family || namesake.birth() == Birth.SAME);
  }

  private static Found found(Namesake namesake) {
    List<Reason> reasons = new ArrayList<>(List.of(Reason.tier(namesake.tier())));
    namesake.grounds().forEach(ground -> reasons.add(Reason.of(ground)));
    int weight =
        switch (namesake.tier()) {
          case "strong" -> STRONG;
          case "likely" -> LIKELY;
          default -> POSSIBLE;
        };
    return new Found(namesake.person().id(), reasons, weight);
  }

  private static TypedName name(Row row) {
    return new TypedName(
        text(row, Person.FAMILY), text(row, Person.GIVEN), text(row, Person.PATRONYMIC), "");
  }

  private static String text(Row row, Field<String> column) {
    return row.get(column).orElse("");
  }
}
