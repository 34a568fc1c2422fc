package org.letapis.cli.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.casebook.intake.register.row.PlaceKeys;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;

/** What a casebook holds already of a register's people and places, read once before the import. */
final class CasebookIndex implements KnownRecords {

  private static final Term REGISTER = Term.of("register");

  private final Casebook casebook;
  private final Map<String, RecordId> people = new HashMap<>();
  private final Map<String, RecordId> places = new HashMap<>();

  CasebookIndex(Casebook casebook) {
    this.casebook = casebook;
    new Pages(casebook, Set.of(Person.TYPE.code()), "")
        .forEachRemaining(summary -> addPerson(summary.record()));
    new Pages(casebook, Set.of(Facility.TYPE.code()), "")
        .forEachRemaining(summary -> addPlace(summary.record()));
  }

  private void addPerson(CaseRecord person) {
    person.rows(Person.IDENTIFIERS).stream()
        .filter(row -> row.get(Person.IDENTIFIER_KIND).filter(REGISTER::equals).isPresent())
        .flatMap(row -> row.get(Person.IDENTIFIER).stream())
        .forEach(identifier -> people.putIfAbsent(identifier, person.id()));
  }

  private void addPlace(CaseRecord facility) {
    facility.rows(Facility.NAMES).stream()
        .flatMap(row -> row.get(Facility.NAME).stream())
        .forEach(name -> places.putIfAbsent(PlaceKeys.of(name), facility.id()));
  }

  @Override
  public Optional<RecordId> byIdentifier(String scheme, String number) {
    return Optional.ofNullable(people.get(scheme + ":" + number));
  }

  @Override
  public Optional<RecordId> facility(String placeKey) {
    return Optional.ofNullable(places.get(placeKey));
  }

  @Override
  public Optional<CaseRecord> record(RecordId id) {
    return casebook.records().view(id).map(RecordView::record);
  }
}
