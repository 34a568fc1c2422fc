package org.letapis.ui.kit.form.typed;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.control.Controls;

/**
 * A calendar under a field of a date, worked by the keys of the field: arrows go by days and weeks,
 * Page Up and Page Down by months, with Shift by years; Enter takes the day, with Shift the whole
 * month, with Alt the whole year; Escape closes. Its id is {@code calendar}.
 */
final class CalendarPopup {

  private final TextField field;
  private final Controls controls;
  private final Consumer<PartialDate> onTake;
  private final Popup popup = new Popup();
  private @Nullable CalendarPane pane;

  CalendarPopup(TextField field, Controls controls, Consumer<PartialDate> onTake) {
    this.field = field;
    this.controls = controls;
    this.onTake = onTake;
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener(
            (o, before, focused) -> {
              if (!focused) {
                popup.hide();
              }
            });
  }

  boolean isOpen() {
    return popup.isShowing();
  }

  /**
   * Opens on a day.
   *
   * @param at null for today
   */
  void open(@Nullable LocalDate at, LocalDate today) {
    if (popup.isShowing() || field.getScene() == null) {
      popup.hide();
      return;
    }
    CalendarPane shown = pane();
    shown.show(at == null ? today : at, today);
    shown.setStyle(field.getScene().getRoot().getStyle());
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
  }

  /** A calendar is fifty buttons and labels, and most fields are never asked for one. */
  private CalendarPane pane() {
    CalendarPane known = pane;
    if (known == null) {
      known = new CalendarPane(controls, this::take);
      popup.getContent().add(known);
      pane = known;
    }
    return known;
  }

  private void take(PartialDate date) {
    popup.hide();
    onTake.accept(date);
  }

  private void key(KeyEvent event) {
    if (!popup.isShowing() || event.isShortcutDown()) {
      return;
    }
    CalendarPane shown = pane();
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT -> move(event, shown.day().minusDays(1));
      case RIGHT -> move(event, shown.day().plusDays(1));
      case UP -> move(event, shown.day().minusWeeks(1));
      case DOWN -> move(event, shown.day().plusWeeks(1));
      case PAGE_UP -> move(event, shift ? shown.day().minusYears(1) : shown.day().minusMonths(1));
      case PAGE_DOWN -> move(event, shift ? shown.day().plusYears(1) : shown.day().plusMonths(1));
      case ENTER -> {
        event.consume();
        take(
            shift
                ? shown.month()
                : event.isAltDown() ? shown.year() : PartialDate.day(shown.day()));
      }
      case ESCAPE -> {
        event.consume();
        popup.hide();
      }
      case SHIFT, ALT, ALT_GRAPH, CONTROL -> {}
      default -> popup.hide();
    }
  }

  private void move(KeyEvent event, LocalDate to) {
    event.consume();
    pane().go(to);
  }
}
