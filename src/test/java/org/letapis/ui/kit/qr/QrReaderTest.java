package org.letapis.ui.kit.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;

class QrReaderTest {

  private static final String SHARE =
      IntStream.range(0, 27)
          .mapToObj(i -> "%02dHJKM".formatted(i))
          .collect(Collectors.joining("-"));

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 7, -12})
  void aPhotoIsReadHoweverItWasHeldAndThroughItsGrain(int degrees) throws Exception {
    Path photo = home.resolve("photo.jpg");
    ImageIO.write(photo(degrees), "jpg", photo.toFile());

    assertThat(QrReader.read(photo, () -> false)).isEqualTo(SHARE);
  }

  @Test
  void aTextFileIsItsText() throws Exception {
    Path text = Files.writeString(home.resolve("share.txt"), SHARE + "\n");

    assertThat(QrReader.read(text, () -> false).strip()).isEqualTo(SHARE);
  }

  @Test
  void whatHoldsNoCodeIsSaidAndNothingElseComesOut() throws Exception {
    Path blank = home.resolve("blank.png");
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", blank.toFile());
    Path torn = Files.write(home.resolve("torn.png"), Files.readAllBytes(blank));
    Files.write(torn, java.util.Arrays.copyOf(Files.readAllBytes(torn), 60));
    Path noise = home.resolve("noise.pdf");
    byte[] bytes = new byte[5_000];
    new Random(Seed.get()).nextBytes(bytes);
    Files.write(noise, bytes);

    assertThatThrownBy(() -> QrReader.read(blank, () -> false))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.is(QrProblem.NONE)).isTrue());
    for (Path file : new Path[] {torn, noise, home.resolve("missing.png"), home}) {
      assertThatThrownBy(() -> QrReader.read(file, () -> false)).isInstanceOf(Problem.class);
    }
  }

  /** A code on a grey sheet on a dark desk, taken by a shaky hand in poor light. */
  private static BufferedImage photo(int degrees) {
    QrCode code = QrCode.of(SHARE);
    BufferedImage photo = new BufferedImage(1200, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = photo.createGraphics();
    on.setColor(new Color(60, 50, 40));
    on.fillRect(0, 0, 1200, 1000);
    on.rotate(Math.toRadians(degrees), 600, 500);
    on.setColor(new Color(205, 200, 190));
    on.fillRect(220, 120, 760, 760);
    on.setColor(new Color(40, 40, 45));
    int module = 11;
    int from = 600 - code.size() * module / 2;
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        if (code.isDark(column, row)) {
          on.fillRect(from + column * module, from - 100 + row * module, module, module);
        }
      }
    }
    on.dispose();
    Random grain = new Random(5);
    for (int y = 0; y < 1000; y++) {
      for (int x = 0; x < 1200; x++) {
        int shade = grain.nextInt(31) - 15;
        Color c = new Color(photo.getRGB(x, y));
        photo.setRGB(
            x,
            y,
            new Color(
                    near(c.getRed() + shade), near(c.getGreen() + shade), near(c.getBlue() + shade))
                .getRGB());
      }
    }
    return photo;
  }

  private static int near(int colour) {
    return Math.clamp(colour, 0, 255);
  }
}
