package org.letapis.foreign.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.FileName;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Samples;
import org.letapis.foreign.open.ForeignFiles;

class ScanSourceTest {

  @Test
  void namesAreTakenApartByThePattern() {
    ScanPattern pattern = ScanPattern.of("{surname}_{given}_{date}_{kind}.*");
    assertThat(pattern.read("Санько_Ганна_2021-08-03_пастанова суда.PDF"))
        .contains(
            Map.of(
                "surname", "Санько",
                "given", "Ганна",
                "date", "2021-08-03",
                "kind", "пастанова суда"));
    assertThat(pattern.read("Санько_Ганна_учора_пастанова.pdf")).isEmpty();
    assertThat(pattern.read("Санько_Ганна.pdf")).isEmpty();
    assertThat(ScanPattern.of("скан{number}{date}.pdf").read("СКАН7")).isEmpty();
    assertThat(ScanPattern.of("скан {number}-{date}.pdf").read("Скан 7-20210803.PDF"))
        .contains(Map.of("number", "7", "date", "20210803"));
    assertThat(ScanPattern.of("{a}.{b}.pdf").read("x.y.z.pdf"))
        .contains(Map.of("a", "x", "b", "y.z"));
    assertThat(ScanPattern.of("{surname} {given}/{kind}.*").read("Санько Ганна/ордэр.jpg"))
        .contains(Map.of("surname", "Санько", "given", "Ганна", "kind", "ордэр"));
    assertThat(ScanPattern.of("{kind}.*").read("Санько/ордэр.jpg")).isEmpty();
  }

  @Test
  void lettersMadeOfTwoSignsAreReadAsOne() {
    assertThat(ScanPattern.of("{surname}_й.pdf").read("Раи\u0306_и\u0306.pdf"))
        .contains(Map.of("surname", "Рай"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "scan.pdf", "*", "{a", "a}", "{a}{b}.pdf", "{a}_{a}", "{}", "{a}*", "{.}"})
  void whatIsNoPatternIsRefusedByItsPlace(String text) {
    assertThatThrownBy(() -> ScanPattern.of(text))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(ForeignProblem.SCAN_PATTERN)).isTrue());
  }

  @Test
  void whatAPatternPutsTogetherItTakesApart() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 500; i++) {
      for (ScanPattern pattern : ScanPatterns.usual()) {
        String name = pattern.text().replace("*", "pdf");
        Map<String, String> said = new java.util.HashMap<>();
        for (String field : pattern.fields()) {
          String word =
              field.equals("date")
                  ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)).toString()
                  : word(random);
          said.put(field, word);
          name = name.replace("{" + field + "}", word);
        }
        assertThat(pattern.read(name)).as(pattern.text() + " " + name).contains(said);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      word.append((char) ('а' + random.nextInt(32)));
    }
    return word.toString();
  }

  @Test
  void aFolderIsATableAndLinksAreNotFollowed(@TempDir Path folder) throws IOException {
    Path scans = Files.createDirectory(folder.resolve("scans"));
    Files.writeString(scans.resolve("Санько_Ганна_2021-08-03_пастанова.pdf"), "1");
    Files.writeString(scans.resolve("Рай_Лявон_03.08.2021_ордэр.pdf"), "22");
    Files.writeString(scans.resolve("без назвы.pdf"), "333");
    Files.writeString(scans.resolve(".hidden"), "x");
    Files.writeString(folder.resolve("secret"), "x");
    Files.createSymbolicLink(
        scans.resolve("Санько_Ганна_2021-08-04_ліст.pdf"), folder.resolve("secret"));
    Files.createSymbolicLink(scans.resolve("more"), folder);
    try (ForeignSource source = ForeignFiles.open(scans)) {
      assertThat(((ScanSource) source).pattern().text())
          .isEqualTo("{surname}_{given}_{date}_{kind}.*");
      assertThat(source.tables().getFirst().columns())
          .containsExactly("surname", "given", "date", "kind", "file", "folder", "size");
      List<List<ForeignValue>> rows = new ArrayList<>();
      source.read(0, row -> rows.add(row.cells()));
      assertThat(rows).hasSize(3);
      assertThat(rows.get(2).subList(0, 5))
          .containsExactly(
              new ForeignValue.Unreadable("без назвы.pdf", "foreign.cell-scan"),
              ForeignValue.EMPTY,
              ForeignValue.EMPTY,
              ForeignValue.EMPTY,
              new FileName("без назвы.pdf"));
      assertThat(Samples.cell(source, 0, 0, "surname")).isEqualTo(new Text("Рай"));
      assertThat(Samples.cell(source, 0, 0, "date"))
          .isEqualTo(new Moment(LocalDate.of(2021, 8, 3).atStartOfDay(), false));
      try (InputStream in = source.file("без назвы.pdf")) {
        assertThat(in.readAllBytes()).hasSize(3);
      }
      assertThatThrownBy(() -> source.file("../secret")).isInstanceOf(Problem.class);
    }
  }

  @Test
  void aFolderOfTooManyFilesIsRefused(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 5; i++) {
      Files.writeString(folder.resolve(i + ".pdf"), "");
    }
    Bounds usual = Bounds.USUAL;
    Bounds few =
        new Bounds(
            usual.bytes(),
            usual.archive(),
            usual.tables(),
            usual.rows(),
            usual.columns(),
            usual.cell(),
            usual.row(),
            4,
            usual.ratio(),
            usual.depth());
    assertThatThrownBy(() -> ScanSource.open(folder, Optional.empty(), few))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(ForeignProblem.TOO_MANY_FILES)).isTrue());
    assertThat(Inputs.rows(ScanSource.open(folder, Optional.empty(), usual), 0)).hasSize(5);
  }
}
