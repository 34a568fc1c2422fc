package org.letapis.ui.history.line;

import java.time.LocalDate;
import javafx.scene.input.KeyEvent;

/**
 * Everything the mouse does, by keys: arrows go from one to the next, with Ctrl they pan, with
 * Shift they change the day that is looked at; plus and minus zoom, 0 shows all, T goes to today.
 */
final class TimelineKeys {

  private static final double STEP = 1.3;

  private final TimelineCanvas canvas;

  TimelineKeys(TimelineCanvas canvas) {
    this.canvas = canvas;
  }

  void listen() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean done =
        event.isControlDown() ? pan(event) : event.isShiftDown() ? day(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> canvas.walk(-1, 0);
      case RIGHT -> canvas.walk(1, 0);
      case UP -> canvas.walk(0, -1);
      case DOWN -> canvas.walk(0, 1);
      case HOME -> canvas.walkToEnd(false);
      case END -> canvas.walkToEnd(true);
      case PAGE_UP -> canvas.scroll(-canvas.getHeight() / 2);
      case PAGE_DOWN -> canvas.scroll(canvas.getHeight() / 2);
      case PLUS, ADD, EQUALS -> canvas.zoom(STEP);
      case MINUS, SUBTRACT -> canvas.zoom(1 / STEP);
      case DIGIT0, NUMPAD0 -> canvas.fit();
      case T -> canvas.look(canvas.today());
      case ENTER -> canvas.openSelected();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pan(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> canvas.pan(-0.25);
      case RIGHT -> canvas.pan(0.25);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean day(KeyEvent event) {
    LocalDate day = canvas.dayProperty().get();
    switch (event.getCode()) {
      case LEFT -> canvas.look(day.minusDays(1));
      case RIGHT -> canvas.look(day.plusDays(1));
      case PAGE_UP -> canvas.look(day.minusMonths(1));
      case PAGE_DOWN -> canvas.look(day.plusMonths(1));
      case EQUALS -> canvas.zoom(STEP);
      default -> {
        return false;
      }
    }
    return true;
  }
}
