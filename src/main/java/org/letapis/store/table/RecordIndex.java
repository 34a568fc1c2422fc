package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.NAME_KEY;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.OwnShape;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.store.column.Texts;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
import org.letapis.store.row.RecordRow;
import org.letapis.store.table.few.Ties;
import org.letapis.store.table.few.Unsettled;
import org.letapis.store.table.few.Vague;
import tools.jackson.databind.JsonNode;

/** What the values of a record name: other records, and people. */
final class RecordIndex {

  /** Longest name key; queries are cut alike. The column is longer, as H2 cuts what it compares. */
  static final int NAME_LENGTH = 100;

  private final Rows links;
  private final Rows names;
  private final Rows vague;
  private final Rows ties;
  private final Rows unsettled;

  private RecordIndex(Rows.Target target) {
    this.links = new Rows(target, LINK, LINK.RECORD, LINK.PATH, LINK.TARGET);
    this.names = new Rows(target, NAME_KEY, NAME_KEY.RECORD, NAME_KEY.NAME);
    this.vague = Vague.rows(target);
    this.ties = Ties.rows(target);
    this.unsettled = Unsettled.rows(target);
  }

  static void put(Rows.Target target, Collection<RecordRow> rows) {
    RecordIndex index = new RecordIndex(target);
    for (RecordRow row : rows) {
      index.addLinks(row.state());
      index.addNames(row);
      Vague.add(row, index.vague);
      Ties.add(row, index.ties);
      Unsettled.add(row, index.unsettled);
    }
    List.of(index.links, index.names, index.vague, index.ties, index.unsettled).forEach(Rows::put);
  }

  static void remove(Access db, UUID record) {
    db.table(LINK).remove("record", record);
    db.table(NAME_KEY).remove("record", record);
    Vague.remove(db, record);
    Ties.remove(db, record);
    Unsettled.remove(db, record);
  }

  private void addLinks(CaseRecord state) {
    RecordType type = Schema.type(state.type()).orElse(null);
    if (type == null) {
      return;
    }
    UUID record = state.id().uuid();
    state
        .values()
        .forEach(
            (path, value) -> {
              // Most values are no references, and are not looked into further.
              if (value.has("record")
                  && type.at(path)
                          .or(() -> OwnShape.field(path, value))
                          .map(Field::kind)
                          .orElse(null)
                      instanceof FieldKind.Reference kind
                  && Absent.ofJson(value).isEmpty()
                  && AsTyped.ofJson(value).isEmpty()) {
                addLink(record, path.toString(), kind, value);
              }
            });
  }

  private void addLink(UUID record, String path, FieldKind.Reference kind, JsonNode value) {
    try {
      links.add(record, path, kind.read(value).uuid());
    } catch (IllegalArgumentException unread) {
      // A later version's form of this field: kept in the record, found by nobody.
    }
  }

  private void addNames(RecordRow row) {
    UUID record = row.id().uuid();
    row.nameKeys().stream()
        .map(key -> Texts.cut(key, NAME_LENGTH))
        .distinct()
        .forEach(key -> names.add(record, key));
  }
}
