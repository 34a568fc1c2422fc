package org.letapis.ui.inbox.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Single letters that do something wherever nobody is typing. On a Cyrillic keyboard it is the key
 * at the same place that counts, so that nobody has to switch.
 */
public final class LetterKeys {

  private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
  private static final String CYRILLIC = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
  private static final String BELARUSIAN = "ЙЦУКЕНГШЎЗФЫВАПРОЛДЯЧСМІТЬ";

  private final Map<KeyCode, Runnable> actions = new HashMap<>();
  private boolean pressed;

  /** What a letter does. */
  public LetterKeys on(KeyCode letter, Runnable action) {
    actions.put(letter, action);
    return this;
  }

  /** Listens on a node and all that is in it. */
  public void listen(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    node.addEventFilter(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent event) {
    pressed = act(event, Optional.ofNullable(actions.get(event.getCode())));
  }

  /** Some systems tell no key code for Cyrillic letters, only what was typed. */
  private void type(KeyEvent event) {
    if (pressed) {
      pressed = false;
      event.consume();
      return;
    }
    act(
        event,
        atPlaceOf(event.getCharacter()).flatMap(code -> Optional.ofNullable(actions.get(code))));
  }

  private static Optional<KeyCode> atPlaceOf(String typed) {
    if (typed.length() != 1) {
      return Optional.empty();
    }
    char letter = Character.toUpperCase(typed.charAt(0));
    int place = Math.max(CYRILLIC.indexOf(letter), BELARUSIAN.indexOf(letter));
    return place < 0
        ? Optional.empty()
        : Optional.of(KeyCode.valueOf(LATIN.substring(place, place + 1)));
  }

  private static boolean act(KeyEvent event, Optional<Runnable> action) {
    boolean plain =
        !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    if (!plain || action.isEmpty() || event.getTarget() instanceof TextInputControl) {
      return false;
    }
    event.consume();
    action.get().run();
    return true;
  }
}
