package org.letapis.casebook.intake.register;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.casebook.intake.register.row.PlaceKeys;
import org.letapis.casebook.intake.register.row.RegisterSource;
import org.letapis.casebook.intake.register.row.RowResult;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

/** Reads registers in tests, into a casebook that is nothing but a map. */
final class Registers {

  static final RegisterSource SOURCE =
      new RegisterSource("example", "Прыклад", LocalDate.of(2026, 6, 1));

  private Registers() {}

  /** Everything a register came to. */
  record Read(List<CellIssue> header, List<RowResult> rows) {

    List<Change> changes() {
      return rows.stream().flatMap(r -> r.changes().stream()).toList();
    }

    List<CellIssue> issues() {
      List<CellIssue> issues = new ArrayList<>(header);
      rows.forEach(r -> issues.addAll(r.issues()));
      return issues;
    }
  }

  static Read read(String csv, KnownRecords known) {
    return read(csv.getBytes(StandardCharsets.UTF_8), known);
  }

  static Read read(byte[] csv, KnownRecords known) {
    List<RowResult> rows = new ArrayList<>();
    try (RegisterPlan plan =
        new RegisterReader(SOURCE, known).open(new ByteArrayInputStream(csv))) {
      plan.forEachRemaining(rows::add);
      return new Read(plan.headerIssues(), rows);
    }
  }

  /** A casebook in memory. */
  static final class MapBook implements KnownRecords {

    final Map<RecordId, CaseRecord> records = new HashMap<>();
    private final Map<String, RecordId> identifiers = new HashMap<>();
    private final Map<String, RecordId> places = new HashMap<>();

    void save(List<Change> changes) {
      for (Change change : changes) {
        CaseRecord before =
            records.getOrDefault(change.record(), CaseRecord.blank(change.record(), change.type()));
        CaseRecord after = before.with(change);
        records.put(after.id(), after);
        after.rows(Person.IDENTIFIERS).stream()
            .flatMap(row -> row.get(Person.IDENTIFIER).stream())
            .forEach(i -> identifiers.put(i, after.id()));
        if (after.type().equals(Facility.TYPE.code())) {
          Names.all(after).forEach(name -> places.put(PlaceKeys.of(name), after.id()));
        }
      }
    }

    List<CaseRecord> all(String type) {
      return records.values().stream().filter(r -> r.type().equals(type)).toList();
    }

    @Override
    public Optional<RecordId> byIdentifier(String scheme, String number) {
      return Optional.ofNullable(identifiers.get(scheme + ":" + number));
    }

    @Override
    public Optional<RecordId> facility(String placeKey) {
      return Optional.ofNullable(places.get(placeKey));
    }

    @Override
    public Optional<CaseRecord> record(RecordId id) {
      return Optional.ofNullable(records.get(id));
    }
  }
}
