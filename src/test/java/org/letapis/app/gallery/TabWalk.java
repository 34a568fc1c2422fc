package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/** Goes with the Tab key through everything in front, and comes back to where it began. */
final class TabWalk {

  private static final int MORE = 400;

  private final Parent root;
  private final FocusMarks marks;

  TabWalk(Parent root, FocusMarks marks) {
    this.root = root;
    this.marks = marks;
  }

  /** Whether the Tab key should lead there. */
  static boolean canHaveKeyboard(Node node) {
    return node.isFocusTraversable()
        && !node.isDisabled()
        && node.getScene() != null
        && (!(node instanceof Control control) || control.getWidth() > 0)
        && !Nodes.isData(node);
  }

  /** What the keyboard does not reach, what keeps it, and what does not show that it is there. */
  List<String> lost() {
    Node before = root.getScene().getFocusOwner();
    List<Node> all = Nodes.shown(root).stream().filter(TabWalk::canHaveKeyboard).toList();
    List<String> lost = new ArrayList<>();
    if (all.isEmpty()) {
      lost.add("nothing for the keyboard");
      return lost;
    }
    all.getFirst().requestFocus();
    Set<Node> visited = new LinkedHashSet<>();
    Node now = root.getScene().getFocusOwner();
    while (now != null && visited.add(now) && visited.size() < all.size() + MORE) {
      now.requestFocusTraversal(TraversalDirection.NEXT);
      Node next = root.getScene().getFocusOwner();
      if (next == now) {
        lost.add("keeps the keyboard: " + Nodes.name(now));
        break;
      }
      now = next;
    }
    for (Node node : all) {
      // Of buttons of which one is chosen, Tab leads to that one and the arrows to the others.
      boolean inGroup =
          node instanceof RadioButton
              || (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null);
      if (!visited.contains(node) && !inGroup && !(node instanceof ScrollPane)) {
        lost.add("not reached: " + Nodes.name(node));
      }
    }
    marks.look(visited).forEach(lost::add);
    if (before != null) {
      before.requestFocus();
    }
    return lost;
  }
}
