package org.letapis.ui.settings.custom;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the keyboard where it was when a list is made anew. */
final class Keeper {

  private Keeper() {}

  /** Gives the keyboard to what has that id now, or to another where it cannot take it. */
  static void focus(Parent within, String id, String other) {
    Platform.runLater(
        () -> {
          Node node = within.lookup("#" + id);
          if (node == null || node.isDisabled()) {
            node = within.lookup("#" + other);
          }
          if (node != null) {
            node.requestFocus();
          }
        });
  }
}
