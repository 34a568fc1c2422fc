package org.letapis.casebook.intake.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.thread.Several;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;
import org.letapis.search.match.PersonFacts;
import org.letapis.search.match.PersonMatch;
import org.letapis.search.match.PersonMatcher;
import org.letapis.search.match.Tier;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/** Finds people of the casebook who may be those that rows speak of. Whoever made it closes it. */
public final class Acquaintances implements AutoCloseable {

  private static final int LOOKED_AT = 12;
  private static final int MOST = 4;

  /** Pairs of spellings of one name that are looked for. */
  private static final int SPELLINGS = 3;

  private final Ledger ledger;
  private final Records records;
  private final PersonMatcher matcher;
  private final boolean nobody;
  private final Several searching = new Several("casebook-acquaintances");

  public Acquaintances(Ledger ledger, Records records) {
    this.ledger = ledger;
    this.records = records;
    this.nobody =
        ledger
            .store()
            .find(new Find(Set.of("person"), List.of(), true, java.util.Optional.empty(), 1))
            .isEmpty();
    this.matcher = new PersonMatcher(records.people().names());
  }

  /** Somebody known, and how much speaks for it. */
  public record Found(RecordRow person, PersonMatch match) {}

  /** Whether nobody is known at all. */
  public boolean isEmpty() {
    return nobody;
  }

  /** Those who may be these people, by the id each would have, the likeliest first. */
  public Map<RecordId, List<Found>> of(Collection<CaseRecord> people) {
    Map<RecordId, List<Found>> found = new LinkedHashMap<>();
    if (nobody || people.isEmpty()) {
      return found;
    }
    Map<RecordId, List<RecordId>> looked = new LinkedHashMap<>();
    Set<RecordId> all = new HashSet<>();
    for (Near near : searching.of(List.copyOf(people), this::near)) {
      looked.put(near.person(), near.others());
      all.addAll(near.others());
    }
    Map<RecordId, RecordRow> rows = all.isEmpty() ? Map.of() : ledger.store().many().records(all);
    for (CaseRecord person : people) {
      PersonFacts facts = facts(person);
      List<Found> likely = new ArrayList<>();
      for (RecordId id : looked.getOrDefault(person.id(), List.of())) {
        RecordRow row = rows.get(id);
        if (row != null && row.visible()) {
          PersonMatch match = matcher.compare(facts, facts(row.state()));
          if (match.tier() != Tier.NONE) {
            likely.add(new Found(row, match));
          }
        }
      }
      likely.sort(
          Comparator.comparing((Found f) -> f.match().tier())
              .thenComparing(f -> -f.match().score())
              .thenComparing(f -> f.person().id()));
      found.put(person.id(), likely.stream().limit(MOST).toList());
    }
    return found;
  }

  private record Near(RecordId person, List<RecordId> others) {}

  private Near near(CaseRecord person) {
    Set<RecordId> near = new HashSet<>();
    for (Names.Name name : Names.list(person).stream().limit(SPELLINGS).toList()) {
      near.addAll(records.people().search(name.text(), Set.of("person"), LOOKED_AT));
    }
    near.remove(person.id());
    return new Near(person.id(), List.copyOf(near));
  }

  @Override
  public void close() {
    searching.close();
  }

  private static PersonFacts facts(CaseRecord person) {
    List<String> places = new ArrayList<>();
    person.get(Person.BIRTHPLACE).ifPresent(places::add);
    person.rows(Person.ADDRESSES).forEach(r -> r.get(Person.ADDRESS).ifPresent(places::add));
    return new PersonFacts(
        Names.list(person).stream().map(Names.Name::text).toList(),
        person.get(Person.BORN),
        places);
  }
}
