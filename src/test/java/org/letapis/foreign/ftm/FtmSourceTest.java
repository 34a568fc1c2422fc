package org.letapis.foreign.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Many;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Number;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.Samples;
import org.letapis.foreign.open.ForeignFiles;

class FtmSourceTest {

  @Test
  void eachSchemaIsATableWithThePropertiesThatAreThere() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(source).isInstanceOf(FtmSource.class);
      assertThat(source.tables())
          .extracting(ForeignTable::name)
          .containsExactly("Person", "Event", "Family", "Document");
      assertThat(source.tables().getFirst().columns())
          .containsExactly(
              "id",
              "name",
              "modifiedAt",
              "birthDate",
              "nationality",
              "gender",
              "height",
              "@datasets",
              "@first_seen",
              "@caption");
      assertThat(Inputs.rows(source, 0)).extracting(ForeignRow::number).containsExactly(1L, 4L, 5L);
    }
  }

  @Test
  void valuesAreAsTypedAsTheSchemaSays() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(Samples.cell(source, 0, 0, "name"))
          .isEqualTo(
              new Many(List.of(new Text("Мар’яна Вербіцкая"), new Text("Marjana Vierbickaja"))));
      assertThat(Samples.cell(source, 0, 0, "birthDate"))
          .isEqualTo(new Moment(LocalDate.of(1984, 2, 29).atStartOfDay(), false));
      assertThat(Samples.cell(source, 0, 0, "height")).isEqualTo(new Number(new BigDecimal("1.7")));
      assertThat(Samples.cell(source, 0, 1, "birthDate")).isEqualTo(new Text("2005"));
      assertThat(Samples.cell(source, 0, 1, "modifiedAt"))
          .isEqualTo(new Moment(LocalDate.of(2021, 8, 3).atTime(12, 30), true));
      assertThat(Samples.cell(source, 1, 0, "futureProperty"))
          .isEqualTo(new Text("з новай версіі"));
      assertThat(Samples.cell(source, 3, 0, "date")).isEqualTo(new Text("2021-02-30"));
    }
  }

  @Test
  void anEntityInsideAnotherIsARowOfItsOwnAndItsIdStandsThere() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(Samples.cell(source, 2, 0, "relative")).isEqualTo(new Text("by-5"));
      assertThat(Samples.cell(source, 0, 2, "id")).isEqualTo(new Text("by-5"));
    }
  }

  @Test
  void aLineThatIsNoEntityIsNamedByItsNumber() {
    String good = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n";
    for (String bad :
        List.of(
            "{\"id\":\"a\"",
            "[1]",
            "{\"id\":1,\"schema\":\"Person\",\"properties\":{}}",
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":[]}",
            "{\"id\":\"a\",\"id\":\"b\",\"schema\":\"Person\",\"properties\":{}}",
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[[\"x\"]]}}",
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":"
                + "[".repeat(500)
                + "}}",
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":["
                + "\"x\",".repeat(10_000)
                + "\"x\"]}}")) {
      refused(good + "\n" + bad, ForeignProblem.LINE_BROKEN, 3L);
    }
    refused(good + "x".repeat(4 << 20) + "y", ForeignProblem.LINE_TOO_LONG, 2L);
    refused("\n", ForeignProblem.EMPTY);
    refused(
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\""
            + "x".repeat(100_001)
            + "\"]}}",
        ForeignProblem.VALUE_TOO_LONG,
        "Person");
  }

  @Test
  void moreSchemataOrPropertiesThanAllowedAreRefused() {
    StringBuilder schemata = new StringBuilder();
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      schemata.append("{\"id\":\"a\",\"schema\":\"S%d\",\"properties\":{}}\n".formatted(i));
      properties.append(
          "{\"id\":\"a\",\"schema\":\"S\",\"properties\":{\"p%d\":[\"x\"]}}\n".formatted(i));
    }
    refused(schemata.toString(), ForeignProblem.TOO_MANY_TABLES);
    refused(properties.toString(), ForeignProblem.TOO_MANY_COLUMNS);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] wrong =
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ганна\"]}}"
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    assertThatThrownBy(() -> FtmSource.open(Inputs.of(wrong), Bounds.USUAL))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(ForeignProblem.LINE_BROKEN)).isTrue());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Random random = new Random(Seed.get());
    List<String> schemata = List.of("Person", "Event", "Family", "Address", "PublicBody");
    Map<String, FtmEntity> written = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FtmWriter writer = new FtmWriter(out);
    for (int i = 0; i < 200; i++) {
      String schema = schemata.get(random.nextInt(schemata.size()));
      Map<String, List<String>> properties = new LinkedHashMap<>();
      for (String name : FtmSchema.properties(schema)) {
        if (random.nextInt(6) == 0 || FtmSchema.required(schema).contains(name)) {
          List<String> values = new ArrayList<>();
          for (int n = random.nextInt(3); n >= 0; n--) {
            values.add(value(FtmSchema.property(schema, name).orElseThrow(), random));
          }
          properties.put(name, values);
        }
      }
      FtmEntity entity = new FtmEntity("e-" + i, schema, properties);
      writer.write(entity);
      written.put(entity.id(), entity);
    }
    try (FtmSource source = FtmSource.open(Inputs.of(out.toByteArray()), Bounds.USUAL)) {
      long rows = 0;
      for (int table = 0; table < source.tables().size(); table++) {
        List<String> columns = source.tables().get(table).columns();
        for (ForeignRow row : Inputs.rows(source, table)) {
          rows++;
          FtmEntity entity = written.get(((Text) row.cells().getFirst()).text());
          assertThat(row.sheet()).isEqualTo(entity.schema());
          for (int i = 1; i < columns.size(); i++) {
            assertThat(texts(row.cells().get(i))).isEqualTo(entity.get(columns.get(i)));
          }
        }
      }
      assertThat(rows).isEqualTo(written.size());
    }
  }

  private static String value(FtmProperty property, Random random) {
    return switch (property.type()) {
      case "date" -> List.of("2021", "2021-08", "2021-08-03").get(random.nextInt(3));
      case "number" -> Integer.toString(random.nextInt(1_000));
      case "gender" -> "female";
      case "country" -> "by";
      case "entity" -> "e-" + random.nextInt(200);
      default -> "Слова “%d”\nдругі радок".formatted(random.nextInt(1_000));
    };
  }

  private static List<String> texts(ForeignValue value) {
    return switch (value) {
      case Many many -> many.values().stream().flatMap(v -> texts(v).stream()).toList();
      case Text text -> List.of(text.text());
      case Number number -> List.of(number.number().toPlainString());
      case Moment moment -> List.of(moment.at().toLocalDate().toString());
      default -> List.of();
    };
  }

  @Test
  void nothingIsWrittenThatTheSchemaDoesNotKnow() {
    FtmWriter writer = new FtmWriter(new ByteArrayOutputStream());
    for (FtmEntity wrong :
        List.of(
            entity("a", "Arrest", Map.of("name", List.of("x"))),
            entity("a", "Thing", Map.of("name", List.of("x"))),
            entity("a b", "Person", Map.of("name", List.of("x"))),
            entity("a", "Person", Map.of()),
            entity("a", "Person", Map.of("name", List.of("x"), "place", List.of("y"))),
            entity("a", "Person", Map.of("name", List.of("x"), "birthDate", List.of("May"))))) {
      assertThatThrownBy(() -> writer.write(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theSchemaKnowsWhatExtendsWhat() {
    assertThat(FtmSchema.is("PublicBody", "LegalEntity")).isTrue();
    assertThat(FtmSchema.is("Person", "Organization")).isFalse();
    assertThat(FtmSchema.has("Event")).isTrue();
    assertThat(FtmSchema.has("Interval")).isFalse();
    assertThat(FtmSchema.required("Family")).containsExactlyInAnyOrder("person", "relative");
    assertThat(FtmSchema.property("Event", "involved").orElseThrow().range())
        .isEqualTo("LegalEntity");
  }

  private static FtmEntity entity(String id, String schema, Map<String, List<String>> said) {
    return new FtmEntity(id, schema, said);
  }

  private static void refused(String text, ForeignProblem why, Object... details) {
    assertThatThrownBy(() -> FtmSource.open(Inputs.of(text.getBytes(UTF_8)), Bounds.USUAL))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.code()).isEqualTo(why);
              assertThat(p.details().subList(0, details.length)).containsExactly(details);
            });
  }

  private static ForeignSource sample() {
    return ForeignFiles.open(
        Inputs.of(Samples.bytes("ftm/entities.ftm.json")), Bounds.USUAL, Reading.GUESSED);
  }
}
