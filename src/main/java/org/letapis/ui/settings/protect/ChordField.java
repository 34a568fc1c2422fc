package org.letapis.ui.settings.protect;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsTools;

/**
 * The keys that erase when they are held for three seconds: pressed into the field {@code
 * erase-chord}, taken away with {@code erase-chord-none}; {@code chord-trouble} says what is wrong.
 */
final class ChordField extends VBox {

  private final Keeping keeping;
  private final Controls controls;
  private final Guard guard;
  private final TextField field;
  private final Button none;
  private final Label trouble = new Label();

  ChordField(SettingsTools tools, Guard guard) {
    this.keeping = new Keeping(tools, guard);
    this.controls = tools.controls();
    this.guard = guard;
    getStyleClass().add("lt-stack");
    field = controls.field("erase-chord", "settings.chord-prompt");
    field.setEditable(false);
    field.setPrefColumnCount(16);
    field.addEventFilter(KeyEvent.ANY, this::press);
    none =
        controls.button(
            "erase-chord-none", "settings.chord-none", Feather.X, () -> use(Optional.empty()));
    trouble.setId("chord-trouble");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("lt-trouble");
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().addAll(Controls.row(field, none), trouble);
    show();
  }

  /** The field takes no key but what leads out of it. */
  private void press(KeyEvent event) {
    boolean leaves = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown();
    if (leaves) {
      return;
    }
    event.consume();
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      Chord.of(event)
          .ifPresent(
              chord ->
                  Chord.trouble(chord, guard.shortcuts())
                      .ifPresentOrElse(this::complain, () -> use(Optional.of(chord.getName()))));
    }
  }

  private void use(Optional<String> chord) {
    trouble.setVisible(false);
    keeping.keep(keeping.now().withEraseChord(chord));
    show();
  }

  private void show() {
    Optional<String> chord = keeping.now().eraseChord();
    field.setText(chord.map(c -> KeyCombination.valueOf(c).getDisplayText()).orElse(""));
    none.setDisable(chord.isEmpty());
  }

  private void complain(String key) {
    trouble.textProperty().unbind();
    trouble.textProperty().bind(controls.texts().of(key));
    trouble.setVisible(true);
  }
}
