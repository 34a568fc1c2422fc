package org.letapis.casebook.publication.uwazi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.publication.SampleBook;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Many;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.open.ForeignFiles;
import org.letapis.foreign.uwazi.UwaziSource;

/** What goes out for Uwazi comes in again, equal in what its tables can carry. */
class UwaziFormatTest {

  @TempDir static Path temp;
  private static SampleBook sample;
  private static Path published;

  @BeforeAll
  static void publish() {
    sample = new SampleBook(temp);
    published = sample.publish("uwazi");
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @Test
  void whatGoesOutComesInAgain() throws IOException {
    Path out = published.resolve("uwazi");
    String title;
    try (ForeignSource people = ForeignFiles.open(out.resolve("04-person.zip"))) {
      assertThat(people).isInstanceOf(UwaziSource.class);
      ForeignRow hanna = row(people, sample.hanna.toString());
      title = ((Text) cell(people, hanna, "title")).text();
      Text namesake = (Text) cell(people, row(people, sample.namesake.toString()), "title");
      assertThat(List.of(title, namesake.text()))
          .containsExactlyInAnyOrder("Санько Ганна", "Санько Ганна (2)");
      assertThat(cell(people, hanna, "Дата нараджэння"))
          .isEqualTo(new Text("1984-02-01/1984-02-29"));
      assertThat(cell(people, hanna, "Пол")).isEqualTo(new Text("жаночы"));
      assertThat(cell(people, hanna, "Грамадзянства"))
          .isEqualTo(new Many(List.of(new Text("Беларусь"), new Text("Польшча"))));
    }
    try (ForeignSource detentions = ForeignFiles.open(out.resolve("06-detention.zip"))) {
      ForeignRow detention = row(detentions, sample.detention.toString());
      assertThat(cell(detentions, detention, "title"))
          .isEqualTo(new Text("Затрыманне: " + title + ", 3 жніўня 2021"));
      assertThat(cell(detentions, detention, "Калі"))
          .isEqualTo(new Moment(SampleBook.DAY.atStartOfDay(), false));
      assertThat(cell(detentions, detention, "З кім адбылося")).isEqualTo(new Text(title));
    }
  }

  @Test
  void placesAreGeolocationsAndWhatIsReferredToComesFirst() throws IOException {
    Path out = published.resolve("uwazi");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .containsExactly(
              "01-organisation.zip",
              "02-facility.zip",
              "03-official.zip",
              "04-person.zip",
              "05-proceeding.zip",
              "06-detention.zip",
              "07-ill-treatment.zip",
              "README.txt");
    }
    try (ForeignSource places = ForeignFiles.open(out.resolve("02-facility.zip"))) {
      assertThat(Inputs.rows(places, 0).getFirst().cells()).contains(new Text("53.6884|23.8258"));
    }
    assertThat(Files.readString(out.resolve("README.txt")))
        .contains("04-person.zip", "letapis_id — Text", "— Date range", "— Relationship → ");
  }

  @Test
  void filesGoAlongInTheArchiveOfWhatTheyAreAttachedTo() throws IOException {
    Path out = published.resolve("uwazi");
    try (ForeignSource people = ForeignFiles.open(out.resolve("04-person.zip"))) {
      ForeignRow hanna = row(people, sample.hanna.toString());
      ForeignValue.FileName file = (ForeignValue.FileName) cell(people, hanna, "attachments");
      try (InputStream in = people.file(file.name())) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Прывітанне");
      }
    }
  }

  @Test
  void nobodyWhoIsNotPublishedIsNamedOrPointedTo() throws IOException {
    Path out = published.resolve("uwazi");
    for (String name : List.of("04-person.zip", "06-detention.zip")) {
      try (ForeignSource source = ForeignFiles.open(out.resolve(name))) {
        assertThat(Inputs.rows(source, 0).toString())
            .doesNotContain("Схаваны")
            .doesNotContain(sample.hidden.toString());
      }
    }
  }

  private static ForeignRow row(ForeignSource source, String id) {
    int key = source.tables().getFirst().columns().indexOf(Template.KEY);
    return Inputs.rows(source, 0).stream()
        .filter(row -> row.cells().get(key).equals(new Text(id)))
        .findFirst()
        .orElseThrow();
  }

  private static ForeignValue cell(ForeignSource source, ForeignRow row, String heading) {
    List<String> columns = source.tables().getFirst().columns();
    assertThat(columns).contains(heading);
    return row.cells().get(columns.indexOf(heading));
  }
}
