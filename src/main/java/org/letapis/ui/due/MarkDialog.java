package org.letapis.ui.due;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.Mark;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Asks what became of a deadline. Ids: {@code due-state-done}, {@code due-state-missed}, {@code
 * due-state-void}, {@code due-note}, {@code due-unmark}.
 */
final class MarkDialog {

  private final DueTools tools;
  private final DueModel model;

  MarkDialog(DueTools tools, DueModel model) {
    this.tools = tools;
    this.model = model;
  }

  void open(DueItem item) {
    Controls controls = tools.controls();
    Label what = new Label(tools.words().what(item));
    what.setWrapText(true);
    what.getStyleClass().add("lt-strong");
    Mark.State before = item.mark().map(Mark::state).orElse(Mark.State.DONE);
    ToggleGroup group = new ToggleGroup();
    HBox states = new HBox();
    for (Mark.State state : Mark.State.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("due-state-" + state.code());
      button.textProperty().bind(tools.texts().of("due.state." + state.code()));
      button.setToggleGroup(group);
      button.setUserData(state);
      button.setSelected(state == before);
      button.getStyleClass().add("lt-segment");
      button.setOnAction(e -> button.setSelected(true));
      states.getChildren().add(button);
    }
    TextArea note = new TextArea(item.mark().map(Mark::note).orElse(""));
    note.setId("due-note");
    note.setPrefRowCount(3);
    note.setWrapText(true);
    VBox content =
        new VBox(what, states, controls.labelled("due.note", note), controls.hint("due.mark-hint"));
    content.getStyleClass().add("lt-list");
    Modal modal = tools.services().dialogs().modal("due.mark", content).width(34);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    if (item.mark().isPresent()) {
      modal.button(
          "due-unmark",
          "due.unmark",
          Modal.Kind.PLAIN,
          () -> {
            modal.close();
            model.mark(item, Optional.empty());
          });
    }
    modal.button(
        "dialog-yes",
        "due.mark-keep",
        Modal.Kind.DEFAULT,
        () -> {
          modal.close();
          Mark.State state =
              group.getSelectedToggle() == null
                  ? before
                  : (Mark.State) group.getSelectedToggle().getUserData();
          String by = tools.casebook().settings().displayName();
          model.mark(item, Optional.of(new Mark(state, by, tools.today(), note.getText().strip())));
          tools.status().say("due.kept");
        });
    modal.focus(note).open();
  }
}
