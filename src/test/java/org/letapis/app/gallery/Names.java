package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** What a screen reader says of a thing that the keyboard can be in. */
final class Names {

  private Names() {}

  /** What has neither words of its own nor a label, or does not say what it is. */
  static List<String> missing(Parent root) {
    List<Node> shown = Nodes.shown(root);
    Set<Node> labelled = new HashSet<>();
    for (Node node : shown) {
      if (node instanceof Label label
          && label.getLabelFor() != null
          && !label.getText().isBlank()) {
        labelled.add(label.getLabelFor());
      }
    }
    List<String> missing = new ArrayList<>();
    for (Node node : shown) {
      if (TabWalk.canHaveKeyboard(node) && !(node instanceof ScrollPane)) {
        if (!labelled.contains(node) && !saysSomething(node)) {
          missing.add("no name: " + Nodes.name(node));
        }
        if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE) {
          missing.add("no role: " + Nodes.name(node));
        }
      }
    }
    return missing;
  }

  private static boolean saysSomething(Node node) {
    return isWords(node.getAccessibleText())
        || isWords(node.getAccessibleHelp())
        || (node instanceof Labeled labeled && isWords(labeled.getText()));
  }

  private static boolean isWords(String words) {
    return words != null && !words.isBlank();
  }
}
