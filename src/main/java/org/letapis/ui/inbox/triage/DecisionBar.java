package org.letapis.ui.inbox.triage;

import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.grid.FieldRow;

/** A comment to the author, and what can be decided, each with its key. */
final class DecisionBar extends StackPane {

  private final TextField comment;
  private final BiConsumer<Verdict, String> decide;
  private final Runnable back;
  private boolean asking;

  /**
   * @param nothing whether nothing is marked
   * @param decide gets what is decided and the comment
   * @param undo takes the last decision back
   * @param undoable whether there is one
   * @param back gives the keyboard back to the list
   */
  DecisionBar(
      Controls controls,
      ObservableValue<Boolean> nothing,
      BiConsumer<Verdict, String> decide,
      Runnable undo,
      ObservableValue<Boolean> undoable,
      Runnable back) {
    this.decide = decide;
    this.back = back;
    comment = controls.field("inbox-comment", "inbox.comment");
    comment.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
          } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (asking && !said().isEmpty()) {
              decide(Verdict.ASK);
            } else {
              leave();
            }
          }
        });
    Button takeBack = KeyButtons.of(controls, "inbox-undo", "inbox.undo", "U", undo);
    takeBack.disableProperty().bind(undoable.map(can -> !can));
    getChildren()
        .add(
            new FieldRow(
                comment,
                takeBack,
                button(controls, "inbox-reject", "inbox.reject", "R", Verdict.REJECT, nothing),
                ask(controls, nothing),
                button(controls, "inbox-hold", "inbox.hold", "H", Verdict.HOLD, nothing),
                Controls.styled(
                    button(controls, "inbox-accept", "inbox.accept", "A", Verdict.ACCEPT, nothing),
                    "accent")));
  }

  private Button button(
      Controls controls,
      String id,
      String key,
      String letter,
      Verdict verdict,
      ObservableValue<Boolean> nothing) {
    Button button = KeyButtons.of(controls, id, key, letter, () -> decide(verdict));
    button.disableProperty().bind(nothing);
    return button;
  }

  private Button ask(Controls controls, ObservableValue<Boolean> nothing) {
    Button button = KeyButtons.of(controls, "inbox-ask", "inbox.ask", "Q", this::ask);
    button.disableProperty().bind(nothing);
    return button;
  }

  /** Asks what is typed; where nothing is, the question is to be typed first. */
  void ask() {
    if (said().isEmpty()) {
      asking = true;
      comment.requestFocus();
    } else {
      decide(Verdict.ASK);
    }
  }

  void decide(Verdict verdict) {
    asking = false;
    decide.accept(verdict, said());
  }

  /** Gives the keyboard to the comment. */
  void comment() {
    comment.requestFocus();
  }

  private void leave() {
    asking = false;
    back.run();
  }

  void clear() {
    comment.clear();
    asking = false;
  }

  private String said() {
    return comment.getText() == null ? "" : comment.getText().strip();
  }
}
