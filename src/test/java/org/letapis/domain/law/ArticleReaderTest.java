package org.letapis.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;

class ArticleReaderTest {

  @TestFactory
  Stream<DynamicTest> readsWhatIsWritten() throws IOException {
    try (InputStream in = ArticleReaderTest.class.getResourceAsStream("written.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(
                  cells ->
                      dynamicTest(
                          "“" + cells[0] + "”",
                          () ->
                              assertThat(shape(ArticleReader.read(cells[0]))).isEqualTo(cells[1])))
              .toList()
              .stream();
    }
  }

  @Test
  void theWordsAreKeptPieceByPiece() {
    assertThat(ArticleReader.read("ч. 2 ст. 293; за рэпост"))
        .containsExactly(
            new Article("", "293", "2", "ч. 2 ст. 293"), new Article("", "", "", "за рэпост"));
  }

  @Test
  void printsAsLawyersOfEachLanguageWrite() {
    Article article = new Article("CC", "342", "1", "ст.342 ч.1");

    assertThat(ArticlePrinter.print(article, Language.BELARUSIAN)).isEqualTo("ч. 1 арт. 342 КК");
    assertThat(ArticlePrinter.print(article, Language.RUSSIAN)).isEqualTo("ч. 1 ст. 342 УК");
    assertThat(ArticlePrinter.print(article, Language.ENGLISH))
        .isEqualTo("Part 1 of Art. 342 of the Criminal Code");
    assertThat(ArticlePrinter.print(new Article("", "", "", "за рэпост"), Language.ENGLISH))
        .isEqualTo("за рэпост");
  }

  @Test
  void whatIsPrintedIsReadAgainInEveryLanguage() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      List<Article> articles = new ArrayList<>();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        articles.add(any(random));
      }
      for (Language language : Language.all()) {
        String printed = ArticlePrinter.print(articles, language);
        assertThat(shape(ArticleReader.read(printed)))
            .as("“%s”, seed %s", printed, seed)
            .isEqualTo(shape(articles));
      }
    }
  }

  @Test
  void hostileTextIsRefusedQuickly() {
    assertThat(ArticleReader.read("1,".repeat(100_000))).isEmpty();
    Random random = new Random(7);
    String alphabet = "0123456789.-, ;чстиand()⁴УК\u0000\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (Article article : ArticleReader.read(text.toString())) {
        assertThat(article.number() + article.words()).as(text.toString()).isNotBlank();
      }
    }
  }

  /** With a law each, as a list in which only some name theirs speaks of one law. */
  private static Article any(Random random) {
    boolean dotted = random.nextBoolean();
    String number =
        dotted
            ? (1 + random.nextInt(30)) + "." + (1 + random.nextInt(40))
            : (100 + random.nextInt(360)) + (random.nextInt(4) == 0 ? "-" + random.nextInt(9) : "");
    String part = random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(9));
    String law =
        dotted ? random.nextBoolean() ? "CAO" : "PCAO" : random.nextBoolean() ? "CC" : "CPC";
    return new Article(law, number, part, "");
  }

  private static String shape(List<Article> articles) {
    return articles.isEmpty()
        ? "-"
        : articles.stream()
            .map(
                a ->
                    a.number().isEmpty()
                        ? "?"
                        : a.law() + ":" + a.number() + (a.part().isEmpty() ? "" : "/" + a.part()))
            .collect(Collectors.joining(" "));
  }
}
