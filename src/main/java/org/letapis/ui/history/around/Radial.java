package org.letapis.ui.history.around;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.casebook.life.around.Neighbour.Link;

/** A person in the middle, and others around: near the upright axis names get rows of their own. */
final class Radial extends Pane {

  private final Label middle = new Label();
  private final List<Button> buttons = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Radial() {
    setId("around");
    getStyleClass().add("lt-around");
    middle.getStyleClass().add("lt-around-middle");
  }

  /** Shows these around that one. */
  void show(String name, List<Neighbour> neighbours, List<Button> around) {
    middle.setText(name);
    buttons.clear();
    lines.clear();
    for (int i = 0; i < around.size(); i++) {
      Line line = new Line();
      line.getStyleClass().add("lt-around-line");
      Link strongest = TieWords.links(neighbours.get(i)).getFirst();
      line.getStyleClass().add("lt-around-" + strongest.code());
      lines.add(line);
      buttons.add(around.get(i));
    }
    List<Node> all = new ArrayList<>(lines);
    all.add(middle);
    all.addAll(buttons);
    getChildren().setAll(all);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = getWidth() / 2;
    double y = getHeight() / 2;
    place(middle, x, y);
    int count = buttons.size();
    for (int i = 0; i < count; i++) {
      Button button = buttons.get(i);
      double wide = Math.min(button.prefWidth(-1), getWidth() / 3);
      // Two rings once one is too full.
      double ring = count > 14 && i % 2 == 1 ? 0.62 : 1;
      double angle = 2 * Math.PI * i / count - Math.PI / 2 + 1e-3;
      double across = (x - wide / 2 - 8) * ring;
      double down = (y - button.prefHeight(-1)) * ring;
      double bx = x + Math.cos(angle) * Math.max(0, across);
      double by = y + Math.sin(angle) * Math.max(0, down);
      button.resizeRelocate(
          bx - wide / 2, by - button.prefHeight(-1) / 2, wide, button.prefHeight(-1));
      Line line = lines.get(i);
      line.setStartX(x);
      line.setStartY(y);
      line.setEndX(bx);
      line.setEndY(by);
    }
  }

  private static void place(Label label, double x, double y) {
    double wide = label.prefWidth(-1);
    double high = label.prefHeight(-1);
    label.resizeRelocate(x - wide / 2, y - high / 2, wide, high);
  }
}
