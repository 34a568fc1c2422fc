package org.letapis.ui.kit.nav;

import java.util.Optional;
import javafx.scene.Node;

/** Says of a part of the window what it is, so that the help can explain it. */
public final class HelpMark {

  private static final Object KEY = HelpMark.class;

  private HelpMark() {}

  /**
   * Marks a node and all in it.
   *
   * @param mark id of a part of a screen, or label key of a dialog's title
   */
  public static void put(Node node, String mark) {
    node.getProperties().put(KEY, mark);
  }

  /** The mark of a node itself. */
  public static Optional<String> of(Node node) {
    return node.hasProperties() && node.getProperties().get(KEY) instanceof String mark
        ? Optional.of(mark)
        : Optional.empty();
  }
}
