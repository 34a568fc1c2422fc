package org.letapis.ui.kit.dialog;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard can go. */
public final class Focus {

  private Focus() {}

  /**
   * Gives the keyboard to something that was only just put in. What lies in a scroll pane is not in
   * the window before it was styled once, and cannot take the keyboard until then.
   *
   * @param within what was put in
   */
  public static void give(Parent within, Node node) {
    give(within, node::requestFocus);
  }

  /**
   * The same where what was put in knows itself where its keyboard goes.
   *
   * @param focus gives the keyboard to something inside
   */
  public static void give(Parent within, Runnable focus) {
    Platform.runLater(
        () -> {
          within.applyCss();
          focus.run();
        });
  }

  /** Whether a node is another or lies inside it. */
  public static boolean within(Node node, Node ancestor) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == ancestor) {
        return true;
      }
    }
    return false;
  }

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
