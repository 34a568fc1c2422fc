package org.letapis.casebook.publication.json;

import java.util.List;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Types;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of a publication, made of the types of record: whoever reads one
 * needs nothing else.
 */
public final class SchemaText {

  private static final String REF = "$ref";

  private SchemaText() {}

  /** The schema of these types. */
  public static ObjectNode of(Types types) {
    ObjectNode schema =
        Json.object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:letapis:publication:" + JsonRecords.VERSION)
            .put("title", "Letapis publication")
            .put("type", "object");
    schema.set("required", Json.array(List.of("letapis-publication", "language", "records")));
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("letapis-publication").put("const", JsonRecords.VERSION);
    properties.putObject("language").put("type", "string");
    properties.putObject("anonymised").put("type", "boolean");
    ObjectNode records = properties.putObject("records").put("type", "array");
    ArrayNode kinds = records.putObject("items").putArray("oneOf");
    ObjectNode definitions = schema.putObject("$defs");
    Kinds.define(definitions);
    for (RecordType type : types.types()) {
      String name = "record-" + type.code();
      kinds.addObject().put(REF, "#/$defs/" + name);
      definitions.set(name, record(type));
    }
    return schema;
  }

  private static ObjectNode record(RecordType type) {
    ObjectNode record = Json.object().put("type", "object");
    record.set("required", Json.array(List.of("id", "type", "title", "values")));
    ObjectNode properties = record.putObject("properties");
    properties.putObject("id").put(REF, "#/$defs/id");
    properties.putObject("type").put("const", type.code());
    properties.putObject("title").put("type", "string");
    ObjectNode values = properties.putObject("values").put("type", "object");
    ObjectNode fields = values.putObject("properties");
    type.fields().forEach(field -> fields.set(field.code(), field(field)));
    annotations(values);
    record.put("additionalProperties", false);
    return record;
  }

  private static ObjectNode field(Field<?> field) {
    if (!(field.kind() instanceof FieldKind.Rows rows)) {
      return value(field.kind());
    }
    ObjectNode list = Json.object().put("type", "object");
    ObjectNode row = list.putObject("additionalProperties").put("type", "object");
    ObjectNode columns = row.putObject("properties");
    rows.columns().forEach(column -> columns.set(column.code(), value(column.kind())));
    annotations(row);
    return list;
  }

  /** What is said of a value stands beside it; fields of later versions are let through. */
  private static void annotations(ObjectNode object) {
    ObjectNode patterns = object.putObject("patternProperties");
    patterns.putObject("~certainty$").put(REF, "#/$defs/term");
    patterns.putObject("~also$").put("type", "array");
  }

  private static ObjectNode value(FieldKind<?> kind) {
    ObjectNode value = Json.object();
    ArrayNode any = value.putArray("anyOf");
    any.addObject().put(REF, "#/$defs/absent");
    any.addObject().put(REF, "#/$defs/typed");
    ObjectNode own = any.addObject();
    switch (kind) {
      case FieldKind.Text text -> own.put("type", "string");
      case FieldKind.Date date -> own.put(REF, "#/$defs/date");
      case FieldKind.Clock clock -> own.put(REF, "#/$defs/clock");
      case FieldKind.Choice choice -> term(own, choice.vocabulary());
      case FieldKind.Choices choices ->
          term(own.put("type", "array").putObject("items"), choices.vocabulary());
      case FieldKind.Reference reference -> own.put(REF, "#/$defs/reference");
      case FieldKind.Whole whole ->
          own.put("type", "integer").put("minimum", whole.min()).put("maximum", whole.max());
      case FieldKind.Sum sum -> own.put(REF, "#/$defs/money");
      case FieldKind.Length length -> own.put(REF, "#/$defs/length");
      case FieldKind.Supports supports -> own.put(REF, "#/$defs/supports");
      case FieldKind.Articles articles ->
          own.put("type", "array").putObject("items").put(REF, "#/$defs/article");
      case FieldKind.Attachment attachment -> own.put(REF, "#/$defs/file");
      case FieldKind.Rows rows -> own.put("type", "object");
    }
    return value;
  }

  private static void term(ObjectNode schema, Vocabulary vocabulary) {
    ArrayNode any = schema.putArray("anyOf");
    ObjectNode coded = any.addObject().put("type", "object");
    coded.set("required", Json.array(List.of("term")));
    coded
        .putObject("properties")
        .putObject("term")
        .set(
            "enum",
            Json.array(
                java.util.stream.Stream.concat(
                        vocabulary.terms().stream(), vocabulary.retired().stream())
                    .toList()));
    coded.put("additionalProperties", false);
    if (vocabulary.free()) {
      any.addObject().put(REF, "#/$defs/word");
    }
  }
}
