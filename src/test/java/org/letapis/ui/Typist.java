package org.letapis.ui;

import java.util.Arrays;
import java.util.Set;
import javafx.scene.input.KeyCode;

/** Somebody who has no mouse and whose key presses are counted. */
public final class Typist {

  private static final int FARTHEST = 120;
  private static final Set<KeyCode> HELD = Set.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);

  private final Visitor visitor;
  private int presses;

  public Typist(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Key presses so far; of keys pressed together, those held down are not counted. */
  public int presses() {
    return presses;
  }

  /** Types where the keyboard is. */
  public Typist type(String words) {
    presses += words.length();
    visitor.strike(words);
    return this;
  }

  /** Presses a key, or several together. */
  public Typist press(KeyCode... keys) {
    presses += (int) Arrays.stream(keys).filter(k -> !HELD.contains(k)).count();
    visitor.keys(keys);
    return this;
  }

  /** Waits until the keyboard is somewhere by itself. */
  public Typist at(String id) {
    visitor.await(() -> visitor.keyboardIsIn().equals(id));
    return this;
  }

  /** Presses Tab until the keyboard is in a field. */
  public Typist tabTo(String id) {
    for (int i = 0; i < FARTHEST; i++) {
      if (visitor.keyboardIsIn().equals(id)) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + id);
  }

  /** Types a name into a picker and takes the first that is offered. */
  public Typist pick(String words) {
    type(words);
    visitor.await(() -> visitor.offers());
    return press(KeyCode.ENTER);
  }
}
