package org.letapis.ui.settings.custom;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/** What is defined here: fields first, then lists and their terms. */
final class CustomPane extends VBox implements SettingsPane {

  private final CustomModel model;

  CustomPane(SettingsTools tools, FormServices services) {
    model = new CustomModel(tools.casebook(), tools.background(), tools.controls().texts());
    getStyleClass().add("lt-stack");
    Controls controls = tools.controls();
    Label many = Controls.styled(controls.paragraph("custom.left-out"), "lt-caution");
    many.setId("custom-left-out");
    many.managedProperty().bind(many.visibleProperty());
    many.setVisible(false);
    model
        .stateProperty()
        .subscribe(
            now -> {
              many.setVisible(false);
              model.ifLeftOut(
                  count -> {
                    many.textProperty().unbind();
                    many.textProperty().bind(controls.texts().of("custom.left-out", count));
                    many.setVisible(true);
                  });
            });
    getChildren()
        .addAll(
            controls.hint("custom.intro"),
            many,
            new FieldsCard(tools, services, model),
            new ListsCard(tools, model));
  }

  @Override
  public void onShow() {
    model.read();
  }
}
