package org.letapis.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words and edges can be seen, in each theme: WCAG 2.2, success criteria 1.4.3 (words, 4.5 : 1) and
 * 1.4.11 (edges, icons, bars and the ring of the keyboard, 3 : 1); with strong contrast 1.4.6
 * (words, 7 : 1).
 */
class ContrastTest {

  private static final double WORDS = 4.5;
  private static final double STRONG_WORDS = 7;
  private static final double SHAPES = 3;

  private static final List<String> GROUNDS =
      List.of("-lt-window", "-lt-surface", "-lt-surface-sunk", "-color-bg-overlay");

  private static final List<String> LETTERS =
      List.of(
          "-lt-ink",
          "-lt-ink-quiet",
          "-lt-ink-faint",
          "-lt-accent-ink",
          "-lt-good",
          "-lt-care",
          "-lt-bad");

  /** Edges of fields, the ring of the keyboard, bars of charts and of the timeline. */
  private static final List<String> DRAWN =
      List.of(
          "-lt-line-strong",
          "-color-border-default",
          "-lt-accent",
          "-lt-good",
          "-lt-care",
          "-lt-bad",
          "-lt-accent-ink",
          "-lt-ink-faint");

  /** Of one colour on another. */
  private record Pair(String front, String ground) {}

  static Stream<Appearance> themes() {
    return Appearance.DRAWN.stream();
  }

  @Test
  void theFormulaIsThatOfTheGuideline() {
    assertThat(Luminance.contrast("#ffffff", "#000000")).isCloseTo(21, within(0.001));
    assertThat(Luminance.contrast("#777777", "#ffffff")).isCloseTo(4.478, within(0.001));
    assertThat(Luminance.contrast("#ffffff", "#777777")).isCloseTo(4.478, within(0.001));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void wordsCanBeRead(Appearance theme) {
    Set<Pair> pairs = pairsOfRules();
    assertThat(pairs).hasSizeGreaterThan(9);
    GROUNDS.forEach(ground -> LETTERS.forEach(letters -> pairs.add(new Pair(letters, ground))));
    for (String soft : List.of("accent", "good", "care", "bad")) {
      pairs.add(new Pair("-lt-ink", "-lt-" + soft + "-soft"));
      pairs.add(new Pair("-lt-ink-quiet", "-lt-" + soft + "-soft"));
    }
    // The row under the mouse, the pressed button, and the base theme's own pairs.
    pairs.add(new Pair("-lt-ink", "-lt-line"));
    pairs.add(new Pair("-lt-on-accent", "-lt-accent-hover"));
    pairs.add(new Pair("-color-fg-emphasis", "-color-accent-emphasis"));
    pairs.add(new Pair("-color-fg-emphasis", "-color-danger-emphasis"));
    pairs.add(new Pair("-color-fg-muted", "-color-bg-subtle"));
    pairs.add(new Pair("-color-fg-default", "-color-accent-muted"));
    assertThat(below(theme, pairs, theme == Appearance.CONTRAST ? STRONG_WORDS : WORDS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void edgesRingsAndBarsCanBeSeen(Appearance theme) {
    Set<Pair> pairs = new LinkedHashSet<>();
    GROUNDS.forEach(ground -> DRAWN.forEach(drawn -> pairs.add(new Pair(drawn, ground))));
    assertThat(below(theme, pairs, SHAPES)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyThemeHasTheSameColours(Appearance theme) {
    Set<String> own = new LinkedHashSet<>(tokens(theme).keySet());
    own.removeIf(name -> !name.startsWith("-lt-"));
    Set<String> light = new LinkedHashSet<>(tokens(Appearance.LIGHT).keySet());
    light.removeIf(name -> !name.startsWith("-lt-"));
    assertThat(own).isEqualTo(light);
  }

  /** What rules say of letters and their ground in one breath. */
  private static Set<Pair> pairsOfRules() {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String sheet : List.of("letapis.css", "screens.css")) {
      for (Sheet.Rule rule : new Sheet(sheet).rules()) {
        String letters = rule.says().getOrDefault("-fx-text-fill", "");
        String[] grounds = rule.says().getOrDefault("-fx-background-color", "").split(",");
        String ground = grounds[grounds.length - 1].strip();
        if (letters.startsWith("-lt-") && ground.startsWith("-lt-")) {
          pairs.add(new Pair(letters, ground));
        }
      }
    }
    return pairs;
  }

  private static List<String> below(Appearance theme, Set<Pair> pairs, double least) {
    Map<String, String> tokens = tokens(theme);
    List<String> below = new ArrayList<>();
    for (Pair pair : pairs) {
      double contrast =
          Luminance.contrast(
              tokens.getOrDefault(pair.front(), "missing " + pair.front()),
              tokens.getOrDefault(pair.ground(), "missing " + pair.ground()));
      if (contrast < least) {
        below.add(
            String.format(
                java.util.Locale.ROOT, "%s on %s: %.2f", pair.front(), pair.ground(), contrast));
      }
    }
    return below;
  }

  private static Map<String, String> tokens(Appearance theme) {
    return new Sheet(theme.code() + ".css").tokens();
  }
}
