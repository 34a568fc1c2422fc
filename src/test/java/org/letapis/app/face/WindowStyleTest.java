package org.letapis.app.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Face;

/** What is remembered outside the casebook comes back as it was, and does no harm if it is not. */
class WindowStyleTest {

  @TempDir private Path home;

  private static WindowStyle any(Random chance) {
    return new WindowStyle(
        Face.values()[chance.nextInt(Face.values().length)],
        chance.nextBoolean()
            ? Optional.of(Language.all().get(chance.nextInt(Language.all().size())))
            : Optional.empty(),
        Appearance.values()[chance.nextInt(Appearance.values().length)],
        chance.nextInt(-10, 400),
        chance.nextBoolean() ? Optional.of(place(chance)) : Optional.empty(),
        chance.nextBoolean(),
        chance.nextBoolean() ? List.of("chime=loud", "x=") : List.of());
  }

  private static WindowPlace place(Random chance) {
    return new WindowPlace(
        chance.nextInt(-9_999, 9_999),
        chance.nextInt(-9_999, 9_999),
        chance.nextInt(1, 9_999),
        chance.nextInt(1, 9_999));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 2_000; i++) {
      WindowStyle style = any(chance);
      assertThat(WindowStyle.parse(style.text())).contains(style);
    }
  }

  @Test
  void whateverStandsThereIsReadWithinBoundsOrNotAtAll() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(any(chance).text());
      for (int n = chance.nextInt(4); n > 0; n--) {
        text.setCharAt(chance.nextInt(text.length()), (char) chance.nextInt(128));
      }
      WindowStyle.parse(text.toString())
          .ifPresent(
              read -> {
                assertThat(read.zoom()).isBetween(80, 200);
                assertThat(read.others().size()).isLessThan(WindowStyle.MOST_LINES);
              });
    }
    assertThat(WindowStyle.parse("style=1\n" + "a=1\n".repeat(40))).isEmpty();
    assertThat(WindowStyle.parse("style=1\nletters=99999999999\nplace=1,2,3\n"))
        .contains(WindowStyle.STANDARD.with(Face.NOTES));
  }

  @Test
  void aWindowIsWhollyOnOneOfTheScreensThatAreThere() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 2_000; i++) {
      List<Rectangle2D> screens = new ArrayList<>();
      for (int n = chance.nextInt(1, 4); n > 0; n--) {
        screens.add(
            new Rectangle2D(
                chance.nextInt(-4_000, 4_000),
                chance.nextInt(-2_000, 2_000),
                chance.nextInt(320, 4_000),
                chance.nextInt(240, 2_200)));
      }
      Rectangle2D at = place(chance).within(screens);
      assertThat(screens).as(at.toString()).anyMatch(screen -> screen.contains(at));
    }
    Rectangle2D one = new Rectangle2D(0, 0, 1_920, 1_080);
    assertThat(new WindowPlace(100, 80, 1_280, 720).within(List.of(one)))
        .isEqualTo(new Rectangle2D(100, 80, 1_280, 720));
    assertThat(new WindowPlace(5_000, 80, 1_280, 720).within(List.of(one)))
        .as("its screen was unplugged")
        .isEqualTo(new Rectangle2D(640, 80, 1_280, 720));
  }

  @Test
  void whatAnotherVersionWroteStaysWhenAFaceIsChosen() throws Exception {
    Path path = home.resolve("window-style.conf");
    Files.writeString(path, "style=0\nlanguage=ru\nchime=loud\n");
    FaceFile file = new FaceFile(path);
    assertThat(file.read().language()).contains(Language.RUSSIAN);
    assertThat(file.keep(Face.BUDGET)).isTrue();
    assertThat(Files.readString(path)).isEqualTo("style=2\nlanguage=ru\nchime=loud\n");
  }
}
