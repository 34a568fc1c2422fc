package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;

/** Finds what is shown. */
final class Nodes {

  private Nodes() {}

  /** Everything visible in the part that can be worked with: the dialog in front, or all. */
  static List<Node> shown(Parent root) {
    List<Node> found = new ArrayList<>();
    Node dialog = root.lookup("#dialog");
    collect(dialog == null || !dialog.isVisible() ? root : dialog, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** Whether it shows data, as a line of a list or table does; what is chosen of words does not. */
  static boolean isData(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if ((n instanceof IndexedCell<?> && !(n.getParent() instanceof ComboBox<?>))
          || n.getStyleClass().contains("lt-sheet-cell")) {
        return true;
      }
    }
    return false;
  }

  /** What it is, for somebody who looks for it in the sources. */
  static String name(Node node) {
    StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
    if (node.getId() != null) {
      name.append('#').append(node.getId());
    }
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n.getId() != null) {
        return name + " in #" + n.getId();
      }
    }
    return name.toString();
  }
}
