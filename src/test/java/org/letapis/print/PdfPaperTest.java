package org.letapis.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Papers as files that archives and courts keep. */
class PdfPaperTest {

  private static final List<String> WORDS =
      List.of(
          "Затрыманне ў Мінску, вуліца Валадарскага",
          "Łacinka: žyćcio, ŭ, ś, ź, ń",
          "żółć, gęś; ąčęėįšųūž",
          "Съезд; подъезд; ёлка");

  private static Paper paper(List<Block> blocks) {
    return new Paper(
        "Жук Алесь",
        "Для суда",
        List.of("Складзена 22 лістапада 2026"),
        Locale.forLanguageTag("be"),
        new PaperWords("Змест", (page, all) -> page + " з " + all),
        blocks);
  }

  private static List<Block> blocks(int sections) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      blocks.add(new Block.Heading(1, "Раздзел " + i, List.of()));
      blocks.add(new Block.Heading(2, "Падзея " + i, List.of(1)));
      WORDS.forEach(w -> blocks.add(new Block.Fact("Месца", List.of(w), List.of(), List.of(1))));
      blocks.add(new Block.Text("Апавяданне. ".repeat(80), Block.Tone.PLAIN));
      blocks.add(
          new Block.Table(
              "Куды вазілі",
              List.of("Установа", "З"),
              java.util.Collections.nCopies(20, List.of("ІЧУ", "у сакавіку 2022")),
              List.of()));
    }
    blocks.add(new Block.Source(1, "Сваячка"));
    return blocks;
  }

  @Test
  void theArchivesValidatorFindsNothingWrong() throws Exception {
    PdfA.check(PdfA.of(paper(blocks(3))));
  }

  @Test
  void lettersWithoutAFormAndSignsThatSteerDoNotSpoilIt() throws Exception {
    String hostile = "漢字 \uD83D\uDE00 \uD800 \u202Eabc\u0000\u0007 а\u0301бв\tтаб\nрадок";
    byte[] pdf =
        PdfA.of(
            paper(
                List.of(
                    new Block.Heading(1, hostile, List.of()),
                    new Block.Fact(hostile, List.of(hostile, ""), List.of(hostile), List.of()),
                    new Block.Text("", Block.Tone.NOTICE))));
    PdfA.check(pdf);
    assertThat(PdfA.text(pdf)).contains("abc").contains("радок");
  }

  @Test
  void everyWordIsReadBackInEveryScript() throws Exception {
    String text = PdfA.text(PdfA.of(paper(blocks(1))));
    assertThat(text)
        .contains(WORDS.stream().map(PdfA::bare).toList())
        .contains("Апавяданне.", "[1]Сваячка");
  }

  @Test
  void pagesSayWhichOfHowManyAndTheContentsSayWhereEachSectionBegins() throws Exception {
    byte[] pdf = PdfA.of(paper(blocks(9)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int all = document.getNumberOfPages();
      assertThat(all).isGreaterThan(5);
      String text = PdfA.text(pdf);
      for (int page = 1; page <= all; page++) {
        assertThat(text).contains(page + "з" + all);
      }
      PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (int section = 1; item != null; item = item.getNextSibling(), section++) {
        assertThat(item.getTitle()).isEqualTo("Раздзел " + section);
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        assertThat(text).contains("Раздзел" + section + page);
      }
    }
  }

  @Test
  void linksLeadInsideTheFileAndItsLanguageIsSaid() throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfA.of(paper(blocks(1))))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("be");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Жук Алесь");
      assertThat(document.getPage(0).getAnnotations())
          .isNotEmpty()
          .allMatch(PDAnnotationLink.class::isInstance)
          .noneMatch(link -> link.getCOSObject().toString().contains("URI"));
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
          .isFalse();
    }
  }

  @Test
  void aTableWithRowsOfAnotherWidthIsRefused() {
    assertThatThrownBy(
            () -> new Block.Table("", List.of("a", "b"), List.of(List.of("1")), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
