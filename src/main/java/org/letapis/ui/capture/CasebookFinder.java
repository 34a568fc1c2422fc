package org.letapis.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.names.PersonNames;
import org.letapis.casebook.names.TypedName;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Source;
import org.letapis.ui.kit.form.field.RecordFinder;
import org.letapis.ui.kit.form.field.Suggestion;

/** Finds and makes the people, facilities and units that fields refer to, in an open casebook. */
public final class CasebookFinder implements RecordFinder {

  private static final int OFFERED = 12;

  private final Casebook casebook;

  public CasebookFinder(Casebook casebook) {
    this.casebook = casebook;
  }

  @Override
  public List<Suggestion> search(Set<String> types, String text) {
    String[] codes = types.toArray(String[]::new);
    RecordQuery query =
        text.isBlank()
            ? RecordQuery.recent(OFFERED, codes)
            : RecordQuery.byLikeness(text, OFFERED, codes);
    return casebook.records().find(query).stream().map(this::suggestion).toList();
  }

  @Override
  public Suggestion create(String type, String text) {
    RecordId id = RecordId.fresh();
    casebook.records().save(named(id, type, text));
    return find(id).orElseThrow();
  }

  /** What makes a new record whose name is what was typed. */
  public static Change named(RecordId id, String type, String text) {
    Change.Builder change = Change.of(id, type);
    String row = RecordId.fresh().toString();
    switch (type) {
      case "person", "official" -> name(change, row, new PersonNames().typed(text));
      case "proceeding" -> change.set(Proceeding.NUMBER, text.strip());
      case "source", "file" -> change.set(Source.TITLE, text.strip());
      default -> change.set(Facility.NAMES, row, Facility.NAME, text.strip());
    }
    return change.build();
  }

  private static void name(Change.Builder change, String row, TypedName parts) {
    if (!parts.family().isEmpty()) {
      change.set(Person.NAMES, row, Person.FAMILY, parts.family());
    }
    if (!parts.given().isEmpty()) {
      change.set(Person.NAMES, row, Person.GIVEN, parts.given());
    }
    if (!parts.patronymic().isEmpty()) {
      change.set(Person.NAMES, row, Person.PATRONYMIC, parts.patronymic());
    }
    if (!parts.script().isEmpty()) {
      change.set(Person.NAMES, row, Person.SCRIPT, Term.of(parts.script()));
    }
  }

  @Override
  public Optional<Suggestion> find(RecordId record) {
    return casebook.records().view(record).map(view -> suggestion(view.summary()));
  }

  private Suggestion suggestion(RecordSummary summary) {
    Language language = casebook.settings().language();
    String detail =
        summary
            .record()
            .get(Person.BORN)
            .map(born -> DatePrinter.print(born, language))
            .or(() -> summary.record().get(Facility.ADDRESS))
            .orElse("");
    return new Suggestion(summary.id(), summary.type(), summary.title(), detail);
  }
}
