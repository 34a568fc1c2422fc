package org.letapis.ui.kit.form.field;

import javafx.scene.Node;
import javafx.util.Subscription;

/** Edits one value of a form. */
public interface FieldEditor {

  /** What it shows. */
  Node node();

  /** What takes the keyboard. */
  Node target();

  /** Stops following the form, when its row is gone. */
  Subscription subscription();

  /** A line under the field that says back what was understood; null for none. */
  default javafx.beans.value.@org.jspecify.annotations.Nullable ObservableValue<String> echo() {
    return null;
  }
}
