package org.letapis.ui.settings.keys.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.theme.Snapshots;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class SharePdfTest {

  @TempDir private Path home;

  /** As long as a share: 27 groups of six. */
  private static final String SHARE =
      IntStream.range(0, 27)
          .mapToObj(i -> "%02dHJKM".formatted(i))
          .collect(Collectors.joining("-"));

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void aPageHoldsTheGroupsAndTheCodeAndSaysWhatItIs(Language language) throws Exception {
    SharePage page = page(language);
    byte[] pdf = SharePdf.of(page);

    String text = PageReader.text(pdf);
    assertThat(page.groups()).hasSize(27).allSatisfy(group -> assertThat(text).contains(group));
    assertThat(PageReader.code(pdf)).isEqualTo(SHARE);
    assertThat(text.replaceAll("\\s+", " "))
        .contains(page.title())
        .contains(page.paragraphs())
        .contains(page.groupsTitle());
    assertThat(PageReader.pages(pdf)).as("one sheet of paper").isEqualTo(1);
  }

  @Test
  void theFileNamesNeitherTheProgramNorAnybody() {
    String bytes = new String(SharePdf.of(page(Language.BELARUSIAN)), StandardCharsets.ISO_8859_1);

    assertThat(bytes).doesNotContainIgnoringCase("letapis").doesNotContain("/Author", "/Title");
  }

  @Test
  void aCodeWithAStainIsStillRead() throws Exception {
    var picture = PageReader.picture(SharePdf.of(page(Language.ENGLISH)), 150);
    var graphics = picture.createGraphics();
    graphics.setColor(java.awt.Color.GRAY);
    // The middle of the code, away from its corners.
    graphics.fillOval(picture.getWidth() / 2 - 30, picture.getHeight() - 350, 60, 60);
    graphics.dispose();

    assertThat(PageReader.code(picture)).isEqualTo(SHARE);
  }

  @Test
  void whatIsPrintedShowsTheSameCodeAndFitsOnTheSheetAtAnySizeOfLetters() throws Exception {
    var theme = new org.letapis.ui.kit.theme.Theme();
    for (int zoom : new int[] {100, 200}) {
      Path png = home.resolve("page-" + zoom + ".png");
      WaitForAsyncUtils.asyncFx(
              () -> {
                theme.zoomProperty().set(zoom);
                var view = new SharePageView(page(Language.BELARUSIAN));
                Snapshots.write(view, 595, 842, theme, png);
                assertThat(view.prefHeight(595)).isLessThanOrEqualTo(842);
                return png;
              })
          .get();
      assertThat(PageReader.code(ImageIO.read(png.toFile()))).isEqualTo(SHARE);
    }
  }

  private static SharePage page(Language language) {
    return new SharePage(2, 3, 2, LocalDate.of(2026, 3, 8), SHARE, Labels.of(language));
  }
}
