package org.letapis.ui.kit.echo;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.casebook.answer.Question;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;

/** A reviewer's question with its answers, and a field to answer in while there is none. */
public final class QuestionBox extends VBox {

  /**
   * @param number tells the fields of several questions apart: {@code answer-text-0}…
   * @param answer gets what is answered, trimmed and not empty
   */
  public QuestionBox(Controls controls, Question question, int number, Consumer<String> answer) {
    getStyleClass().add("lt-notice");
    Labels labels = controls.texts().labels();
    getChildren()
        .add(
            EchoWords.line(
                labels.text(
                    "inbox.question",
                    question.name(),
                    EchoWords.day(question.time(), labels),
                    question.text())));
    for (Question.Given given : question.answers()) {
      getChildren()
          .add(
              EchoWords.line(
                  labels.text(
                      "inbox.answered",
                      given.name(),
                      EchoWords.day(given.time(), labels),
                      given.text())));
    }
    if (question.isOpen()) {
      TextField field = controls.field("answer-text-" + number, "inbox.answer-prompt");
      HBox.setHgrow(field, Priority.ALWAYS);
      Runnable send =
          () -> {
            String typed = field.getText().strip();
            if (!typed.isEmpty()) {
              answer.accept(typed);
            }
          };
      field.setOnAction(e -> send.run());
      getChildren()
          .add(Controls.row(field, controls.button("answer-" + number, "inbox.answer", send)));
    }
  }
}
