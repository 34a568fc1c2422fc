package org.letapis.casebook.statistics.column;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Detention;

/**
 * Where it was and who did it.
 *
 * @param agency id of the agency
 * @param court id of the court
 * @param places ids of what may say in which region it was, the one that says it best first
 */
public record Where(Coded agency, Coded court, List<RecordId> places) {

  public static final Where NOWHERE = new Where(Coded.BLANK, Coded.BLANK, List.of());

  public Where {
    places = List.copyOf(places);
  }

  static Where of(CaseRecord record) {
    List<RecordId> places = new ArrayList<>();
    record.get(EventFields.FACILITY).ifPresent(places::add);
    if (record.type().equals(Detention.TYPE.code())) {
      for (Row row : record.rows(Detention.TAKEN_TO)) {
        row.get(EventFields.FACILITY).ifPresent(places::add);
      }
    }
    record.get(EventFields.COURT).ifPresent(places::add);
    record.get(EventFields.AGENCY).ifPresent(places::add);
    record.get(EventFields.UNIT).ifPresent(places::add);
    return new Where(id(record, EventFields.AGENCY), id(record, EventFields.COURT), places);
  }

  private static Coded id(CaseRecord record, org.letapis.domain.schema.Field<RecordId> field) {
    return new Coded(
        record.get(field).stream().map(RecordId::toString).toList(), Coded.why(record, field));
  }
}
