package org.letapis.ui.kit.form.guide;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.guidance.Prompts;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;

/** What to ask somebody who tells of this, and what to mind, beside the form while it is filled. */
public final class PromptsPane extends VBox {

  private final RecordType type;
  private final Controls controls;
  private final VBox lines = new VBox();

  /**
   * @param close takes it away
   */
  public PromptsPane(RecordType type, Controls controls, Runnable close) {
    this.type = type;
    this.controls = controls;
    setId("prompts");
    getStyleClass().addAll("lt-card", "lt-prompts");
    Button away = controls.iconButton("prompts-close", "guidance.ask-close", Feather.X, close);
    HBox head = Controls.row(controls.heading("guidance.ask-open"), Controls.spacer(), away);
    lines.getStyleClass().add("lt-prompts-lines");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    controls.texts().languageProperty().subscribe(language -> fill());
  }

  /** Whether there is anything to ask about a type of record. */
  public static boolean has(RecordType type, Labels labels) {
    return !Prompts.questions(labels, type).isEmpty();
  }

  private void fill() {
    Labels labels = controls.texts().labels();
    lines.getChildren().clear();
    part("guidance.ask-questions", Prompts.questions(labels, type), "lt-prompt", true);
    part("guidance.ask-care", Prompts.care(labels), "lt-prompt-care", false);
  }

  private void part(String heading, List<String> texts, String style, boolean counted) {
    lines.getChildren().add(Controls.styled(controls.label(heading), "lt-field-label"));
    for (int i = 0; i < texts.size(); i++) {
      Label line = new Label(counted ? (i + 1) + ". " + texts.get(i) : texts.get(i));
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      line.getStyleClass().add(style);
      lines.getChildren().add(line);
    }
  }
}
