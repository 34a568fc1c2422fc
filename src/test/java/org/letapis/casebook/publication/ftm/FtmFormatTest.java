package org.letapis.casebook.publication.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.publication.SampleBook;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.ftm.FtmSource;
import org.letapis.foreign.open.ForeignFiles;

/** What goes out as entities comes in again, equal in what their schema can carry. */
class FtmFormatTest {

  @TempDir static Path temp;
  private static SampleBook sample;
  private static Path published;

  @BeforeAll
  static void publish() {
    sample = new SampleBook(temp);
    published = sample.publish("ftm");
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @Test
  void whatGoesOutComesInAgain() throws IOException {
    Path file = published.resolve("ftm/entities.ftm.json");
    Map<String, Map<String, List<String>>> entities = entities(file);
    String hanna = sample.hanna.toString();

    assertThat(entities.get(hanna))
        .containsEntry("name", List.of("Ганна Санько"))
        .containsEntry("lastName", List.of("Санько"))
        .containsEntry("previousName", List.of("Ветрава"))
        .containsEntry("birthDate", List.of("1984-02"))
        .containsEntry("gender", List.of("female"))
        .containsEntry("citizenship", List.of("by", "pl"))
        .containsEntry("position", List.of("настаўніца | гісторык"))
        .containsEntry("keywords", List.of("жнівень"));
    assertThat(entities.get(hanna).get("notes")).anyMatch(note -> note.contains("Астма"));
    Map<String, List<String>> detention = entities.get(sample.detention.toString());
    assertThat(detention)
        .containsEntry("startDate", List.of("2021-08-03"))
        .containsEntry("endDate", List.of("2021-08"))
        .containsEntry("location", List.of("Гародня, парк", "СІЗА на Замкавай"))
        .containsEntry("name", List.of("Затрыманне: Санько Ганна"))
        .containsEntry("description", List.of("Прыйшлі а шостай.\nУзялі тэлефоны."));
    assertThat(detention.get("involved"))
        .containsExactlyInAnyOrder(
            hanna, sample.namesake.toString(), sample.office.toString(), sample.officer.toString());
    assertThat(entities.get(sample.beating.toString()))
        .doesNotContainKey("date")
        .extractingByKey("notes")
        .asString()
        .contains("на пачатку жніўня");
  }

  @Test
  void linksSayWhoIsWhatToWhom() throws IOException {
    Path file = published.resolve("ftm/entities.ftm.json");
    try (ForeignSource source = ForeignFiles.open(file)) {
      assertThat(source).isInstanceOf(FtmSource.class);
      assertThat(source.tables())
          .extracting(table -> table.name())
          .contains("Family", "Membership", "Employment", "CourtCaseParty", "UnknownLink")
          .contains("PublicBody", "Address", "CourtCase");
    }
    Map<String, Map<String, List<String>>> entities = entities(file);
    assertThat(entities.get(sample.hanna + "-relations-row-1"))
        .containsEntry("person", List.of(sample.hanna.toString()))
        .containsEntry("relative", List.of(sample.namesake.toString()));
    assertThat(entities.get(sample.detention + "-involved-row-2-who"))
        .containsEntry("subject", List.of(sample.namesake.toString()))
        .containsEntry("role", List.of("сведка"));
  }

  @Test
  void filesThatGoAlongAreDocumentsAndProofOfWhatTheyAreAttachedTo() throws IOException {
    Map<String, Map<String, List<String>>> entities =
        entities(published.resolve("ftm/entities.ftm.json"));
    List<String> proof = entities.get(sample.hanna.toString()).get("proof");
    assertThat(proof).hasSize(1);
    String name = entities.get(proof.getFirst()).get("fileName").getFirst();
    assertThat(published.resolve("files").resolve(name)).hasContent("Прывітанне");
  }

  @Test
  void nobodyWhoIsNotPublishedIsNamedOrPointedTo() throws IOException {
    String text = Files.readString(published.resolve("ftm/entities.ftm.json"));
    assertThat(text).doesNotContain("Схаваны").doesNotContain(sample.hidden.toString());
  }

  @Test
  void aDateThatTheSchemaCannotHoldIsNotMadePrecise() {
    assertThat(Draft.date(Edtf.parse("2021-08-03"))).contains("2021-08-03");
    assertThat(Draft.date(Edtf.parse("2021-08"))).contains("2021-08");
    assertThat(Draft.date(Edtf.parse("2021"))).contains("2021");
    assertThat(Draft.date(Edtf.parse("2021-08-03/2021-08-05"))).isEmpty();
    assertThat(Draft.date(Edtf.parse("../2021-08-05"))).isEmpty();
    assertThat(Draft.date(Edtf.parse("2021-08").about())).isEmpty();
    assertThat(Draft.date(PartialDate.unread("улетку"))).isEmpty();
  }

  /** All entities as they are read again, by id. */
  private static Map<String, Map<String, List<String>>> entities(Path file) throws IOException {
    Map<String, Map<String, List<String>>> entities = new LinkedHashMap<>();
    try (ForeignSource source = ForeignFiles.open(file)) {
      for (int table = 0; table < source.tables().size(); table++) {
        List<String> columns = source.tables().get(table).columns();
        for (ForeignRow row : Inputs.rows(source, table)) {
          Map<String, List<String>> properties = new LinkedHashMap<>();
          for (int i = 1; i < columns.size(); i++) {
            List<String> values = texts(row.cells().get(i));
            if (!values.isEmpty()) {
              properties.put(columns.get(i), values);
            }
          }
          entities.put(texts(row.cells().getFirst()).getFirst(), properties);
        }
      }
    }
    return entities;
  }

  private static List<String> texts(ForeignValue value) {
    return switch (value) {
      case ForeignValue.Text text -> List.of(text.text());
      case ForeignValue.Moment day -> List.of(day.at().toLocalDate().toString());
      case ForeignValue.Number number -> List.of(number.number().toPlainString());
      case ForeignValue.Many many -> {
        List<String> all = new ArrayList<>();
        many.values().forEach(one -> all.addAll(texts(one)));
        yield all;
      }
      default -> List.of();
    };
  }
}
