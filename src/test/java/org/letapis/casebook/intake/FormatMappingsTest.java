package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.foreign.ftm.FtmSchema;
import tools.jackson.databind.JsonNode;

/** What the program says by itself of other programs' columns leads to fields there are. */
class FormatMappingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ftm", "martus", "openevsys", "uwazi", "scans"})
  void everyColumnLeadsToAFieldAndEveryCorrectionToATerm(String format) throws Exception {
    for (JsonNode table : mapping(format).path("tables").values()) {
      Map<String, RecordType> roles = new HashMap<>();
      for (JsonNode role : table.path("roles").values()) {
        roles.put(
            role.path("name").stringValue(),
            Schema.type(role.path("type").stringValue()).orElseThrow());
      }
      for (JsonNode column : table.path("columns").values()) {
        String path = column.path("field").stringValue();
        RecordType type = roles.get(column.path("role").stringValue());
        assertThat(type).as(column.toString()).isNotNull();
        if (!path.isEmpty()) {
          Field<?> field = field(Objects.requireNonNull(type), path).orElse(null);
          assertThat(field).as(column.toString()).isNotNull();
          column
              .path("corrections")
              .properties()
              .forEach(c -> term(Objects.requireNonNull(field), c.getValue().stringValue()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "ftm")
  void propertiesOfFollowTheMoneyAreThoseOfItsSchema(String format) throws Exception {
    for (JsonNode table : mapping(format).path("tables").values()) {
      String schema = table.path("table").stringValue();
      for (JsonNode column : table.path("columns").values()) {
        String name = column.path("column").stringValue();
        if (!name.equals("id") && !name.startsWith("@") && !isSkipped(column)) {
          assertThat(FtmSchema.property(schema, name)).as(schema + " " + name).isPresent();
        }
      }
    }
  }

  private static boolean isSkipped(JsonNode column) {
    return column.path("read").stringValue().equals("skip");
  }

  private static void term(Field<?> field, String by) {
    String code = by.substring(1);
    assertThat(by).startsWith("=");
    switch (field.kind()) {
      case FieldKind.Choice choice -> assertThat(choice.vocabulary().terms()).contains(code);
      case FieldKind.Choices choices -> assertThat(choices.vocabulary().terms()).contains(code);
      default -> throw new AssertionError(field.code());
    }
  }

  private static Optional<Field<?>> field(RecordType type, String path) {
    String[] parts = path.split("\\.");
    return parts.length == 3
        ? type.field(parts[0]).flatMap(rows -> rows.column(parts[2]))
        : type.field(path);
  }

  private static JsonNode mapping(String format) throws IOException, MalformedJson {
    try (InputStream in =
        Objects.requireNonNull(
            FormatMappingsTest.class.getResourceAsStream("formats/" + format + ".json"))) {
      return StrictJson.parse(in.readAllBytes());
    }
  }
}
