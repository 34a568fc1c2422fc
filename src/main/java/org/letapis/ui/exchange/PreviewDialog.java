package org.letapis.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.outgoing.Sentence;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.text.Texts;

/** Says what would go into a bundle, what is left out by which rule, and what to think of. */
final class PreviewDialog {

  private final ExchangeTools tools;

  PreviewDialog(ExchangeTools tools) {
    this.tools = tools;
  }

  /**
   * @param onWrite chosen to write it somewhere
   * @param onDrop chosen to drop it into the exchange folder; null where there is none
   */
  void show(
      ExportPreview preview, Runnable onWrite, @org.jspecify.annotations.Nullable Runnable onDrop) {
    Controls controls = tools.controls();
    VBox content = new VBox();
    content.getStyleClass().add("lt-column");
    VBox goes = lines("exchange.goes", Sentence.given(preview), Feather.CHECK);
    goes.getChildren().add(types(preview));
    content.getChildren().add(goes);
    content.getChildren().add(lines("exchange.stays", Sentence.left(preview), Feather.EYE_OFF));
    if (!Sentence.warnings(preview).isEmpty()) {
      content
          .getChildren()
          .add(lines("exchange.mind", Sentence.warnings(preview), Feather.ALERT_TRIANGLE));
    }
    Modal modal = tools.dialogs().modal("exchange.preview-title", content).width(46);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    if (onDrop != null) {
      modal.button("send-drop", "exchange.drop", Modal.Kind.PLAIN, then(modal, onDrop));
    }
    modal.button("dialog-yes", "exchange.write", Modal.Kind.DEFAULT, then(modal, onWrite));
    modal.open();
  }

  /** On few lines, so that what stays behind is in sight. */
  private Label types(ExportPreview preview) {
    Texts texts = tools.controls().texts();
    Label types =
        new Label(
            preview.counts().types().entrySet().stream()
                .map(
                    type ->
                        texts.now(
                            "exchange.told.type",
                            texts.now("type." + type.getKey()),
                            type.getValue()))
                .collect(Collectors.joining(" · ")));
    types.setWrapText(true);
    types.setMinHeight(Region.USE_PREF_SIZE);
    return Controls.styled(types, "lt-hint");
  }

  private static Runnable then(Modal modal, Runnable action) {
    return () -> {
      modal.close();
      action.run();
    };
  }

  private VBox lines(String heading, List<Sentence> sentences, Feather icon) {
    Controls controls = tools.controls();
    VBox box = new VBox(controls.heading(heading));
    box.getStyleClass().add("lt-list");
    if (sentences.isEmpty()) {
      box.getChildren().add(controls.hint("exchange.nothing-stays"));
    }
    for (Sentence sentence : sentences) {
      Label line = controls.paragraph(sentence.key(), sentence.count());
      line.setGraphic(Controls.icon(icon));
      box.getChildren().add(line);
    }
    return box;
  }
}
