package org.letapis.ui.inbox.triage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;

/** What to do about one contradiction: nothing chosen means that it is decided later. */
final class ChoiceRow extends FlowPane {

  private final ToggleGroup group = new ToggleGroup();

  ChoiceRow(Controls controls, Choices choices, RecordId record, List<FieldPath> paths) {
    getStyleClass().add("lt-flow");
    for (Choice choice : Choice.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("choice-" + choice.code());
      button.textProperty().bind(controls.texts().of("inbox.choice." + choice.code()));
      String digit = Integer.toString(choice.ordinal() + 1);
      button.setGraphic(Controls.styled(new Label(digit), "lt-key"));
      button.setUserData(choice);
      button.getStyleClass().add("lt-choice");
      button.setToggleGroup(group);
      button.setSelected(choices.get(record, paths.getFirst()) == choice);
      getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) ->
                choices.put(record, paths, now == null ? null : (Choice) now.getUserData()));
  }

  boolean isOpen() {
    return group.getSelectedToggle() == null;
  }

  void choose(Choice choice) {
    group.getToggles().stream().filter(t -> t.getUserData() == choice).forEach(group::selectToggle);
  }
}
