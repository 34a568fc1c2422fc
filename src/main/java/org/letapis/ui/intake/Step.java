package org.letapis.ui.intake;

import javafx.scene.Node;

/** One step of taking a file in. */
interface Step {

  /** Tail of the key of its name: {@code intake.step.<code>}. */
  String code();

  Node node();

  /** It comes into sight: show what stands now. */
  void show();
}
