package org.letapis.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.nav.Screen;

/**
 * The middle of the window. The keyboard goes along with the screen: to where it was when the
 * screen was left, to where one begins there, or to the middle itself, so that Tab leads into the
 * screen. Left to JavaFX it would go to the first button of the window, whichever that is.
 */
final class ScreenPlace extends StackPane {

  /** Kept with a screen's node while the screen is not in front. */
  private static final String LEFT_AT = "left-at";

  ScreenPlace() {
    setId("screen");
    setMinSize(0, 0);
  }

  void show(@Nullable Screen screen) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner == null || Focus.within(owner, this) || isOtherPlace(owner);
    if (owner != null && !getChildren().isEmpty() && Focus.within(owner, this)) {
      getChildren().getFirst().getProperties().put(LEFT_AT, owner);
    }
    if (mine) {
      requestFocus();
    }
    getChildren().clear();
    if (screen == null) {
      return;
    }
    Node node = screen.node();
    getChildren().add(node);
    accessibleTextProperty().bind(screen.title());
    Object before = node.getProperties().remove(LEFT_AT);
    if (mine) {
      boolean first = getScene() == null;
      Focus.give(this, () -> begin(screen, before, first));
    }
  }

  /** The button of a screen that one is not at: a key led away from it. */
  private static boolean isOtherPlace(@Nullable Node owner) {
    return isPlace(owner) && owner instanceof ToggleButton button && !button.isSelected();
  }

  private static boolean isPlace(@Nullable Node owner) {
    return owner != null && owner.getStyleClass().contains("lt-nav");
  }

  private void begin(Screen screen, @Nullable Object before, boolean first) {
    Scene scene = getScene();
    if (scene != null && first && isPlace(scene.getFocusOwner())) {
      requestFocus();
    }
    // A screen that knows better has taken the keyboard meanwhile.
    if (scene == null || scene.getFocusOwner() != this) {
      return;
    }
    if (before instanceof Node node && Focus.within(node, this)) {
      node.requestFocus();
    } else {
      screen.start().ifPresent(Node::requestFocus);
    }
  }
}
