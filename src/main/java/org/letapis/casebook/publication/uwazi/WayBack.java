package org.letapis.casebook.publication.uwazi;

import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.RecordType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the table of an archive is read when it comes back to this program: a mapping of format
 * {@code letapis-mapping-1} that travels in it. Uwazi takes no notice of it.
 */
final class WayBack {

  private static final String FILES = Common.FILES.code() + ".1." + Common.FILE.code();

  private WayBack() {}

  static byte[] of(RecordType type, Template template, boolean files) {
    ObjectNode json = Json.object().put("format", "letapis-mapping-1").put("source", "Uwazi");
    json.set(
        "rules",
        Json.object()
            .put("strong", "join")
            .put("likely", "ask")
            .put("possible", "new")
            .put("overwrite", false)
            .put("dates", "day-first"));
    ObjectNode table = json.putArray("tables").addObject().put("table", "*").put("taken", true);
    table.putArray("roles").addObject().put("name", type.code()).put("type", type.code());
    ArrayNode columns = table.putArray("columns");
    column(columns, type, UwaziFormat.TITLE, Property.Back.NOT);
    template
        .properties()
        .forEach(property -> column(columns, type, property.heading(), property.back()));
    if (files) {
      column(columns, type, UwaziFormat.ATTACHMENTS, new Property.Back("file", FILES));
    }
    table.putArray("fixed");
    return CanonicalJson.bytes(json);
  }

  private static void column(
      ArrayNode columns, RecordType type, String heading, Property.Back back) {
    columns
        .addObject()
        .put("column", heading)
        .put("read", back.read())
        .put("role", type.code())
        .put("field", back.path());
  }
}
