package org.letapis.casebook.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

/** People of the casebook who may be the one whose name is being typed, and why. */
public final class Namesakes {

  private static final int MOST = 4;
  private static final int SHORTEST = 3;

  /** What of the name is the same. */
  public enum Why {
    SAME_NAME,
    OTHER_SPELLING,
    FAMILY_NAME
  }

  /** What the dates of birth say. */
  public enum Birth {
    SAME,
    UNKNOWN,
    DIFFERENT
  }

  /**
   * Somebody who may be the same.
   *
   * @param person who
   * @param why what of the name is the same
   * @param birth whether they can have been born on the same day
   */
  public record Namesake(RecordSummary person, Why why, Birth birth) {}

  private final Records records;

  public Namesakes(Records records) {
    this.records = records;
  }

  /**
   * Those who may be the same, the likeliest first.
   *
   * @param self the record being written
   * @param born date of birth, as far as typed
   */
  public List<Namesake> of(RecordId self, List<TypedName> names, Optional<PartialDate> born) {
    Map<RecordId, Namesake> found = new LinkedHashMap<>();
    for (TypedName name : names) {
      if (name.family().strip().length() >= SHORTEST) {
        String words = (name.family() + " " + name.given()).strip();
        boolean family = name.given().isBlank();
        for (RecordSummary s : records.find(RecordQuery.byTitle(words, MOST + 1, "person"))) {
          if (!s.id().equals(self)) {
            found.putIfAbsent(s.id(), new Namesake(s, why(s, words, family), birth(born, s)));
          }
        }
      }
    }
    List<Namesake> list = new ArrayList<>(found.values());
    list.sort(
        java.util.Comparator.comparing(Namesake::birth)
            .thenComparing(Namesake::why)
            .thenComparing(n -> n.person().title()));
    return list.stream().limit(MOST).toList();
  }

  private static Why why(RecordSummary person, String words, boolean family) {
    boolean same = Names.list(person.record()).stream().anyMatch(n -> begins(n.text(), words));
    return family ? Why.FAMILY_NAME : same ? Why.SAME_NAME : Why.OTHER_SPELLING;
  }

  private static boolean begins(String name, String words) {
    return name.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
  }

  private static Birth birth(Optional<PartialDate> born, RecordSummary person) {
    Optional<PartialDate> theirs = person.record().get(Person.BORN);
    if (born.isEmpty() || theirs.isEmpty() || born.get().isUnread() || theirs.get().isUnread()) {
      return Birth.UNKNOWN;
    }
    boolean apart = born.get().surelyBefore(theirs.get()) || theirs.get().surelyBefore(born.get());
    boolean day = born.get().isDay() && theirs.get().isDay();
    return apart ? Birth.DIFFERENT : day ? Birth.SAME : Birth.UNKNOWN;
  }
}
