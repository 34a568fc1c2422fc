package org.letapis.ui.inbox.desk;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;

/** One kind of work at the desk, with its own list. */
public interface DeskPart {

  /** What it shows; the same node every time. */
  Node node();

  /** Reads what there is to do. */
  void read();

  /** How much there is to do. */
  ReadOnlyIntegerProperty countProperty();
}
