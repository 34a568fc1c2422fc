package org.letapis.ui.kit.nav;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** One thing to work at: what stands in the middle of the window. */
public interface Screen {

  /** Stable, as in {@code people}; screens of the side bar have the button id {@code nav-<id>}. */
  String id();

  /** What it is called, in the language on screen. */
  ObservableValue<String> title();

  Feather icon();

  /** What it shows; the same node every time. */
  Node node();

  /** Where the keyboard goes when one comes here; empty where no place is better than another. */
  default Optional<Node> start() {
    return Optional.empty();
  }

  /** It has come to the front: read again what may have changed. */
  default void onShow() {}

  /** It is about to leave the front: save the draft, stop searching. Never asks anything. */
  default void onHide() {}

  /** How many things here wait for the person; shown beside its name in the side bar. */
  default ObservableValue<? extends Number> waiting() {
    return new javafx.beans.property.ReadOnlyIntegerWrapper(0);
  }
}
