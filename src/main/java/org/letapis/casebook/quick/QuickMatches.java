package org.letapis.casebook.quick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.letapis.casebook.names.WholeName;
import org.letapis.casebook.quick.Reading.Body.Role;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.types.Names;

/** Which records of a casebook a piece of a line may mean, whatever the spelling and the case. */
public final class QuickMatches {

  private static final int MOST = 5;
  private static final Pattern CASE_ENDING =
      Pattern.compile("(?iu)(ого|ага|ому|аму|ому|ыми|ых|ым|им|ім|ом|ам|ем|ой|ай|ей|ою)$");
  private static final Pattern ADJECTIVE_ENDING =
      Pattern.compile(
          "(?iu)(?<=\\p{L}{4})(ое|ае|ий|ый|ога|ого|ага|ому|аму|ом|ым|им|ім|ой|ай|ая|і)$");

  private final Records records;

  public QuickMatches(Records records) {
    this.records = records;
  }

  /**
   * People a name may mean: those with the whole name first.
   *
   * @param sure how many at the beginning have the whole name
   */
  public record People(List<RecordSummary> people, int sure) {

    public People {
      people = List.copyOf(people);
    }
  }

  /** Types of the records an office or a place may be, the one to make first. */
  public static List<String> types(Role role) {
    return switch (role) {
      case AGENCY -> List.of("organisation");
      case FACILITY -> List.of("facility");
      case COURT -> List.of("organisation", "facility");
    };
  }

  /** People a name may mean. */
  public People people(Reading.Person person) {
    String family = person.name().family();
    String given = person.name().given();
    String whole = (family + " " + given.replace(".", "")).strip();
    Map<RecordId, RecordSummary> found = new LinkedHashMap<>();
    add(found, whole, "person");
    if (found.isEmpty()) {
      add(found, strip(whole, CASE_ENDING), "person");
    }
    if (found.size() < MOST && !given.isEmpty()) {
      add(found, strip(family, CASE_ENDING), "person");
    }
    List<RecordSummary> named = new ArrayList<>();
    List<RecordSummary> others = new ArrayList<>();
    for (RecordSummary one : found.values()) {
      boolean surely = given.length() > 2 && WholeName.isOneOf(whole, Names.all(one.record()));
      (surely ? named : others).add(one);
    }
    int sure = Math.min(named.size(), MOST);
    named.addAll(others);
    return new People(named.stream().limit(MOST).toList(), sure);
  }

  /** Offices or places a name may mean. */
  public List<RecordSummary> bodies(Reading.Body body) {
    Map<RecordId, RecordSummary> found = new LinkedHashMap<>();
    String[] types = types(body.role()).toArray(String[]::new);
    add(found, body.name(), types);
    add(found, strip(body.name(), ADJECTIVE_ENDING), types);
    return found.values().stream().limit(MOST).toList();
  }

  private void add(Map<RecordId, RecordSummary> found, String text, String... types) {
    if (!text.isBlank()) {
      records
          .find(RecordQuery.byTitle(text, MOST, types))
          .forEach(s -> found.putIfAbsent(s.id(), s));
    }
  }

  private static String strip(String words, Pattern ending) {
    List<String> stems = new ArrayList<>();
    for (String word : words.split("\\s+")) {
      String stem = ending.matcher(word).replaceFirst("");
      stems.add(stem.length() < 3 ? word : stem);
    }
    return String.join(" ", stems);
  }
}
