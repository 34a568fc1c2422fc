package org.letapis.ui.history.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * The theme's colours for what is painted by hand: nodes without size that the style sheets dress.
 */
final class Palette extends Group {

  private static final List<String> TOKENS =
      List.of(
          "-lt-ink",
          "-lt-ink-quiet",
          "-lt-ink-faint",
          "-lt-surface",
          "-lt-surface-sunk",
          "-lt-line",
          "-lt-line-strong",
          "-lt-accent",
          "-lt-accent-soft",
          "-lt-good",
          "-lt-care",
          "-lt-care-soft",
          "-lt-bad",
          "-lt-bad-soft");

  private final Map<String, Rectangle> samples = new LinkedHashMap<>();

  /**
   * @param changed told when the theme gives other colours
   */
  Palette(Runnable changed) {
    for (String token : TOKENS) {
      Rectangle sample = new Rectangle(0, 0);
      sample.setStyle("-fx-fill: " + token + ";");
      sample.fillProperty().addListener(o -> changed.run());
      samples.put(token, sample);
    }
    getChildren().addAll(samples.values());
    setManaged(false);
    setMouseTransparent(true);
    setOpacity(0);
  }

  Color of(String token) {
    Rectangle sample = samples.get(token);
    return sample != null && sample.getFill() instanceof Color color ? color : Color.GRAY;
  }
}
