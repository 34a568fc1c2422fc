package org.letapis.ui.kit.theme;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Scrolls without a picture of what is scrolled; the style sheet gives it to every scroll pane.
 * JavaFX keeps such a picture for each, and never gives it back when the pane leaves the window
 * without having been emptied: megabytes for each screen that was shown.
 */
public final class ScrollSkin extends ScrollPaneSkin {

  /** Called by the style sheet. */
  public ScrollSkin(ScrollPane pane) {
    super(pane);
    getChildren().stream()
        .filter(child -> child.getStyleClass().contains("viewport"))
        .forEach(viewport -> viewport.setCache(false));
  }
}
