package org.letapis.domain.record;

import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** A record as JSON: nothing in it depends on who wrote its entries or in what order. */
public final class RecordJson {

  private RecordJson() {}

  /** The record with its id, type and values by path. */
  public static ObjectNode of(CaseRecord record) {
    ObjectNode values = Json.object();
    record.values().forEach((path, value) -> values.set(path.toString(), value));
    ObjectNode json = Json.object();
    json.put("id", record.id().toString());
    json.put("type", record.type());
    json.set("values", values);
    return json;
  }
}
