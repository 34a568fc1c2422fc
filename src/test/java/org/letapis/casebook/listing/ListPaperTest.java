package org.letapis.casebook.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PdfA;

/** A list on paper: every line once, put together as was asked. */
class ListPaperTest {

  private static Listed line(String person, String place, int year) {
    return new Listed(
        RecordId.fresh(),
        "detention",
        "",
        person.isEmpty() ? List.of() : List.of(person, "Абаронца"),
        List.of(place),
        Optional.of(PartialDate.day(LocalDate.of(year, 3, 1))),
        List.of(),
        Optional.empty(),
        Instant.EPOCH);
  }

  private static final List<Listed> LINES =
      List.of(
          line("Ўсходні", "Мінск", 2021),
          line("", "Гомель", 2020),
          line("Іваноў", "Брэст", 2022),
          line("Жук", "Мінск", 2021),
          line("Іваноў", "Мінск", 2020));

  private static Paper paper(List<ListGroup> groups, int columns) {
    return new ListPaper(
            "Затрыманні",
            List.of("Час: 2021"),
            Collections.nCopies(columns, "Слупок"),
            line -> {
              List<String> cells = new ArrayList<>(Collections.nCopies(columns, "–"));
              cells.set(0, String.join(", ", line.people()));
              cells.set(columns - 1, line.id().toString());
              return cells;
            },
            group -> group.key().isEmpty() ? "Невядома" : group.key())
        .of(groups, Labels.of(Language.BELARUSIAN));
  }

  @Test
  void groupsStandInTheBelarusianAlphabetAndWhatNobodyKnowsLast() {
    List<ListGroup> groups = ListGroup.of(LINES, Grouping.PERSON, Language.BELARUSIAN);
    assertThat(groups).extracting(ListGroup::key).containsExactly("Жук", "Іваноў", "Ўсходні", "");
    assertThat(paper(groups, 3).headings())
        .extracting(Block.Heading::text)
        .containsExactly("Жук: 1", "Іваноў: 2", "Ўсходні: 1", "Невядома: 1");
    assertThat(ListGroup.of(LINES, Grouping.YEAR, Language.BELARUSIAN))
        .extracting(ListGroup::key)
        .containsExactly("2020", "2021", "2022");
    assertThat(ListGroup.of(LINES, Grouping.NONE, Language.BELARUSIAN)).hasSize(1);
  }

  @Test
  void everyLineStandsOnThePagesOnceHoweverItIsPutTogether() throws Exception {
    Random random = new Random(Seed.get());
    List<Listed> many = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      many.add(line("Асоба " + random.nextInt(9), "М" + random.nextInt(5), 2000 + i % 20));
    }
    for (Grouping by : Grouping.values()) {
      String text = PdfA.text(PdfA.of(paper(ListGroup.of(many, by, Language.BELARUSIAN), 3)));
      for (Listed line : many) {
        assertThat(text.replaceAll("\\s", "")).containsOnlyOnce(line.id().toString());
      }
    }
  }

  @Test
  void manyColumnsLieOnTheirSide() throws Exception {
    List<ListGroup> all = ListGroup.of(LINES, Grouping.NONE, Language.BELARUSIAN);
    assertThat(wide(paper(all, 6))).isFalse();
    assertThat(wide(paper(all, 7))).isTrue();
  }

  private static boolean wide(Paper paper) throws Exception {
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(PdfA.of(paper))) {
      var box = pdf.getPage(0).getMediaBox();
      boolean turned = pdf.getPage(0).getRotation() % 180 != 0;
      return turned ? box.getHeight() > box.getWidth() : box.getWidth() > box.getHeight();
    }
  }
}
