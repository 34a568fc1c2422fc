package org.letapis.ui.unlock;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.Desk;
import org.letapis.ui.kit.control.Controls;

/** The three desks, each with a line on who works at it: {@code desk-<code>}. */
final class DeskChoice extends VBox {

  DeskChoice(ObjectProperty<Desk> chosen, Controls controls) {
    getStyleClass().add("lt-desks");
    ToggleGroup group = new ToggleGroup();
    for (Desk desk : Desk.values()) {
      RadioButton button = new RadioButton();
      button.setId("desk-" + desk.code());
      button.setToggleGroup(group);
      button.textProperty().bind(controls.texts().of("desk." + desk.code()));
      button.getStyleClass().add("lt-desk");
      Label hint = controls.hint("unlock.desk." + desk.code());
      hint.getStyleClass().add("lt-desk-hint");
      hint.setOnMouseClicked(e -> chosen.set(desk));
      button.setOnAction(e -> chosen.set(desk));
      chosen.subscribe(now -> button.setSelected(now == desk));
      getChildren().addAll(button, hint);
    }
  }
}
