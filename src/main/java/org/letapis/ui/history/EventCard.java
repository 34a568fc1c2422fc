package org.letapis.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.preview.FileChips;
import org.letapis.ui.kit.preview.Previews;

/** Draws one event of a history: when at the left, then what, and the first things told of it. */
final class EventCard extends HBox {

  EventCard(HistoryLine line, Controls controls, Previews previews) {
    String type = line.event().type();
    Label when = line.when().isEmpty() ? controls.label("history.no-date") : new Label(line.when());
    when.getStyleClass().add("lt-when");
    when.setWrapText(true);
    when.setMinHeight(USE_PREF_SIZE);
    Region mark = new Region();
    mark.getStyleClass().addAll("lt-mark", "lt-mark-" + type);
    VBox what = new VBox(Controls.styled(controls.label("type." + type), "lt-heading"));
    if (!line.facts().isEmpty()) {
      what.getChildren().add(words(String.join("  ·  ", line.facts())));
    }
    if (!line.story().isEmpty()) {
      what.getChildren().add(Controls.styled(words(line.story()), "lt-hint"));
    }
    what.getChildren().add(new FileChips(line.event().record(), controls, previews));
    if (line.event().conflicted()) {
      what.getChildren().add(Controls.styled(controls.label("history.conflicted"), "lt-care"));
    }
    what.getStyleClass().add("lt-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    getStyleClass().add("lt-event");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(when, mark, what);
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
