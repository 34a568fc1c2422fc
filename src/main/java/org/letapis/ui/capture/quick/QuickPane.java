package org.letapis.ui.capture.quick;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.task.Debounce;

/**
 * The box for a line, below it the line said back and what is asked about it. Enter goes to what is
 * asked, and where nothing is, opens the draft; Ctrl+Enter opens it with questions left open.
 */
public final class QuickPane extends VBox {

  private static final Duration PAUSE = Duration.millis(150);

  private final QuickTools tools;
  private final QuickModel model;
  private final TextField field;
  private final Echo echo;
  private final Questions questions;
  private final Debounce reading;

  public QuickPane(QuickTools tools) {
    this.tools = tools;
    this.model = new QuickModel(tools);
    Controls controls = tools.services().controls();
    Wording wording = new Wording(tools.services());
    setId("quick");
    getStyleClass().addAll("lt-card", "lt-quick");
    field = controls.field("quick-line", "quick.prompt");
    HBox.setHgrow(field, Priority.ALWAYS);
    echo = new Echo(wording, this::turn);
    questions = new Questions(wording, this::choose);
    reading = new Debounce(PAUSE, () -> model.read(() -> {}));
    Button open =
        controls.button("quick-open", "quick.open", Feather.CORNER_DOWN_LEFT, this::enter);
    open.disableProperty().bind(field.textProperty().map(String::isBlank));
    open.setFocusTraversable(false);
    getChildren().addAll(Controls.row(Controls.icon(Feather.ZAP), field, open), echo, questions);
    for (Region part : List.of(echo, questions)) {
      part.managedProperty().bind(part.visibleProperty());
      part.setVisible(false);
    }
    field
        .textProperty()
        .addListener(
            (o, before, now) -> {
              model.type(now);
              reading.poke();
            });
    model.parts().addListener((InvalidationListener) changed -> show());
    controls.texts().languageProperty().subscribe((before, now) -> show());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  /** Gives the keyboard to the box, as soon as it is on screen. */
  public void focus() {
    if (field.getScene() != null) {
      field.requestFocus();
      return;
    }
    field
        .sceneProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable scene) {
                if (field.getScene() != null) {
                  field.sceneProperty().removeListener(this);
                  Focus.give(QuickPane.this, field);
                }
              }
            });
  }

  /** Whether a line stands in the box. */
  public ObservableValue<Boolean> inUse() {
    return field.textProperty().map(text -> !text.isBlank());
  }

  /** Keeps what is typed, as when the screen is left. */
  public void flush() {
    model.flush();
  }

  private void show() {
    echo.show(model.parts());
    echo.setVisible(!echo.getChildren().isEmpty());
    questions.show(model.parts());
    questions.setVisible(!questions.getChildren().isEmpty());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      enter(event.isShortcutDown());
    } else if (event.getCode() == KeyCode.DOWN && !questions.getChildren().isEmpty()) {
      event.consume();
      model.parts().stream()
          .filter(Part::asked)
          .findFirst()
          .ifPresent(p -> questions.focus(model.parts().indexOf(p)));
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      event.consume();
      field.clear();
    }
  }

  /** Escape among the answers goes back to the line. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() != field) {
      event.consume();
      field.requestFocus();
    } else if (event.getCode() == KeyCode.ENTER
        && event.isShortcutDown()
        && event.getTarget() != field) {
      event.consume();
      enter(true);
    }
  }

  private void enter() {
    enter(false);
  }

  private void enter(boolean anyway) {
    if (field.getText().isBlank()) {
      return;
    }
    reading.cancel();
    if (model.upToDate()) {
      go(0, anyway);
    } else {
      model.read(() -> go(0, anyway));
    }
  }

  /** On to the next question, or to the form where none is left. */
  private void go(int from, boolean anyway) {
    var asked = model.open(from).or(() -> model.open(0));
    RecordType type = model.type().orElse(null);
    if (asked.isPresent() && !(anyway && type != null)) {
      questions.focus(asked.get());
    } else if (type != null) {
      model.begin(type, this::open);
    }
  }

  private void open(QuickModel.Begun begun) {
    field.clear();
    model.clear();
    Change change = begun.draft().change();
    if (begun.people().size() > 1) {
      CaseRecord pattern = CaseRecord.blank(change.record(), change.type()).with(change);
      tools.services().navigator().again(pattern, begun.people());
    } else {
      tools.services().navigator().open(change.record(), change.type());
    }
  }

  private void choose(int part, int choice, boolean onward) {
    model.choose(
        part,
        choice,
        () -> {
          if (onward) {
            go(part + (model.parts().get(part).open() ? 0 : 1), false);
          } else {
            questions.focus(part);
          }
        });
  }

  private void turn(int part) {
    Part now = model.parts().get(part);
    model.choose(part, now.chosen() == 0 ? 1 : 0, () -> {});
  }
}
