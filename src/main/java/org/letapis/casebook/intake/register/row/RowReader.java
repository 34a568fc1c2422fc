package org.letapis.casebook.intake.register.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.csv.CsvRow;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;

/**
 * Reads the rows of one register, one after another: what they name twice (a place, a number) is
 * known from row to row. Not for several threads.
 */
public final class RowReader {

  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  /** A whole number as spreadsheets write it when a column has gaps. */
  private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

  private final RegisterSource source;
  private final KnownRecords known;
  private final Supplier<RecordId> ids;
  private final List<@Nullable Column> columns;
  private final List<String> header;
  private final OwnColumns own;
  private final PersonPart persons;
  private final Places places;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param ids makes the ids of new persons and facilities
   * @param names takes names apart
   * @param columns what each place of a row holds; null for a column the program does not know
   * @param header names of the columns as the file gives them
   * @param own columns of the casebook's own fields
   */
  public RowReader(
      RegisterSource source,
      KnownRecords known,
      Supplier<RecordId> ids,
      NameSplitter names,
      List<@Nullable Column> columns,
      List<String> header,
      OwnColumns own) {
    this.source = source;
    this.known = known;
    this.ids = ids;
    this.columns = columns;
    this.header = header;
    this.own = own;
    this.persons = new PersonPart(source, names);
    this.places = new Places(known, ids);
  }

  /** Reads a row. Never fails: what cannot be read is among the issues. */
  public RowResult read(CsvRow row) {
    RowCells cells = new RowCells(row, columns, header, own.places(), source.today());
    Optional<String> number = number(cells);
    Optional<RecordId> found = number.flatMap(n -> known.byIdentifier(source.scheme(), n));
    RecordId id = found.orElseGet(ids);
    DerivedIds derived = new DerivedIds(id, source.scheme());
    List<Change> changes = new ArrayList<>();

    RecordDraft person = new RecordDraft(id, Person.TYPE.code(), derived);
    identifier(person, number);
    persons.fill(person, cells);
    own.fill(person, row, source.today());
    List<RecordDraft> drafts = new ArrayList<>();
    drafts.add(person);
    drafts.addAll(new EventsPart(id, derived, cells).read(places.of(cells, changes)));
    persons.account(person, cells);
    for (RecordDraft draft : drafts) {
      source(draft, cells, number);
      Change change = draft.against(known.record(draft.id()), cells);
      if (!change.isEmpty()) {
        changes.add(change);
      }
    }
    return new RowResult(row.line(), row.number(), id, found.isPresent(), changes, cells.issues());
  }

  private Optional<String> number(RowCells cells) {
    Optional<String> words = cells.words(Column.ID).map(w -> WHOLE.matcher(w).replaceFirst("$1"));
    if (words.isEmpty()) {
      cells.issue(Column.ID, IssueReason.ID_BLANK);
      return words;
    }
    int times = seen.merge(words.get(), 1, Integer::sum);
    if (times > 1) {
      cells.issue(Column.ID, IssueReason.ID_REPEATED);
      return Optional.of(words.get() + " (" + times + ")");
    }
    return words;
  }

  private void identifier(RecordDraft person, Optional<String> number) {
    number.ifPresent(
        n -> {
          String row = person.row(Person.IDENTIFIERS);
          person.set(
              Person.IDENTIFIERS, row, Person.IDENTIFIER_KIND, Term.of("register"), Column.ID);
          person.set(Person.IDENTIFIERS, row, Person.IDENTIFIER, source.identifier(n), Column.ID);
        });
  }

  private void source(RecordDraft draft, RowCells cells, Optional<String> number) {
    Optional<String> url = cells.words(Column.URL);
    if (url.isPresent() && !WEB.matcher(url.get()).matches()) {
      cells.issue(Column.URL, IssueReason.URL_UNREADABLE);
    }
    String name = url.orElseGet(() -> source.publisher() + number.map(n -> ", " + n).orElse(""));
    String row = draft.row(Common.SOURCES);
    draft.set(Common.SOURCES, row, Common.SOURCE_KIND, Term.of("register"), Column.URL);
    draft.set(Common.SOURCES, row, Common.SOURCE_NAME, name, Column.URL);
  }
}
