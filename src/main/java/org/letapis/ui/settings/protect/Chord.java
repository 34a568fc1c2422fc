package org.letapis.ui.settings.protect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.nav.Shortcuts;

/** Keys that erase when they are held: which may be chosen. */
final class Chord {

  private static final int FEWEST = 2;

  private Chord() {}

  /** What may be wrong with a combination: a label key. */
  static Optional<String> trouble(KeyCodeCombination chord, Shortcuts shortcuts) {
    if (modifiers(chord) < FEWEST) {
      return Optional.of("settings.chord-too-easy");
    }
    boolean system =
        chord.getAlt() == ModifierValue.DOWN
            && (chord.getCode() == KeyCode.DELETE
                || chord.getCode() == KeyCode.TAB
                || chord.getCode().isFunctionKey());
    if (system) {
      return Optional.of("settings.chord-of-system");
    }
    boolean taken =
        Stream.concat(
                shortcuts.list().stream().map(Shortcut::keys),
                Arrays.stream(Keys.values()).map(Keys::keys))
            .anyMatch(keys -> keys.equals(chord) || covers(keys, chord));
    return taken ? Optional.of("settings.chord-taken") : Optional.empty();
  }

  /** {@code Shortcut} stands for Ctrl here or for Meta there, so names are not enough. */
  private static boolean covers(KeyCombination shortcut, KeyCodeCombination chord) {
    return shortcut.match(
        new KeyEvent(
            KeyEvent.KEY_PRESSED,
            KeyEvent.CHAR_UNDEFINED,
            "",
            chord.getCode(),
            chord.getShift() == ModifierValue.DOWN,
            chord.getControl() == ModifierValue.DOWN,
            chord.getAlt() == ModifierValue.DOWN,
            chord.getMeta() == ModifierValue.DOWN));
  }

  private static long modifiers(KeyCodeCombination chord) {
    return Stream.of(chord.getControl(), chord.getShift(), chord.getAlt(), chord.getMeta())
        .filter(value -> value == ModifierValue.DOWN)
        .count();
  }

  /** What is pressed; nothing while only Ctrl, Shift and the like are. */
  static Optional<KeyCodeCombination> of(KeyEvent event) {
    if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyCodeCombination(
            event.getCode(),
            down(event.isShiftDown()),
            down(event.isControlDown()),
            down(event.isAltDown()),
            down(event.isMetaDown()),
            ModifierValue.UP));
  }

  private static ModifierValue down(boolean is) {
    return is ? ModifierValue.DOWN : ModifierValue.UP;
  }
}
