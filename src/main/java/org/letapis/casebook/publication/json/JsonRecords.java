package org.letapis.casebook.publication.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.casebook.publication.Target;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * All records in one JSON document, one on each line, as they are stored: nothing of them is lost.
 * Beside it lies the JSON Schema (draft 2020-12) that it follows.
 */
public final class JsonRecords implements PublicationWriter {

  /** The version of the document's form. */
  static final int VERSION = 1;

  @Override
  public String code() {
    return "json";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    try (OutputStream out = target.file("records.schema.json")) {
      out.write(CanonicalJson.bytes(SchemaText.of(publication.schema())));
    }
    try (OutputStream out = target.file("records.json")) {
      write(out, head(publication));
      boolean[] some = {false};
      publication.read(
          record -> {
            try {
              write(out, some[0] ? ",\n" : "\n");
              some[0] = true;
              out.write(CanonicalJson.bytes(line(record)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      write(out, "\n]}\n");
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  private static String head(Publication publication) {
    ObjectNode head =
        Json.object()
            .put("letapis-publication", VERSION)
            .put("language", publication.request().language().tag())
            .put("anonymised", publication.request().anonymity().isPresent());
    String text = CanonicalJson.text(head);
    return text.substring(0, text.length() - 1) + ",\"records\":[";
  }

  /** Values of fields by their codes; those of a list by the ids of its rows. */
  private static ObjectNode line(PublishedRecord published) {
    ObjectNode values = Json.object();
    published
        .record()
        .values()
        .forEach(
            (path, value) -> {
              String row = path.row();
              String column = path.column();
              if (row == null || column == null) {
                values.set(path.field(), value);
              } else {
                ObjectNode rows =
                    values.path(path.field()) instanceof ObjectNode known
                        ? known
                        : values.putObject(path.field());
                ObjectNode cells =
                    rows.path(row) instanceof ObjectNode known ? known : rows.putObject(row);
                cells.set(column, value);
              }
            });
    ObjectNode line =
        Json.object()
            .put("id", published.record().id().toString())
            .put("type", published.record().type())
            .put("title", published.title());
    line.set("values", values);
    return line;
  }
}
