package org.letapis.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letapis.domain.text.Language;

/** The help has the pictures it names, in every language, and is not swollen by them. */
class HelpPicturesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/letapis/help/pictures");
  private static final long MOST_BYTES = 1_800_000;

  private static Set<String> named() {
    return Arrays.stream(Walk.values())
        .flatMap(walk -> walk.pictures().stream())
        .map(name -> name + ".png")
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyPictureNamedIsThereAndEveryPictureThereIsNamed(Language language) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language.tag()))) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(named());
    }
    for (Walk walk : Walk.values()) {
      for (String name : walk.pictures()) {
        try (InputStream in =
            HelpPicturesTest.class.getResourceAsStream(WalkPage.path(language, name))) {
          BufferedImage picture = ImageIO.read(in);
          assertThat(picture.getWidth()).isEqualTo(1280);
          assertThat(picture.getHeight()).isEqualTo(720);
        }
      }
    }
  }

  @Test
  void allOfThemTogetherAreSmall() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }
}
