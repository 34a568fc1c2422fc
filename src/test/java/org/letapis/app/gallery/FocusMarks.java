package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** Whether a thing looks otherwise when it has the keyboard; each kind is looked at once. */
final class FocusMarks {

  private final Set<String> known = new HashSet<>();

  /** What looks the same with the keyboard in it and without. */
  List<String> look(Collection<Node> nodes) {
    List<String> same = new ArrayList<>();
    for (Node node : nodes) {
      String kind = node.getClass().getSimpleName() + node.getStyleClass();
      if (!(node instanceof ScrollPane) && node.getScene() != null && known.add(kind)) {
        node.requestFocus();
        node.applyCss();
        WritableImage with = node.snapshot(null, null);
        node.getScene().getRoot().requestFocus();
        node.applyCss();
        if (!node.isFocused() && isSame(with, node.snapshot(null, null))) {
          same.add("does not show the keyboard: " + Nodes.name(node) + " " + node.getStyleClass());
        }
      }
    }
    return same;
  }

  private static boolean isSame(WritableImage one, WritableImage other) {
    int width = (int) one.getWidth();
    int height = (int) one.getHeight();
    if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
      return false;
    }
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (a.getArgb(x, y) != b.getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
