package org.letapis.casebook.life.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.letapis.casebook.life.around.Neighbour.Link;
import org.letapis.casebook.life.around.Neighbour.Tie;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;

/** Gathers who is linked with a person. */
public final class Around {

  private static final Optional<Term> LAWYER = Optional.of(Term.of("lawyer"));

  private final Set<RecordId> people;
  private final Map<RecordId, Set<Tie>> ties = new LinkedHashMap<>();
  private final Map<String, Set<Tie>> byName = new LinkedHashMap<>();

  /**
   * @param people the records of the person
   */
  public Around(Set<RecordId> people) {
    this.people = people;
  }

  /** A record of the person. */
  public void self(CaseRecord person) {
    for (Row row : person.rows(Person.RELATIONS)) {
      tie(
          row.get(Person.RELATED),
          row.get(Person.RELATED_NAME),
          new Tie(
              Link.RELATION,
              row.get(Person.RELATION),
              person.id(),
              row.get(EventFields.CERTAINTY)));
    }
  }

  /** Somebody else's record that may say what this person is to them. */
  public void other(CaseRecord person) {
    for (Row row : person.rows(Person.RELATIONS)) {
      if (row.get(Person.RELATED).filter(people::contains).isPresent()) {
        Tie tie =
            new Tie(
                Link.RELATION_BACK,
                row.get(Person.RELATION),
                person.id(),
                row.get(EventFields.CERTAINTY));
        tie(Optional.of(person.id()), Optional.empty(), tie);
      }
    }
  }

  /** A case file of the person. */
  public void file(CaseRecord file) {
    for (Row row : file.rows(Proceeding.PARTIES)) {
      Tie tie =
          new Tie(Link.PROCEEDING, row.get(Proceeding.PARTY_ROLE), file.id(), Optional.empty());
      tie(row.get(Proceeding.PARTY), row.get(Proceeding.PARTY_NAME), tie);
    }
  }

  /** An event of whomever that belongs to a case file of this person. */
  public void inCase(RecordId file, CaseRecord event) {
    Tie tie = new Tie(Link.PROCEEDING, Optional.empty(), file, Optional.empty());
    event
        .get(EventFields.PERSON)
        .filter(who -> ties.getOrDefault(who, Set.of()).stream().noneMatch(in(file)))
        .ifPresent(who -> tie(Optional.of(who), Optional.empty(), tie));
  }

  private static java.util.function.Predicate<Tie> in(RecordId file) {
    return tie -> tie.link() == Link.PROCEEDING && tie.through().equals(file);
  }

  /** An event that names the person. */
  public void event(CaseRecord event) {
    Optional<RecordId> subject = event.get(EventFields.PERSON);
    if (subject.isPresent()) {
      Tie tie = new Tie(Link.EVENT, Optional.empty(), event.id(), Optional.empty());
      tie(subject, Optional.empty(), tie);
    }
    for (Row row : event.rows(EventFields.INVOLVED)) {
      Tie tie =
          new Tie(
              Link.EVENT, row.get(EventFields.ROLE), event.id(), row.get(EventFields.CERTAINTY));
      tie(row.get(EventFields.WHO), row.get(EventFields.NAME), tie);
    }
    for (Row row : event.rows(EventFields.LAWYERS)) {
      Tie tie = new Tie(Link.EVENT, LAWYER, event.id(), Optional.empty());
      tie(row.get(EventFields.LAWYER), row.get(EventFields.NAME), tie);
    }
  }

  private void tie(Optional<RecordId> who, Optional<String> name, Tie tie) {
    if (who.isPresent()) {
      if (!people.contains(who.get())) {
        ties.computeIfAbsent(who.get(), i -> new LinkedHashSet<>()).add(tie);
      }
    } else {
      name.map(String::strip)
          .filter(n -> !n.isEmpty())
          .ifPresent(n -> byName.computeIfAbsent(n, i -> new LinkedHashSet<>()).add(tie));
    }
  }

  /** The records to be named. */
  public Set<RecordId> named() {
    return ties.keySet();
  }

  /**
   * Those gathered, most ties first.
   *
   * @param titles what to call a record; empty for one that is not here
   * @param types the code of its type
   */
  public List<Neighbour> neighbours(
      Function<RecordId, String> titles, Function<RecordId, String> types) {
    List<Neighbour> all = new ArrayList<>();
    ties.forEach(
        (id, how) ->
            all.add(
                new Neighbour(
                    Optional.of(id), types.apply(id), titles.apply(id), List.copyOf(how))));
    byName.forEach(
        (name, how) -> all.add(new Neighbour(Optional.empty(), "", name, List.copyOf(how))));
    all.removeIf(neighbour -> neighbour.name().isEmpty());
    all.sort(
        Comparator.comparingInt((Neighbour n) -> -n.ties().size()).thenComparing(Neighbour::name));
    return all;
  }

  /** Whom an event names in rows, and the facilities it names there. */
  public static Set<RecordId> rowsOf(CaseRecord event) {
    Set<RecordId> named = new HashSet<>(column(event, EventFields.LAWYERS, EventFields.LAWYER));
    named.addAll(column(event, Detention.TAKEN_TO, EventFields.FACILITY));
    named.addAll(column(event, EventFields.INVOLVED, EventFields.WHO));
    return named;
  }

  /** Whom a case file names. */
  public static Set<RecordId> parties(CaseRecord file) {
    return column(file, Proceeding.PARTIES, Proceeding.PARTY);
  }

  /** Whom a person is related to. */
  public static Set<RecordId> relations(CaseRecord person) {
    return column(person, Person.RELATIONS, Person.RELATED);
  }

  private static Set<RecordId> column(
      CaseRecord record, Field<List<String>> rows, Field<RecordId> column) {
    Set<RecordId> named = new HashSet<>();
    record.rows(rows).forEach(row -> row.get(column).ifPresent(named::add));
    return named;
  }
}
