package org.letapis.casebook.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.match.PersonFacts;
import org.letapis.search.match.PersonMatch;
import org.letapis.search.match.PersonMatcher;
import org.letapis.search.match.ReasonCode;

/** People of the casebook who may be the one whose name is being typed, and why. */
public final class Namesakes {

  private static final int MOST = 4;
  private static final int SHORTEST = 3;
  private static final int LOOKED_AT = 24;

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
   * @param tier how much speaks for it, to be said under {@code names.tier.<tier>}
   * @param grounds what speaks for and against it, the latter first
   */
  public record Namesake(
      RecordSummary person, Why why, Birth birth, String tier, List<Ground> grounds) {

    public Namesake {
      grounds = List.copyOf(grounds);
    }
  }

  private record Candidate(Namesake namesake, PersonMatch match) {}

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
    return of(self, names, born, List.of());
  }

  /**
   * The same with places where they were born or live.
   *
   * @param self the record being written
   * @param born date of birth, as far as typed
   */
  public List<Namesake> of(
      RecordId self, List<TypedName> names, Optional<PartialDate> born, List<String> places) {
    List<TypedName> whole =
        names.stream().filter(n -> n.family().strip().length() >= SHORTEST).toList();
    if (whole.isEmpty()) {
      return List.of();
    }
    PersonFacts mine = new PersonFacts(whole.stream().map(TypedName::whole).toList(), born, places);
    boolean family = whole.stream().allMatch(n -> n.given().isBlank());
    PersonMatcher matcher = new PersonMatcher(records.people().names());
    Map<RecordId, Candidate> found = new LinkedHashMap<>();
    for (String name : mine.names()) {
      for (RecordSummary s : records.find(RecordQuery.byLikeness(name, LOOKED_AT, "person"))) {
        if (!s.id().equals(self) && !found.containsKey(s.id())) {
          PersonMatch match = matcher.compare(mine, facts(s.record()));
          if (match.score() >= NameMatcher.PROPOSED) {
            found.put(s.id(), new Candidate(namesake(s, match, family), match));
          }
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.match().tier())
                .thenComparing(c -> c.namesake().birth())
                .thenComparing(c -> -c.match().score())
                .thenComparing(c -> c.namesake().person().title()))
        .map(Candidate::namesake)
        .limit(MOST)
        .toList();
  }

  private static PersonFacts facts(CaseRecord person) {
    return new PersonFacts(
        Names.list(person).stream().map(Names.Name::text).toList(),
        person.get(Person.BORN),
        person.get(Person.BIRTHPLACE).stream().toList());
  }

  private static Namesake namesake(RecordSummary person, PersonMatch match, boolean family) {
    Why why =
        family
            ? Why.FAMILY_NAME
            : match.has(ReasonCode.NAME_SAME) ? Why.SAME_NAME : Why.OTHER_SPELLING;
    Birth birth =
        match.has(ReasonCode.BORN_DIFFERS)
            ? Birth.DIFFERENT
            : match.has(ReasonCode.BORN_SAME_DAY) ? Birth.SAME : Birth.UNKNOWN;
    return new Namesake(
        person,
        why,
        birth,
        Ground.code(match.tier()),
        match.reasons().stream().map(Ground::of).toList());
  }
}
