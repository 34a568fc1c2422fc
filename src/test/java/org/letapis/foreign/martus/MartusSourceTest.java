package org.letapis.foreign.martus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Flag;
import org.letapis.foreign.ForeignValue.Grid;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.ForeignValue.Unreadable;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Samples;
import org.letapis.foreign.open.ForeignFiles;

class MartusSourceTest {

  @Test
  void bulletinsAreRowsAndTheirEarlierVersionsATableOfTheirOwn() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(source).isInstanceOf(MartusSource.class);
      assertThat(source.tables()).extracting(t -> t.rows()).containsExactly(2L, 1L);
      assertThat(source.tables().getFirst().columns())
          .contains("BulletinLocalId", "title", "eventdate", "Пацярпелыя", "NeverDescribed")
          .doesNotContain("Людзі", "Як запаўняць");
      assertThat(Samples.cell(source, 1, 0, "title")).isEqualTo(new Text("Затрыманне ў Гародні"));
      assertThat(Inputs.rows(source, 1).getFirst().number()).isEqualTo(2);
    }
  }

  @Test
  void valuesAreAsTypedAsTheFormSays() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(Samples.cell(source, 0, 0, "title"))
          .isEqualTo(new Text("Затрыманне Мар’яны Вербіцкай & сына"));
      assertThat(Samples.cell(source, 0, 0, "eventdate"))
          .isEqualTo(new Text("2021-08-03/2021-08-05"));
      assertThat(Samples.cell(source, 0, 0, "entrydate")).isEqualTo(day("2021-08-06"));
      assertThat(Samples.cell(source, 0, 0, "language")).isEqualTo(ForeignValue.EMPTY);
      assertThat(Samples.cell(source, 0, 0, "Хоча застацца невядомым?")).isEqualTo(new Flag(true));
      assertThat(Samples.cell(source, 0, 0, "AllPrivate")).isEqualTo(new Flag(true));
      assertThat(Samples.cell(source, 0, 0, "Ancestors")).isEqualTo(new Text("B-7f0000010000-0"));
      assertThat(Samples.cell(source, 0, 0, "BulletinLastSavedDateTime"))
          .isInstanceOf(Moment.class);
      assertThat(Samples.cell(source, 1, 0, "eventdate")).isEqualTo(day("2021-08-03"));
      assertThat(Samples.cell(source, 0, 1, "eventdate")).isEqualTo(new Text("../2021-09-01"));
      assertThat(Samples.cell(source, 0, 1, "entrydate"))
          .isEqualTo(new Unreadable("Simple:2021-02-30", "foreign.cell-date"));
    }
  }

  @Test
  void aGridKeepsItsRowsAndLosesItsBlankOnes() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(Samples.cell(source, 0, 0, "Пацярпелыя"))
          .isEqualTo(
              new Grid(
                  List.of("Імя", "Прозвішча", "Паўналетні?", "Дата нараджэння", "Пад вартай"),
                  List.of(
                      List.of(
                          new Text("Мар’яна"),
                          new Text("Вербіцкая"),
                          new Flag(true),
                          day("1984-02-29"),
                          new Text("2021-08-03/2021-08-05")),
                      List.of(
                          new Text("Лявон"),
                          new Text("Вербіцкі"),
                          new Flag(false),
                          ForeignValue.EMPTY,
                          ForeignValue.EMPTY))));
    }
  }

  @Test
  void filesAreFoundBesideTheExportAndInItAndNowhereElse(@TempDir Path folder) throws IOException {
    Path export = folder.resolve("export.xml");
    Files.write(export, Samples.bytes("martus/export-v2.xml"));
    Files.writeString(folder.resolve("пастанова.pdf"), "papers");
    try (ForeignSource source = ForeignFiles.open(export)) {
      ForeignValue.Many open = (ForeignValue.Many) Samples.cell(source, 0, 0, "TopAttachmentList");
      assertThat(open.values())
          .containsExactly(
              new ForeignValue.FileName("пастанова.pdf"),
              new Unreadable("../../etc/passwd", "foreign.cell-file"));
      assertThat(Samples.cell(source, 0, 0, "BottomAttachmentList"))
          .isEqualTo(new Unreadable("запіс.mp3", "foreign.cell-file"));
      assertThat(read(source, "пастанова.pdf")).isEqualTo("papers");
      assertThat(Samples.cell(source, 0, 1, "TopAttachmentList"))
          .isEqualTo(new ForeignValue.FileName("3/ліст.txt"));
      assertThat(read(source, "3/ліст.txt")).isEqualTo("Прывітанне");
      assertThatThrownBy(() -> source.file("../export.xml"))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.is(ForeignProblem.NO_SUCH_FILE)).isTrue());
    }
  }

  @Test
  void aLinkBesideTheExportIsNoFileOfIt(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "s");
    Path place = Files.createDirectory(folder.resolve("place"));
    Files.write(place.resolve("export.xml"), Samples.bytes("martus/export-v2.xml"));
    Files.createSymbolicLink(place.resolve("пастанова.pdf"), secret);
    Files.createSymbolicLink(place.resolve("around"), folder);
    ForeignInput input = ForeignInput.of(place.resolve("export.xml"));
    assertThat(input.beside("пастанова.pdf")).isEmpty();
    assertThat(input.beside("around/secret")).isEmpty();
    assertThat(input.beside("../secret")).isEmpty();
    assertThat(input.beside("export.xml")).isPresent();
  }

  @Test
  void codesOfSharedChoicesAreReadAsPeopleSeeThem() throws IOException {
    try (ForeignSource source =
        ForeignFiles.open(
            Inputs.of(Samples.bytes("martus/export-v3.xml")),
            Bounds.USUAL,
            org.letapis.foreign.Reading.GUESSED)) {
      assertThat(Samples.cell(source, 0, 0, "Дзе")).isEqualTo(new Text("Гарадзенская / Лідскі"));
    }
  }

  @Test
  void theOldestExportsAreReadToo() throws IOException {
    String xml =
        """
        <ExportedMartusBulletins>
        <MartusBulletin>
        <LocalId>B-5</LocalId>
        <PublicData>
        <Field><Type>DATE</Type><Tag>entrydate</Tag><Label>Калі</Label><Value>2004-05-06</Value></Field>
        </PublicData>
        <PrivateData>
        <Field><Tag>privateinfo</Tag><Label/><Value>ціха</Value></Field>
        <AttachmentList><Attachment><Filename>няма.txt</Filename></Attachment></AttachmentList>
        </PrivateData>
        </MartusBulletin>
        <MartusBulletin>
        <BulletinMetaData>
        <Field><Tag>BulletinLocalId</Tag><Value>B-6</Value></Field>
        <Field><Tag>AllPrivate</Tag></Field>
        </BulletinMetaData>
        </MartusBulletin>
        </ExportedMartusBulletins>
        """;
    try (ForeignSource source =
        ForeignFiles.open(Inputs.of(xml), Bounds.USUAL, org.letapis.foreign.Reading.GUESSED)) {
      assertThat(source).isInstanceOf(MartusSource.class);
      assertThat(Samples.cell(source, 0, 0, "BulletinLocalId")).isEqualTo(new Text("B-5"));
      assertThat(Samples.cell(source, 0, 0, "Калі")).isEqualTo(day("2004-05-06"));
      assertThat(Samples.cell(source, 0, 0, "privateinfo")).isEqualTo(new Text("ціха"));
      assertThat(Samples.cell(source, 0, 0, "BottomAttachmentList"))
          .isEqualTo(new Unreadable("няма.txt", "foreign.cell-file"));
      assertThat(Samples.cell(source, 0, 1, "BulletinLocalId")).isEqualTo(new Text("B-6"));
      assertThat(Samples.cell(source, 0, 1, "AllPrivate")).isEqualTo(new Flag(true));
    }
  }

  @Test
  void exportsInOtherEncodingsAreReadByWhatTheySay() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='%s'?><MartusBulletins><MartusBulletin><FieldValues>"
            + "<Field tag='title'><Value>Ганна</Value></Field></FieldValues></MartusBulletin>"
            + "</MartusBulletins>";
    for (String name : List.of("UTF-8", "UTF-16", "windows-1251")) {
      byte[] bytes = xml.formatted(name).getBytes(java.nio.charset.Charset.forName(name));
      try (ForeignSource source =
          ForeignFiles.open(Inputs.of(bytes), Bounds.USUAL, org.letapis.foreign.Reading.GUESSED)) {
        assertThat(Samples.cell(source, 0, 0, "title")).as(name).isEqualTo(new Text("Ганна"));
      }
    }
  }

  @Test
  void whateverPeopleMadeTheirFieldsOfIsReadAsItWasWritten() throws IOException {
    Random random = new Random(Seed.get());
    List<Map<String, String>> written = new ArrayList<>();
    StringBuilder xml = new StringBuilder("<MartusBulletins>");
    for (int i = 0; i < 100; i++) {
      Map<String, String> values = new LinkedHashMap<>();
      StringBuilder specs = new StringBuilder();
      StringBuilder fields = new StringBuilder();
      for (int f = random.nextInt(8); f >= 0; f--) {
        String tag = "field" + f;
        String words = words(random);
        values.put(tag, words.strip());
        specs.append("<Field type='MULTILINE'><Tag>%s</Tag><Label/></Field>".formatted(tag));
        fields.append("<Field tag='%s'><Value>%s</Value></Field>".formatted(tag, escaped(words)));
      }
      written.add(values);
      xml.append("<MartusBulletin><MainFieldSpecs>").append(specs);
      xml.append("</MainFieldSpecs><FieldValues>").append(fields);
      xml.append("</FieldValues></MartusBulletin>");
    }
    xml.append("</MartusBulletins>");
    try (MartusSource source = MartusSource.open(Inputs.of(xml.toString()), Bounds.USUAL)) {
      List<String> columns = source.tables().getFirst().columns();
      List<ForeignRow> rows = Inputs.rows(source, 0);
      assertThat(rows).hasSize(written.size());
      for (int i = 0; i < rows.size(); i++) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String column : columns) {
          if (rows.get(i).cells().get(columns.indexOf(column)) instanceof Text text) {
            read.put(column, text.text());
          }
        }
        written.get(i).values().removeIf(String::isEmpty);
        assertThat(read).isEqualTo(written.get(i));
      }
    }
  }

  private static String words(Random random) {
    String signs = "абвґўі’ <>&\"'|;,=+\n\u0301\uD83D\uDE00";
    StringBuilder words = new StringBuilder();
    for (int n = random.nextInt(30); n > 0; n--) {
      int at = signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())));
      words.appendCodePoint(signs.codePointAt(at));
    }
    return words.toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static ForeignSource sample() {
    return ForeignFiles.open(
        Inputs.of(Samples.bytes("martus/export-v2.xml")),
        Bounds.USUAL,
        org.letapis.foreign.Reading.GUESSED);
  }

  private static String read(ForeignSource source, String name) throws IOException {
    try (InputStream in = source.file(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Moment day(String day) {
    return new Moment(LocalDate.parse(day).atStartOfDay(), false);
  }
}
