package org.letapis.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.letapis.print.html.HtmlPaper;

/** Papers as a file to be edited. */
class HtmlPaperTest {

  private static final String HOSTILE =
      "</p><script>alert('x')</script>\" onload=\"y & <img src=//z>";

  private static String html(Block... blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlPaper.write(
        new Paper(
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE),
            Locale.forLanguageTag("be"),
            new PaperWords(HOSTILE, (page, all) -> ""),
            List.of(blocks)),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whateverIsTypedStaysText() {
    String html =
        html(
            new Block.Heading(1, HOSTILE, List.of(1)),
            new Block.Fact(HOSTILE, List.of(HOSTILE, HOSTILE), List.of(HOSTILE), List.of(1)),
            new Block.Table(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)), List.of()),
            new Block.Text(HOSTILE, Block.Tone.PLAIN),
            new Block.Source(1, HOSTILE));
    assertThat(html)
        .doesNotContain("<script", "<img", "\" onload")
        .contains("&lt;script&gt;alert(&#39;x&#39;)");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(html(new Block.Heading(1, "а", List.of()), new Block.Source(1, "б")))
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "src=\"", "url(");
  }
}
