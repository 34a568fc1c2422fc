package org.letapis.ui.capture.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;

/**
 * What is asked about a line, a row each. The arrows move among the answers of a row and between
 * rows, Enter takes one and goes on. Ids: {@code quick-answer-<part>-<choice>}.
 */
final class Questions extends VBox {

  /** Gets what was chosen. */
  interface Listener {

    /**
     * @param onward whether the keyboard goes on to what is asked next
     */
    void chosen(int part, int choice, boolean onward);
  }

  private final Wording wording;
  private final Listener listener;
  private final List<List<ToggleButton>> rows = new ArrayList<>();

  Questions(Wording wording, Listener listener) {
    this.wording = wording;
    this.listener = listener;
    setId("quick-questions");
    getStyleClass().add("lt-quick-questions");
  }

  void show(List<Part> parts) {
    getChildren().clear();
    rows.clear();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).asked()) {
        getChildren().add(row(parts.get(i), i));
      }
    }
  }

  /** Gives the keyboard to the answers of a part. */
  void focus(int part) {
    rows.stream()
        .filter(row -> row.getFirst().getId().startsWith("quick-answer-" + part + "-"))
        .findFirst()
        .ifPresent(
            row ->
                row.stream()
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .orElse(row.getFirst())
                    .requestFocus());
  }

  private Node row(Part part, int number) {
    Label question = new Label(wording.question(part));
    question.getStyleClass().add(part.open() ? "lt-care" : "lt-hint");
    question.setMinWidth(Region.USE_PREF_SIZE);
    question.getStyleClass().add("lt-quick-question");
    FlowPane answers = new FlowPane();
    answers.getStyleClass().add("lt-toggles");
    HBox.setHgrow(answers, Priority.ALWAYS);
    answers.prefWrapLengthProperty().bind(widthProperty().subtract(question.widthProperty()));
    answers.setMinHeight(Region.USE_PREF_SIZE);
    List<ToggleButton> buttons = new ArrayList<>();
    for (int i = 0; i < part.choices().size(); i++) {
      buttons.add(answer(part, number, i));
    }
    answers.getChildren().addAll(buttons);
    rows.add(buttons);
    HBox row = Controls.row(question, answers);
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return row;
  }

  private ToggleButton answer(Part part, int number, int choice) {
    var piece = part.piece();
    Choice meant = part.choices().get(choice);
    String says =
        piece == null && meant instanceof Choice.As as
            ? wording.reading(as.reading())
            : piece == null ? "" : wording.choice(piece, meant);
    ToggleButton button = new ToggleButton(says);
    button.setId("quick-answer-" + number + "-" + choice);
    button.getStyleClass().add("lt-toggle");
    button.setSelected(part.chosen() == choice);
    button.setMaxWidth(420);
    button.setAccessibleText(wording.question(part) + ": " + says);
    button.setOnAction(e -> listener.chosen(number, choice, false));
    button.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, button, number, choice));
    return button;
  }

  private void key(KeyEvent event, ToggleButton button, int number, int choice) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      listener.chosen(number, choice, true);
    } else {
      next(event.getCode(), button)
          .ifPresent(
              other -> {
                event.consume();
                other.requestFocus();
              });
    }
  }

  private Optional<ToggleButton> next(KeyCode key, ToggleButton from) {
    for (int r = 0; r < rows.size(); r++) {
      int at = rows.get(r).indexOf(from);
      if (at >= 0) {
        return switch (key) {
          case LEFT -> at(r, at - 1);
          case RIGHT -> at(r, at + 1);
          case UP -> at(r - 1, 0);
          case DOWN -> at(r + 1, 0);
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  private Optional<ToggleButton> at(int row, int column) {
    boolean there = row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).size();
    return there ? Optional.of(rows.get(row).get(column)) : Optional.empty();
  }
}
