package org.letapis.ui.kit.dialog;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.letapis.domain.problem.FaultCode;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.task.FaultHandler;
import org.letapis.ui.kit.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages and questions, inside the window. None of these calls waits: what follows an answer is
 * handed in. The text node of a message has the id {@code dialog-text}.
 */
public final class Dialogs implements FaultHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

  private final Overlay overlay;
  private final Texts texts;

  public Dialogs(Overlay overlay, Texts texts) {
    this.overlay = overlay;
    this.texts = texts;
  }

  /** A dialog with contents of one's own, not yet open. */
  public Modal modal(String titleKey, Node content) {
    return modal(texts.of(titleKey), content).about(titleKey);
  }

  /** A dialog whose title is made of data. */
  public Modal modal(ObservableValue<String> title, Node content) {
    return new Modal(overlay, texts, title, content);
  }

  /** Tells something and waits for nobody. */
  public void info(String titleKey, String textKey, Object... arguments) {
    Modal modal = modal(titleKey, message(texts.of(textKey, arguments)));
    modal.button("dialog-yes", "kit.understood", Modal.Kind.DEFAULT, modal::close);
    Button escape = modal.button("dialog-escape", "kit.close", Modal.Kind.CANCEL, modal::close);
    escape.setVisible(false);
    escape.setManaged(false);
    modal.open();
  }

  /** Asks; does it on yes, nothing on no. */
  public void confirm(Question question, Runnable yes) {
    Modal modal =
        modal(question.title(), message(texts.of(question.text(), question.arguments().toArray())));
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        question.yes(),
        question.grave() ? Modal.Kind.GRAVE : Modal.Kind.DEFAULT,
        () -> {
          modal.close();
          yes.run();
        });
    modal.open();
  }

  /**
   * Asks for a line of words; the field has the id {@code dialog-input}.
   *
   * @param first what stands in it to begin with
   * @param then gets the words, trimmed and never empty
   */
  public void input(
      String titleKey, String textKey, String yesKey, String first, Consumer<String> then) {
    TextField field = new TextField(first);
    field.setId("dialog-input");
    field.accessibleTextProperty().bind(texts.of(textKey));
    Modal modal = modal(titleKey, new VBox(message(texts.of(textKey)), field));
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button yes =
        modal.button(
            "dialog-yes",
            yesKey,
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              then.accept(field.getText().strip());
            });
    yes.disableProperty().bind(field.textProperty().map(String::isBlank));
    modal.focus(field).open();
  }

  @Override
  public void problem(Problem problem) {
    LOG.info("problem {}", problem.code().code());
    Label text = message(new javafx.beans.property.SimpleStringProperty(texts.now(problem)));
    Modal modal = modal("kit.problem-title", text);
    modal.button("dialog-yes", "kit.understood", Modal.Kind.DEFAULT, modal::close);
    modal.open();
  }

  @Override
  public void fault(Throwable thrown) {
    String code = FaultCode.of(thrown);
    LOG.error("fault {} in {}", code, frames(thrown));
    Modal modal = modal("kit.fault-title", message(texts.of("kit.fault-text", code)));
    modal.button("dialog-yes", "kit.understood", Modal.Kind.DEFAULT, modal::close);
    modal.open();
  }

  /** Classes and places, never a message: those may quote what somebody typed. */
  private static List<String> frames(Throwable thrown) {
    List<String> frames = new java.util.ArrayList<>();
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 5; t = t.getCause(), depth++) {
      frames.add(t.getClass().getName());
      for (int i = 0; i < Math.min(8, t.getStackTrace().length); i++) {
        frames.add(t.getStackTrace()[i].toString());
      }
    }
    return frames;
  }

  private static Label message(ObservableValue<String> text) {
    Label label = new Label();
    label.setId("dialog-text");
    label.textProperty().bind(text);
    label.setWrapText(true);
    label.getStyleClass().add("lt-dialog-text");
    return label;
  }
}
