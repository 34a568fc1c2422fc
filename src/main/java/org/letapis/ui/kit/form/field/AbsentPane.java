package org.letapis.ui.kit.form.field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Absent;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/**
 * An editor, or in its place the word "unknown", "not asked" or "refused" where somebody said so.
 * {@link FieldKeys} go from one to the next and back to blank, or ask what stood there before; the
 * word's id is {@code absent-<tail>}.
 */
public final class AbsentPane extends StackPane {

  private final Slot<?> slot;
  private final FieldEditor editor;
  private final Button word = new Button();
  private final Subscription subscription;
  private @Nullable MenuButton menu;

  public AbsentPane(Slot<?> slot, FieldEditor editor) {
    this.slot = slot;
    this.editor = editor;
    Texts texts = slot.services().texts();
    getStyleClass().add("lt-absent-pane");
    slot.identify(word, "absent");
    word.getStyleClass().addAll("flat", "lt-absent");
    word.setMaxWidth(Double.MAX_VALUE);
    word.setGraphic(Controls.icon(Feather.X));
    word.setOnAction(e -> put(null));
    getChildren().addAll(editor.node(), word);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        slot.listen(this::show)
            .and(texts.languageProperty().subscribe((before, now) -> show()))
            .and(editor.subscription());
    show();
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof Node at && inside(at)) {
      return;
    }
    MenuButton open = menu;
    if (FieldKeys.absent(event)) {
      event.consume();
      FieldKeys.cycleAbsent(slot.model(), slot.path());
      focus();
    } else if (FieldKeys.past(event)) {
      event.consume();
      FieldKeys.askPast(this, slot.path());
    } else if (FieldKeys.certainty(event)) {
      event.consume();
      FieldKeys.cycleCertainty(slot.model(), slot.path());
    } else if (FieldKeys.menu(event) && open != null) {
      event.consume();
      open.show();
    } else if (event.getTarget() == word
        && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
      event.consume();
      put(null);
    }
  }

  /** Whether a node stands in a field of its own within this one, as a cell of a row does. */
  private boolean inside(Node node) {
    for (Node n = node; n != null && n != this; n = n.getParent()) {
      if (n instanceof AbsentPane || n.getStyleClass().contains("lt-sheet")) {
        return true;
      }
    }
    return false;
  }

  private void put(@Nullable Absent absent) {
    slot.model().put(slot.path(), absent == null ? null : absent.toJson());
    focus();
  }

  private void focus() {
    (word.isVisible() ? word : editor.target()).requestFocus();
  }

  private void show() {
    var absent = slot.model().absent(slot.path());
    absent.ifPresent(a -> word.setText(slot.services().texts().now("absent." + a.code())));
    word.setVisible(absent.isPresent());
    word.setManaged(absent.isPresent());
    Node node = editor.node();
    node.setVisible(absent.isEmpty());
    node.setManaged(absent.isEmpty());
  }

  /** A small menu that says what can be said about a value. */
  MenuButton menu() {
    FieldMenu made = new FieldMenu(slot, this::focus);
    menu = made;
    return made;
  }

  /** Stops following the form. */
  public Subscription subscription() {
    return subscription;
  }
}
