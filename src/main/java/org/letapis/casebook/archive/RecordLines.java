package org.letapis.casebook.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.records.Records;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.RecordJson;
import org.letapis.domain.text.Labels;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.node.ObjectNode;

/** The records as they stand, each value as it is stored and as a person reads it. */
final class RecordLines {

  /** So many records are in memory at a time. */
  private static final int TOGETHER = 1_000;

  private final Records records;
  private final Labels labels;

  RecordLines(Records records, Labels labels) {
    this.records = records;
    this.labels = labels;
  }

  /** Writes one line a record, in the order of their ids. */
  void write(Sealing.Lines lines) throws IOException {
    CasebookSchema schema = records.custom().schema();
    ValueWords words = new ValueWords(schema, schema.labels(labels), records::title);
    for (Iterator<RecordId> rest = records.all().iterator(); rest.hasNext(); ) {
      List<RecordId> some = new ArrayList<>();
      while (some.size() < TOGETHER && rest.hasNext()) {
        some.add(rest.next());
      }
      for (RecordView.Bare state : records.states(some).values()) {
        lines.add(CanonicalJson.bytes(line(state.record(), words)));
      }
    }
  }

  private static ObjectNode line(CaseRecord record, ValueWords words) {
    ObjectNode line = RecordJson.of(record);
    ObjectNode said = line.putObject("words");
    record
        .values()
        .forEach(
            (path, value) ->
                said.putObject(path.toString())
                    .put("field", words.field(record.type(), path))
                    .put("value", words.value(record.type(), path, value)));
    return line;
  }
}
