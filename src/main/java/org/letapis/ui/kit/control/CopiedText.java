package org.letapis.ui.kit.control;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/**
 * What the program may have put on the computer's clipboard, so that it can take it away again.
 * Whatever copies goes through {@link #copy}; what a person copies out of a field is noticed by
 * looking at the selection whenever a key or a button of the mouse is pressed. Remembering too much
 * does no harm, since only what lies on the clipboard still is taken away. Belongs to the JavaFX
 * thread.
 */
public final class CopiedText {

  private static final int REMEMBERED = 100;

  private final Deque<String> ours = new ArrayDeque<>();

  /** Puts a text on the clipboard. */
  public void copy(String text) {
    remember(text);
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /**
   * Something is about to happen that may copy what is selected.
   *
   * @param focused what has the keyboard
   */
  public void notice(@Nullable Node focused) {
    if (focused instanceof TextInputControl field && !(field instanceof PasswordField)) {
      remember(field.getSelectedText());
    }
  }

  private void remember(@Nullable String text) {
    if (text == null || text.isEmpty() || plain(text).equals(ours.peekLast())) {
      return;
    }
    ours.add(plain(text));
    while (ours.size() > REMEMBERED) {
      ours.remove();
    }
  }

  /** Empties the clipboard if it holds what came from here, and forgets what that was. */
  public void clear() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String there = ours.isEmpty() || !clipboard.hasString() ? null : clipboard.getString();
    if (there != null && ours.contains(plain(there))) {
      clipboard.clear();
    }
    ours.clear();
  }

  /** Some systems end lines otherwise on the clipboard. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n");
  }
}
