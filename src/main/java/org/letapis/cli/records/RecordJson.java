package org.letapis.cli.records;

import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import tools.jackson.databind.node.ObjectNode;

/** A record as JSON: nothing in it depends on who wrote its entries or in what order. */
final class RecordJson {

  private RecordJson() {}

  static ObjectNode of(CaseRecord record) {
    ObjectNode values = Json.object();
    record.values().forEach((path, value) -> values.set(path.toString(), value));
    ObjectNode json = Json.object();
    json.put("id", record.id().toString());
    json.put("type", record.type());
    json.set("values", values);
    return json;
  }
}
