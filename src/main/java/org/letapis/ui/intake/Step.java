package org.letapis.ui.intake;

import javafx.scene.Node;

/** One step of taking a file in. */
interface Step {

  /** Tail of the key of its name: {@code intake.step.<code>}. */
  String code();

  Node node();

  /** It comes into sight: show what stands now. */
  void show();

  /** The language on screen is another: what was put into words is said anew. */
  default void reword() {
    show();
  }
}
