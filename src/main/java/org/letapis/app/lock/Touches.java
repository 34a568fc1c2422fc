package org.letapis.app.lock;

import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Tells when somebody presses a key, moves the mouse, scrolls or touches the window or a list that
 * popped up from it. A mouse that lies still says nothing, even where the screen moves under it.
 */
final class Touches {

  private final Stage stage;
  private final Predicate<InputEvent> touched;
  private final EventHandler<InputEvent> filter = this::see;
  private final ListChangeListener<Window> windows = this::popped;
  private double x = Double.NaN;
  private double y = Double.NaN;

  /**
   * @param touched called at each; true when the event did all it should, so that nobody else gets
   *     it
   */
  Touches(Stage stage, Predicate<InputEvent> touched) {
    this.stage = stage;
    this.touched = touched;
    stage.addEventFilter(InputEvent.ANY, filter);
    Window.getWindows().addListener(windows);
  }

  /** Ends it. */
  void end() {
    stage.removeEventFilter(InputEvent.ANY, filter);
    Window.getWindows().removeListener(windows);
    Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, filter));
  }

  private void popped(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::follow);
      change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, filter));
    }
  }

  private void follow(Window window) {
    if (window instanceof PopupWindow popup && isOurs(popup)) {
      popup.addEventFilter(InputEvent.ANY, filter);
    }
  }

  private boolean isOurs(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow above) {
      owner = above.getOwnerWindow();
    }
    return owner == stage;
  }

  private void see(InputEvent event) {
    boolean real =
        switch (event) {
          case KeyEvent _ -> true;
          case MouseEvent mouse -> moved(mouse);
          case ScrollEvent scroll -> !scroll.isInertia();
          case DragEvent _ -> true;
          case TouchEvent _ -> true;
          case ZoomEvent _ -> true;
          case RotateEvent _ -> true;
          default -> false;
        };
    if (real && touched.test(event)) {
      event.consume();
    }
  }

  private boolean moved(MouseEvent mouse) {
    boolean elsewhere = mouse.getScreenX() != x || mouse.getScreenY() != y;
    boolean first = Double.isNaN(x);
    x = mouse.getScreenX();
    y = mouse.getScreenY();
    boolean button =
        mouse.getEventType() == MouseEvent.MOUSE_PRESSED
            || mouse.getEventType() == MouseEvent.MOUSE_RELEASED;
    return button || (elsewhere && !first);
  }
}
