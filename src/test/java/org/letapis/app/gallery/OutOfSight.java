package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** What can be worked with, lies outside the window, and cannot be scrolled to. */
final class OutOfSight {

  private OutOfSight() {}

  /** What is out of sight under the contents of a window. */
  static List<String> under(Parent root) {
    List<String> lost = new ArrayList<>();
    Bounds window = root.getLayoutBounds();
    for (Node node : Nodes.shown(root)) {
      if (TabWalk.canHaveKeyboard(node) && !isScrolled(node)) {
        Bounds at = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (at.getMinX() < -1
            || at.getMinY() < -1
            || at.getMaxX() > window.getWidth() + 1
            || at.getMaxY() > window.getHeight() + 1) {
          lost.add("outside the window: " + Nodes.name(node));
        }
      }
    }
    return lost;
  }

  private static boolean isScrolled(Node node) {
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n instanceof ScrollPane || n instanceof VirtualFlow<?>) {
        return true;
      }
    }
    return false;
  }
}
