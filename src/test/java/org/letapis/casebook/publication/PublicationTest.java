package org.letapis.casebook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.casebook.publication.write.Published;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.open.ForeignFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published is what was chosen, less what may not be given, in every format. */
class PublicationTest {

  @TempDir Path temp;
  private Casebook book;
  private RecordId open;
  private RecordId secret;

  @BeforeEach
  void fill() {
    book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Дрозд");
    open = person("Ясенка", "Юрый", "public");
    secret = person("Схаваны", "Алесь", "restricted");
    detention(open, PartialDate.day(LocalDate.of(2020, 8, 12)), "public");
    detention(open, Edtf.parse("2021-08").said("у жніўні"), "public");
    detention(secret, PartialDate.day(LocalDate.of(2020, 8, 13)), "public");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private RecordId person(String family, String given, String level) {
    RecordId id = Books.person(book, family, given);
    book.records()
        .save(
            Change.of(id, "person")
                .set(Common.CONFIDENTIALITY, Term.of(level))
                .set(Person.OCCUPATION, "=cmd|' /C calc'!A0")
                .build());
    return id;
  }

  private void detention(RecordId person, PartialDate start, String level) {
    book.records()
        .save(
            Change.of(RecordId.fresh(), "detention")
                .set(Detention.PERSON, person)
                .set(Detention.START, start)
                .set(Detention.PLACE, "Мінск, \"парк\"\nля ракі")
                .set(Common.CONFIDENTIALITY, Term.of(level))
                .build());
  }

  private Published write(PublicationRequest request, String... formats) {
    return book.publication()
        .write(
            request,
            List.of(formats).stream().map(f -> Formats.of(f).orElseThrow()).toList(),
            temp.resolve("out"),
            Progress.NONE);
  }

  @Test
  void whatMayNotBeGivenIsCountedByWhyAndIsInNoFile() throws IOException {
    PublicationRequest request = PublicationRequest.usual(Language.BELARUSIAN);
    Published published = write(request, "csv", "xlsx", "json");

    assertThat(published.report().records()).isEqualTo(Map.of("person", 1L, "detention", 2L));
    assertThat(published.report().leftOut()).isEqualTo(Map.of(Why.CONFIDENTIAL, 2L));
    assertThat(book.publication().preview(request, Progress.NONE)).isEqualTo(published.report());
    String json = Files.readString(temp.resolve("out/records.json"));
    assertThat(json).contains("Ясенка").doesNotContain("Схаваны").doesNotContain(secret.toString());
    assertThat(Files.readString(temp.resolve("out/csv/person.csv"))).doesNotContain("Схаваны");
    assertThat(Files.readString(temp.resolve("out/report.txt"))).contains("2");
  }

  @Test
  void tablesHoldDaysAsDaysAndKeepWhatIsLessThanOne() {
    write(PublicationRequest.usual(Language.BELARUSIAN), "xlsx", "csv");

    ForeignSource book = ForeignFiles.open(temp.resolve("out/tables.xlsx"));
    assertThat(book.tables())
        .extracting(ForeignTable::name)
        .containsExactly("Чалавек", "Чалавек – Імёны", "Затрыманне");
    List<String> columns = book.tables().getLast().columns();
    int start = columns.indexOf("Калі");
    assertThat(columns.subList(start, start + 3))
        .containsExactly("Калі", "Калі · няпоўная дата (EDTF)", "Калі · словамі");
    List<ForeignRow> rows = Inputs.rows(book, 2);
    assertThat(rows.getFirst().cells().get(start))
        .isEqualTo(new ForeignValue.Moment(LocalDate.of(2020, 8, 12).atStartOfDay(), false));
    assertThat(rows.getLast().cells().subList(start, start + 3))
        .containsExactly(
            ForeignValue.EMPTY,
            new ForeignValue.Text("2021-08"),
            new ForeignValue.Text("у жніўні"));
    ForeignSource csv = ForeignFiles.open(temp.resolve("out/csv/person.csv"));
    assertThat(Inputs.rows(csv, 0).getFirst().cells())
        .contains(new ForeignValue.Text("=cmd|' /C calc'!A0"));
  }

  @Test
  void jsonFollowsTheSchemaThatLiesBesideItAndLosesNothing() throws Exception {
    write(PublicationRequest.usual(Language.ENGLISH).upTo(Level.RESTRICTED), "json");

    JsonNode schema =
        JsonMapper.shared().readTree(Files.readAllBytes(temp.resolve("out/records.schema.json")));
    JsonNode all = StrictJson.parse(Files.readAllBytes(temp.resolve("out/records.json")));
    assertThat(new SchemaCheck(schema).faults(all)).isEmpty();
    assertThat(all.path("records")).hasSize(5);
    JsonNode spoilt = all.deepCopy();
    ((tools.jackson.databind.node.ObjectNode) spoilt.path("records").get(0)).put("type", "x");
    assertThat(new SchemaCheck(schema).faults(spoilt)).isNotEmpty();
    for (JsonNode line : all.path("records")) {
      RecordId id = RecordId.of(line.path("id").asString());
      long values =
          line.path("values").values().stream()
              .flatMap(
                  v ->
                      v.isObject() && v.has("row-1")
                          ? v.get("row-1").values().stream()
                          : List.of(v).stream())
              .count();
      assertThat(values).isEqualTo(book.records().view(id).orElseThrow().record().values().size());
    }
  }

  @Test
  void textsThatNameSomebodyWhoIsKeptBackAreCounted() {
    book.records()
        .save(Change.of(open, "person").set(Common.ACCOUNT, "Бачыў разам са Схаваным.").build());
    PublicationRequest request = PublicationRequest.usual(Language.BELARUSIAN);
    assertThat(book.publication().preview(request, Progress.NONE).named()).isEqualTo(1);
    assertThat(book.publication().preview(request.upTo(Level.RESTRICTED), Progress.NONE).named())
        .isZero();
  }

  @Test
  void aChoiceOfPeopleHoldsAndNothingIsLeftOfWhatIsStopped() {
    Selection nobody =
        new Selection(Set.of(secret), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    Problem nothing =
        catchThrowableOfType(
            Problem.class,
            () -> write(PublicationRequest.usual(Language.ENGLISH).of(nobody), "json"));
    assertThat(nothing.is(PublicationProblem.NOTHING)).isTrue();
    Problem stopped =
        catchThrowableOfType(
            Problem.class,
            () ->
                book.publication()
                    .write(
                        PublicationRequest.usual(Language.ENGLISH),
                        Formats.ALL,
                        temp.resolve("out"),
                        (done, total) -> {
                          if (done > 6) {
                            throw new Problem(PublicationProblem.STOPPED);
                          }
                        }));
    assertThat(stopped.is(PublicationProblem.STOPPED)).isTrue();
    assertThat(temp.resolve("out")).doesNotExist();
    assertThat(temp.resolve("out.part")).doesNotExist();
  }

  @Test
  void peopleWhoAreTheSameArePublishedAsOneWithWhatIsSaidOfEither() throws Exception {
    RecordId again = person("Ясенка", "Юрась", "public");
    book.records().save(Change.of(again, "person").set(Person.BIRTHPLACE, "Нясвіж").build());
    detention(again, PartialDate.day(LocalDate.of(2022, 1, 5)), "public");
    book.review().joins().join(open, again, "");
    write(PublicationRequest.usual(Language.BELARUSIAN), "json");
    JsonNode all = StrictJson.parse(Files.readAllBytes(temp.resolve("out/records.json")));
    List<JsonNode> people =
        all.path("records").values().stream()
            .filter(r -> r.path("type").asString().equals("person"))
            .toList();
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().path("values").toString()).contains("Нясвіж", "Юрась", "Юрый");
    String one = people.getFirst().path("id").asString();
    assertThat(all.path("records").values().stream())
        .filteredOn(r -> r.path("type").asString().equals("detention"))
        .hasSize(3)
        .allSatisfy(
            r ->
                assertThat(r.path("values").path("person").path("record").asString())
                    .isEqualTo(one));
  }
}
