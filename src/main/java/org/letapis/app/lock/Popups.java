package org.letapis.app.lock;

import java.util.List;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The lists, menus and tooltips that popped up from a window. */
public final class Popups {

  private Popups() {}

  /** Takes them all from the screen: they show what the window showed. */
  public static void hide(Stage stage) {
    List<PopupWindow> shown =
        Window.getWindows().stream()
            .filter(window -> isOf(stage, window))
            .map(PopupWindow.class::cast)
            .toList();
    shown.forEach(PopupWindow::hide);
  }

  /** Whether a window popped up from that one, or from one that did. */
  static boolean isOf(Stage stage, Window window) {
    Window owner = window;
    while (owner instanceof PopupWindow popup) {
      owner = popup.getOwnerWindow();
    }
    return window instanceof PopupWindow && owner == stage;
  }
}
