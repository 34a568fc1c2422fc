package org.letapis.ui.kit.echo;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/** Asks why a record is to be erased everywhere, and says beforehand what will happen. */
final class EraseDialog {
  private final EchoTools tools;

  EraseDialog(EchoTools tools) {
    this.tools = tools;
  }

  /**
   * @param having names of those to whom the record went
   * @param then what follows once it is erased here
   */
  void open(RecordId record, String type, List<String> having, Runnable then) {
    Controls controls = tools.controls();
    ToggleGroup reasons = new ToggleGroup();
    VBox list = Controls.styled(new VBox(), "lt-list");
    for (String reason : Erasure.REASONS) {
      RadioButton button = new RadioButton();
      button.setId("echo-reason-" + reason);
      button.textProperty().bind(controls.texts().of("inbox.erasure-reason." + reason));
      button.setWrapText(true);
      button.setToggleGroup(reasons);
      button.setUserData(reason);
      button.setSelected(reason.equals(Erasure.WITHDRAWN));
      list.getChildren().add(button);
    }
    TextField comment = controls.field("echo-comment", "echo.comment-prompt");
    VBox content =
        new VBox(
            controls.paragraph("echo.erase-here"),
            having.isEmpty()
                ? controls.paragraph("echo.erase-nobody")
                : controls.paragraph("echo.erase-others", String.join(", ", having)),
            controls.labelled("echo.why", list),
            controls.labelled("echo.comment", comment));
    if (type.equals("person")) {
      content.getChildren().add(1, controls.paragraph("echo.erase-person"));
    }
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("echo.erase-title", content).width(44);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "echo.erase-do",
        Modal.Kind.GRAVE,
        () -> {
          modal.close();
          String reason = (String) reasons.getSelectedToggle().getUserData();
          erase(record, reason, comment.getText().strip(), then);
        });
    modal.open();
  }

  private void erase(RecordId record, String reason, String comment, Runnable then) {
    tools
        .background()
        .run(() -> tools.casebook().review().erasures().ask(record, reason, comment))
        .then(
            done -> {
              tools.status().say("echo.erased");
              then.run();
            });
  }
}
