package org.letapis.ui.capture;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;

/** Draws a line of a list: who and when above, what it is and where below. */
final class LineCard extends VBox {

  LineCard(Line line, Controls controls) {
    Label who = line.who().isEmpty() ? controls.label("capture.nobody") : new Label(line.who());
    who.getStyleClass().add(line.who().isEmpty() ? "lt-hint" : "lt-strong");
    who.setMinWidth(0);
    Label when = Controls.styled(new Label(line.when()), "lt-hint");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Label kind = Controls.styled(controls.label("type." + line.type()), "lt-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label where = Controls.styled(new Label(line.where()), "lt-hint");
    where.setMinWidth(0);
    getStyleClass().add("lt-line");
    getChildren().addAll(Controls.row(who, Controls.spacer(), when), Controls.row(kind, where));
  }
}
