package org.letapis.ui.kit.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.text.Texts;

/** No key does two things on one screen, and none is anywhere but in the one list. */
class KeysTest {

  private static final Pattern OWN =
      Pattern.compile("(?:Shortcut\\.(?:of|always)|KeyCombination\\.valueOf)\\(\\s*\"([^\"]+)\"");

  /** What every text field knows. */
  private static final Set<String> OF_TEXT = Set.of("Tab", "Shortcut+V");

  @Test
  void noTwoActionsOfOneScreenShareKeys() {
    assertThat(Keys.screens()).isNotEmpty();
    for (String screen : Keys.screens()) {
      List<KeyCombination> keys =
          Stream.concat(Keys.of(screen).stream(), Keys.ofWindow()).map(Keys::keys).toList();
      assertThat(keys).as(screen).doesNotHaveDuplicates();
    }
  }

  @Test
  void screensTakeTheirKeysFromTheList() throws Exception {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/letapis"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (!source.endsWith("Keys.java") && !source.endsWith("Shortcut.java")) {
          assertThat(
                  OWN.matcher(Files.readString(source))
                      .results()
                      .map(hit -> hit.group(1))
                      .filter(keys -> !OF_TEXT.contains(keys)))
              .as(source.getFileName().toString())
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyKeyIsNamedAndSaysWhatItDoes(Language language) {
    Texts texts = new Texts(language);
    for (Keys key : Keys.values()) {
      assertThat(Labels.of(language).text(key.label())).isNotBlank();
      assertThat(KeyNames.of(key.keys(), texts)).isNotBlank().doesNotContain("EQUALS", "Shortcut");
    }
    assertThat(KeyNames.of(Keys.BACK.keys(), texts)).isEqualTo("Alt+←");
    assertThat(KeyNames.beside("x", Keys.LOCK.keys(), texts)).isEqualTo("x (Ctrl+L)");
  }

  @Test
  void mainScreensHaveTheirNumbers() {
    assertThat(Keys.screen(1)).isEqualTo(Keys.SCREEN_1);
    assertThat(Keys.screen(Keys.SCREENS)).isEqualTo(Keys.SCREEN_9);
  }
}
