package org.letapis.casebook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.Filled;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.anonymous.Anonymity;
import org.letapis.casebook.publication.anonymous.Done;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.casebook.publication.write.Published;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import org.letapis.media.MediaSamples;
import tools.jackson.databind.JsonNode;

/** Nobody is recognised by what is published without names. */
class AnonymityTest {

  private static final List<PublicationWriter> FORMATS =
      List.of(Formats.of("xlsx").orElseThrow(), Formats.of("json").orElseThrow());

  @TempDir Path temp;
  private Casebook book;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Дрозд");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private Published write(Anonymity how, Path to) {
    PublicationRequest request =
        PublicationRequest.usual(Language.BELARUSIAN)
            .upTo(Level.RESTRICTED)
            .anonymised(Optional.of(how));
    return book.publication().write(request, FORMATS, to, Progress.NONE);
  }

  @Test
  void whateverStandsInAnyFieldIsInNoFile() throws Exception {
    FileRef file =
        book.attachments()
            .attach(new ByteArrayInputStream("Кропля".getBytes("UTF-8")), "Кропля.txt");
    Map<String, RecordId> ids = new HashMap<>();
    Schema.types().forEach(type -> ids.put(type.code(), RecordId.fresh()));
    Filled filled = new Filled("Кропля", file, ids);
    List<Change> changes = new ArrayList<>();
    for (RecordType type : Schema.types()) {
      Change all = filled.record(type);
      Change.Builder kept = Change.of(all.record(), all.type());
      // Else its sources would keep all of it here.
      all.fields().entrySet().stream()
          .filter(e -> !e.getKey().field().equals(Common.SOURCES.code()))
          .filter(e -> !e.getKey().toString().matches(".*(consent|withhold|withdrawn).*"))
          .filter(e -> !e.getKey().field().equals(Common.CONFIDENTIALITY.code()))
          .forEach(e -> kept.put(e.getKey(), e.getValue()));
      changes.add(kept.build());
    }
    book.records().saveAll(changes);

    Published published = write(Anonymity.USUAL, temp.resolve("out"));
    unpack(temp.resolve("out/tables.xlsx"), temp.resolve("out/unpacked"));
    Set<String> words =
        new TreeSet<>(Set.of("Кропля", "1897-03-19", "19.03.1897", "04:47", file.digest().hex()));
    ids.values().forEach(id -> words.add(id.toString()));
    Canary.assertAbsent(temp.resolve("out"), words.toArray(String[]::new));
    assertThat(published.report().total()).isGreaterThan(15);
    assertThat(published.report().anonymity().orElseThrow().done())
        .containsKeys(Done.NAME, Done.DATE, Done.TEXT, Done.PLACE, Done.FILE);
  }

  @Test
  void peopleOfARealLookAreNotRecognisedAndRareOnesLeast() throws Exception {
    Random random = new Random(Seed.get());
    List<String> canaries = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String family = "Прозвішча" + (char) ('а' + i % 26) + (char) ('а' + random.nextInt(26));
      RecordId person = RecordId.fresh();
      LocalDate born = LocalDate.of(1960 + i % 30, 1 + i % 12, 2 + i % 26);
      LocalDate day = LocalDate.of(2021, 1 + i % 12, 2 + random.nextInt(26));
      changes.add(
          Change.of(person, "person")
              .set(Person.NAMES, "row-1", Person.FAMILY, family)
              .set(Person.NAMES, "row-1", Person.GIVEN, "Імянко" + i)
              .set(Person.BORN, PartialDate.day(born))
              .set(Person.SEX, Term.of(i == 7 ? "other" : i % 2 == 0 ? "female" : "male"))
              .set(Person.ADDRESSES, "row-1", Person.ADDRESS, "вул. Вавілава" + i + ", Гродна")
              .set(Person.IDENTIFIERS, "row-1", Person.IDENTIFIER, "+375291112" + (100 + i))
              .build());
      changes.add(
          Change.of(RecordId.fresh(), "detention")
              .set(Detention.PERSON, person)
              .set(Detention.START, PartialDate.day(day))
              .set(
                  Detention.PLACE,
                  i % 10 == 9 ? "Мінск, пл. Якуба Коласа" : "Гродна, вул. Слуцкая " + i)
              .set(Common.ACCOUNT, "Суседка бачыла " + family)
              .build());
      canaries.addAll(
          List.of(
              family,
              "Імянко" + i,
              born.toString(),
              day.toString(),
              "+375291112",
              "Вавілава",
              "Коласа",
              "Слуцк",
              "Суседка",
              person.toString()));
    }
    book.records().saveAll(changes);
    Published published = write(Anonymity.USUAL, temp.resolve("out"));
    unpack(temp.resolve("out/tables.xlsx"), temp.resolve("out/unpacked"));
    Canary.assertAbsent(temp.resolve("out"), new TreeSet<>(canaries).toArray(String[]::new));

    Map<String, Integer> sexes = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    JsonNode all = StrictJson.parse(Files.readAllBytes(temp.resolve("out/records.json")));
    for (JsonNode record : all.path("records")) {
      JsonNode values = record.path("values");
      sexes.merge(
          values.path("sex").path("term").asString("")
              + values.path("born").path("edtf").asString(""),
          1,
          Integer::sum);
      if (record.path("type").asString().equals("detention")) {
        places.merge(values.path("place").asString("-"), 1, Integer::sum);
      }
    }
    sexes.remove("");
    assertThat(sexes)
        .allSatisfy((key, count) -> assertThat(count).as(key).isGreaterThanOrEqualTo(5));
    assertThat(sexes.keySet()).noneMatch(key -> key.startsWith("other"));
    assertThat(places).containsOnlyKeys("Гродзенскі раён", "-").containsEntry("-", 4);
    assertThat(published.report().anonymity().orElseThrow().rare()).containsKey("detention/place");
  }

  @Test
  void signsAreTheSameWithinAPublicationAndOthersInTheNext() throws Exception {
    RecordId person = Books.person(book, "Ясенка", "Юрый");
    Books.detention(book, person, LocalDate.of(2020, 8, 12), "Гомель");
    Books.detention(book, person, LocalDate.of(2020, 9, 12), "Гомель");
    write(Anonymity.USUAL, temp.resolve("one"));
    write(Anonymity.USUAL, temp.resolve("two"));

    Set<String> one = people(temp.resolve("one/records.json"));
    Set<String> two = people(temp.resolve("two/records.json"));
    assertThat(one).hasSize(1).doesNotContainAnyElementsOf(two);
    assertThat(two).hasSize(1);
  }

  @Test
  void picturesGoWithoutWhatTheCameraWroteAndWhatCannotBeCleanedStays() throws Exception {
    RecordId person = Books.person(book, "Ясенка", "Юрый");
    byte[] picture = MediaSamples.telephoneJpeg(40, 30, 1, "Аркадзь");
    FileRef jpeg = book.attachments().attach(new ByteArrayInputStream(picture), "Ясенка дома.jpg");
    FileRef text = book.attachments().attach(new ByteArrayInputStream(new byte[9]), "Ясенка.doc");
    book.records()
        .save(
            Change.of(person, "person")
                .set(Common.FILES, "file-1", Common.FILE, jpeg)
                .set(Common.FILES, "file-2", Common.FILE, text)
                .build());
    PublicationRequest named = PublicationRequest.usual(Language.BELARUSIAN);
    PublicationRequest request =
        new PublicationRequest(
            named.selection(),
            Level.PARTNERS,
            named.use(),
            false,
            Language.BELARUSIAN,
            true,
            Optional.of(Anonymity.USUAL));
    Published published =
        book.publication().write(request, FORMATS, temp.resolve("out"), Progress.NONE);

    assertThat(published.files()).isEqualTo(1);
    assertThat(published.filesKept()).isEqualTo(1);
    unpack(temp.resolve("out/tables.xlsx"), temp.resolve("out/unpacked"));
    Canary.assertAbsent(
        temp.resolve("out"),
        "Аркадзь",
        "Ясенка",
        jpeg.digest().hex(),
        jpeg.digest().hex().substring(0, 16));
    String json = Files.readString(temp.resolve("out/records.json"));
    try (var files = Files.list(temp.resolve("out/files"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      String name = all.getFirst().getFileName().toString();
      assertThat(name).endsWith(".jpg");
      assertThat(json).contains(name.substring(0, 16));
      assertThat(javax.imageio.ImageIO.read(all.getFirst().toFile()).getWidth()).isEqualTo(40);
    }
  }

  private static Set<String> people(Path json) throws Exception {
    Set<String> people = new TreeSet<>();
    for (JsonNode record : StrictJson.parse(Files.readAllBytes(json)).path("records")) {
      people.add(
          record.path("type").asString().equals("person")
              ? record.path("id").asString()
              : record.path("values").path("person").path("record").asString());
    }
    return people;
  }

  private static void unpack(Path zip, Path to) throws IOException {
    Files.createDirectories(to);
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream members = new ZipInputStream(in)) {
      for (ZipEntry entry = members.getNextEntry(); entry != null; entry = members.getNextEntry()) {
        Files.copy(members, to.resolve(entry.getName().replace('/', '-')));
      }
    }
  }
}
