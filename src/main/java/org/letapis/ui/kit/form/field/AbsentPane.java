package org.letapis.ui.kit.form.field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Absent;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/**
 * An editor, or in its place the word "unknown", "not asked" or "refused" where somebody said so.
 * Ctrl+U goes from one to the next and back to blank; Ctrl+H asks what stood there before; the
 * word's id is {@code absent-<tail>}.
 */
public final class AbsentPane extends StackPane {

  private static final KeyCombination CYCLE = KeyCombination.valueOf("Shortcut+U");

  private static final KeyCombination PAST = KeyCombination.valueOf("Shortcut+H");

  private final Slot<?> slot;
  private final FieldEditor editor;
  private final Button word = new Button();
  private final Subscription subscription;

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
    if (CYCLE.match(event)) {
      event.consume();
      slot.model().cycleAbsent(slot.path());
      focus();
    } else if (PAST.match(event)) {
      event.consume();
      fireEvent(new PastAsked(slot.path()));
    } else if (event.getTarget() == word
        && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
      event.consume();
      put(null);
    }
  }

  private void put(@org.jspecify.annotations.Nullable Absent absent) {
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

  /** A small menu that says why a value is absent; its id is {@code say-absent-<tail>}. */
  MenuButton menu() {
    Texts texts = slot.services().texts();
    MenuButton menu = new MenuButton();
    slot.identify(menu, "say-absent");
    menu.setGraphic(Controls.icon(Feather.HELP_CIRCLE));
    menu.getStyleClass().addAll("flat", "no-arrow", "lt-absent-menu");
    menu.setFocusTraversable(false);
    menu.accessibleTextProperty().bind(texts.of("kit.form.say-absent"));
    for (Absent absent : Absent.values()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts.of("absent." + absent.code()));
      item.setOnAction(e -> put(absent));
      menu.getItems().add(item);
    }
    MenuItem past = new MenuItem();
    slot.tailProperty().subscribe(tail -> past.setId("past-" + tail));
    past.textProperty().bind(texts.of("kit.form.past"));
    past.setOnAction(e -> fireEvent(new PastAsked(slot.path())));
    menu.getItems().addAll(new SeparatorMenuItem(), past);
    return menu;
  }

  /** Stops following the form. */
  public Subscription subscription() {
    return subscription;
  }
}
