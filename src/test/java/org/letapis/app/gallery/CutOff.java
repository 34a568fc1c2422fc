package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Words that end in dots because they have no room, and keys that no label stands under. */
final class CutOff {

  private static final String KEY = "[a-z]+(?:[.-][a-z0-9]+)+";

  private CutOff() {}

  /**
   * What is cut off under a node. Data in lists and tables may be, and so may what has a tooltip
   * and the style class {@code lt-may-cut}: what somebody named as long as they liked.
   */
  static List<String> under(Parent root) {
    List<String> cut = new ArrayList<>();
    for (Node node : Nodes.shown(root)) {
      if (node instanceof Labeled labeled && labeled.getText() != null && !Nodes.isData(node)) {
        String whole = labeled.getText();
        if (whole.matches(KEY) && whole.contains(".")) {
          cut.add("a key, not words: " + whole);
        } else if (isCut(labeled) && !mayBe(labeled)) {
          cut.add("cut off: " + Nodes.name(node) + " “" + whole + "”");
        }
      } else if (node instanceof TextField field && hidesItsPrompt(field)) {
        cut.add("prompt cut off: " + Nodes.name(node) + " “" + field.getPromptText() + "”");
      }
    }
    return cut;
  }

  /** What a field says while it is empty runs out of it without dots. */
  private static boolean hidesItsPrompt(TextField field) {
    return field.lookupAll(".text").stream()
        .filter(node -> node instanceof Text text && text.getText().equals(field.getPromptText()))
        .filter(node -> node.isVisible() && node.getParent().getClip() != null)
        .anyMatch(
            node ->
                node.getLayoutBounds().getWidth()
                    > node.getParent().getClip().getLayoutBounds().getWidth() + 1);
  }

  private static boolean mayBe(Labeled labeled) {
    return labeled.getStyleClass().contains("lt-may-cut")
        && (labeled instanceof Control control && control.getTooltip() != null);
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.getWidth() > 0
        && labeled.getChildrenUnmodifiable().stream()
            .filter(child -> child instanceof Text && child.isVisible())
            .map(child -> ((Text) child).getText())
            .anyMatch(
                drawn -> endsInDots(drawn, labeled) && !endsInDots(labeled.getText(), labeled));
  }

  private static boolean endsInDots(String words, Labeled labeled) {
    return words.strip().endsWith(labeled.getEllipsisString());
  }
}
