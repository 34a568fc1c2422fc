package org.letapis.store.table;

import static org.letapis.store.generated.Tables.DATED;
import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.NAME_KEY;
import static org.letapis.store.generated.Tables.TERM;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Schema;
import org.letapis.store.column.Texts;
import org.letapis.store.row.RecordRow;
import tools.jackson.databind.JsonNode;

/** What the values of a record name: other records, terms, dates, names. */
final class RecordIndex {

  /** Longest name key; queries are cut alike. The column is longer, as H2 cuts what it compares. */
  static final int NAME_LENGTH = 100;

  private static final int TERM_LENGTH = 200;

  private final UUID record;
  private final DSLContext db;
  private final List<Query> rows = new ArrayList<>();

  private RecordIndex(DSLContext db, RecordId record) {
    this.db = db;
    this.record = record.uuid();
  }

  static void put(DSLContext db, RecordRow row) {
    RecordIndex index = new RecordIndex(db, row.id());
    index.addValues(row.state());
    index.addNames(row.nameKeys());
    index.rows.forEach(Query::execute);
  }

  static void remove(DSLContext db, RecordId record) {
    UUID id = record.uuid();
    db.deleteFrom(LINK).where(LINK.RECORD.eq(id)).execute();
    db.deleteFrom(TERM).where(TERM.RECORD.eq(id)).execute();
    db.deleteFrom(DATED).where(DATED.RECORD.eq(id)).execute();
    db.deleteFrom(NAME_KEY).where(NAME_KEY.RECORD.eq(id)).execute();
  }

  static void clear(DSLContext db) {
    db.deleteFrom(LINK).execute();
    db.deleteFrom(TERM).execute();
    db.deleteFrom(DATED).execute();
    db.deleteFrom(NAME_KEY).execute();
  }

  private void addValues(CaseRecord state) {
    Schema.type(state.type())
        .ifPresent(
            type ->
                state
                    .values()
                    .forEach(
                        (path, value) -> {
                          if (Absent.ofJson(value).isEmpty() && AsTyped.ofJson(value).isEmpty()) {
                            type.at(path).ifPresent(f -> add(path.toString(), f, value));
                          }
                        }));
  }

  private void add(String path, Field<?> field, JsonNode value) {
    try {
      switch (field.kind()) {
        case FieldKind.Reference kind -> addLink(path, kind.read(value));
        case FieldKind.Choice kind -> addTerms(path, List.of(kind.read(value)));
        case FieldKind.Choices kind -> addTerms(path, kind.read(value));
        case FieldKind.Date kind -> addDate(path, kind.read(value));
        default -> {}
      }
    } catch (IllegalArgumentException | DateTimeException unread) {
      // A later version's form of this field: kept in the record, found by nobody.
    }
  }

  private void addLink(String path, RecordId target) {
    rows.add(
        db.insertInto(LINK, LINK.RECORD, LINK.PATH, LINK.TARGET)
            .values(record, path, target.uuid()));
  }

  private void addTerms(String path, List<Term> terms) {
    Set<Term> distinct = new LinkedHashSet<>();
    terms.forEach(
        term -> distinct.add(new Term(Texts.cut(term.text(), TERM_LENGTH), term.coded())));
    for (Term term : distinct) {
      rows.add(
          db.insertInto(TERM, TERM.RECORD, TERM.PATH, TERM.TERM_, TERM.CODED)
              .values(record, path, term.text(), term.coded()));
    }
  }

  private void addDate(String path, PartialDate date) {
    if (!date.isUnread()) {
      rows.add(
          db.insertInto(DATED, DATED.RECORD, DATED.PATH, DATED.EARLIEST, DATED.LATEST)
              .values(record, path, date.earliest(), date.latest()));
    }
  }

  private void addNames(List<String> keys) {
    keys.stream()
        .map(key -> Texts.cut(key, NAME_LENGTH))
        .distinct()
        .forEach(
            key ->
                rows.add(
                    db.insertInto(NAME_KEY, NAME_KEY.RECORD, NAME_KEY.NAME).values(record, key)));
  }
}
