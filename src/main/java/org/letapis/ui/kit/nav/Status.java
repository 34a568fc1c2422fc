package org.letapis.ui.kit.nav;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.letapis.ui.kit.text.Texts;

/** The line at the foot of the window: what was done last. */
public final class Status {

  private final Texts texts;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

  public Status(Texts texts) {
    this.texts = texts;
  }

  /** Says what was done. */
  public void say(String key, Object... arguments) {
    text.unbind();
    text.bind(texts.of(key, arguments));
  }

  public void clear() {
    text.unbind();
    text.set("");
  }

  /** What it says, in the language on screen. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }
}
