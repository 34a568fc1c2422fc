package org.letapis.foreign.uwazi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.FileName;
import org.letapis.foreign.ForeignValue.Many;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.ForeignValue.Unreadable;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.Samples;
import org.letapis.foreign.open.ForeignFiles;

class UwaziSourceTest {

  @Test
  void whatUwaziGivesOutIsATableForEachTemplate() throws IOException {
    try (ForeignSource source = open(Samples.bytes("uwazi/export.csv"))) {
      assertThat(source).isInstanceOf(UwaziSource.class);
      assertThat(source.tables()).extracting(ForeignTable::name).containsExactly("Person", "Event");
      assertThat(source.tables().get(1).columns())
          .containsExactly("Title", "Date added", "Template", "Attachments", "Published");
      assertThat(Samples.cell(source, 0, 1, "Date of arrest")).isEqualTo(day("2021-08-05"));
      assertThat(Samples.cell(source, 0, 0, "In custody"))
          .isEqualTo(new Text("2021-08-03/2021-09-01"));
      assertThat(Samples.cell(source, 0, 1, "In custody")).isEqualTo(new Text("2021-08-05/.."));
      assertThat(Samples.cell(source, 0, 0, "Charges"))
          .isEqualTo(new Many(List.of(new Text("Art. 342"), new Text("Art. 293"))));
      assertThat(Samples.cell(source, 0, 0, "Geolocation")).isEqualTo(new Text("53.6884|23.8258"));
      assertThat(Samples.cell(source, 0, 1, "Website"))
          .isEqualTo(new Text("Навіны|https://example.org/a"));
      assertThat(Samples.cell(source, 0, 0, "Documents")).isEqualTo(new Text("/files/1628a.pdf"));
      assertThat(Inputs.rows(source, 1).getFirst().number()).isEqualTo(4);
    }
  }

  @Test
  void whatUwaziTakesInIsATableWithItsFiles() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("import.csv", Samples.bytes("uwazi/import.csv"));
    members.put("пастанова.pdf", "papers".getBytes(UTF_8));
    members.put("фота.jpg", "picture".getBytes(UTF_8));
    try (ForeignSource source = open(Inputs.zip(members))) {
      assertThat(source).isInstanceOf(UwaziSource.class);
      assertThat(Samples.cell(source, 0, 0, "title__en"))
          .isEqualTo(new Text("Marjana Vierbickaja"));
      assertThat(Samples.cell(source, 0, 0, "file")).isEqualTo(new FileName("пастанова.pdf"));
      assertThat(Samples.cell(source, 0, 0, "attachments"))
          .isEqualTo(
              new Many(
                  List.of(
                      new FileName("фота.jpg"), new Unreadable("няма.jpg", "foreign.cell-file"))));
      assertThat(Samples.cell(source, 0, 0, "dates"))
          .isEqualTo(new Many(List.of(day("2021-08-03"), day("2021-08-05"))));
      assertThat(Samples.cell(source, 0, 1, "custody")).isEqualTo(new Text("../2021-09-01"));
      assertThat(Samples.cell(source, 0, 0, "notes")).isEqualTo(new Text("=1+1"));
      assertThat(Samples.cell(source, 0, 1, "notes")).isEqualTo(new Text("Два\nрадкі | з рыскай"));
      try (InputStream in = source.file("фота.jpg")) {
        assertThat(in.readAllBytes()).isEqualTo("picture".getBytes(UTF_8));
      }
      assertThatThrownBy(() -> source.file("import.csv")).isInstanceOf(Problem.class);
    }
  }

  @Test
  void anyTableWithATitleIsNotUwazis() {
    assertThat(UwaziSource.is(List.of("title", "date"))).isFalse();
    assertThat(UwaziSource.is(List.of("Title", "Template"))).isTrue();
    assertThat(UwaziSource.is(List.of("title__be", "date"))).isTrue();
    assertThat(UwaziSource.is(List.of("template", "name"))).isFalse();
  }

  @Test
  void aDayThatDoesNotExistMakesItsColumnWords() throws IOException {
    try (ForeignSource source = open("title__be,d\na,2021-02-30\nb,2021-02-28\n".getBytes(UTF_8))) {
      assertThat(Samples.cell(source, 0, 0, "d")).isEqualTo(new Text("2021-02-30"));
      assertThat(Samples.cell(source, 0, 1, "d")).isEqualTo(new Text("2021-02-28"));
    }
  }

  @Test
  void moreTemplatesThanAllowedAreRefused() {
    StringBuilder csv = new StringBuilder("title,template\n");
    for (int i = 0; i < 201; i++) {
      csv.append("a,t").append(i).append('\n');
    }
    assertThatThrownBy(() -> open(csv.toString().getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(ForeignProblem.TOO_MANY_TABLES)).isTrue());
  }

  @Test
  void anArchiveThatIsABombOrHoldsNoTableIsRefused() {
    Map<String, byte[]> bomb = new LinkedHashMap<>();
    bomb.put("import.csv", new byte[64 << 20]);
    refused(Inputs.zip(bomb), ForeignProblem.ZIP_BOMB);
    refused(Inputs.zip(Map.of("../import.csv", new byte[1])), ForeignProblem.ZIP_NAME);
    assertThatThrownBy(
            () ->
                UwaziSource.open(
                    Inputs.of(Inputs.zip(Map.of("other.csv", new byte[1]))),
                    Bounds.USUAL,
                    Reading.GUESSED))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ForeignProblem.NO_SUCH_FILE));
  }

  private static void refused(byte[] bytes, ForeignProblem why) {
    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(why));
  }

  private static ForeignSource open(byte[] bytes) {
    return ForeignFiles.open(Inputs.of(bytes), Bounds.USUAL, Reading.GUESSED);
  }

  private static ForeignValue day(String day) {
    return new Moment(LocalDate.parse(day).atStartOfDay(), false);
  }
}
