package org.letapis.ui.kit.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard can go. */
public final class Focus {

  private Focus() {}

  /** The first node inside, in reading order, that takes the keyboard. */
  public static Optional<Node> first(Node within) {
    if (within.isFocusTraversable() && !within.isDisabled() && within.isVisible()) {
      return Optional.of(within);
    }
    if (within instanceof Parent parent && within.isVisible()) {
      return parent.getChildrenUnmodifiable().stream()
          .map(Focus::first)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }
}
