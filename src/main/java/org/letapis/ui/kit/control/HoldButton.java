package org.letapis.ui.kit.control;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.letapis.ui.kit.task.Pulse;

/**
 * A button that does something only when it is held down: with the mouse, the space bar or Enter. A
 * ring fills meanwhile; letting go, leaving it with the mouse or with the keyboard takes it back.
 */
public final class HoldButton extends Button {

  /** How long it must be held. */
  public static final Duration HOLD = Duration.ofSeconds(3);

  private static final Duration FRAME = Duration.ofMillis(40);
  private static final double RADIUS = 8;

  private final Pulse pulse;
  private final Runnable action;
  private final Arc ring = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, 90, 0);
  private Subscription held = Subscription.EMPTY;
  private boolean holding;
  private long since;

  public HoldButton(String id, String key, Controls controls, Pulse pulse, Runnable action) {
    this.pulse = pulse;
    this.action = action;
    setId(id);
    getStyleClass().addAll("danger", "lt-hold");
    textProperty().bind(controls.texts().of(key));
    setMinWidth(USE_PREF_SIZE);
    setGraphic(ring());
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> begin(e.getButton() == MouseButton.PRIMARY));
    addEventHandler(MouseEvent.MOUSE_RELEASED, e -> cancel());
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> cancel());
    addEventHandler(KeyEvent.KEY_PRESSED, e -> begin(isOurs(e)));
    addEventHandler(KeyEvent.KEY_RELEASED, e -> cancel());
    focusedProperty().subscribe((before, now) -> cancel());
    sceneProperty().subscribe((before, now) -> cancel());
  }

  private Pane ring() {
    Circle track = new Circle(RADIUS, RADIUS, RADIUS);
    track.getStyleClass().add("lt-hold-track");
    ring.setType(ArcType.OPEN);
    ring.getStyleClass().add("lt-hold-ring");
    Pane pane = new Pane(track, ring);
    pane.setMinSize(2 * RADIUS, 2 * RADIUS);
    pane.setMaxSize(2 * RADIUS, 2 * RADIUS);
    return pane;
  }

  private static boolean isOurs(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
  }

  /** A key that is held repeats itself: only the first counts. */
  private void begin(boolean really) {
    if (!really || holding) {
      return;
    }
    holding = true;
    since = pulse.nanos();
    held = pulse.every(FRAME, this::fill).and(pulse.after(HOLD, this::complete));
  }

  private void fill() {
    double part = (double) (pulse.nanos() - since) / HOLD.toNanos();
    ring.setLength(-360 * Math.clamp(part, 0, 1));
  }

  private void complete() {
    cancel();
    action.run();
  }

  private void cancel() {
    held.unsubscribe();
    held = Subscription.EMPTY;
    holding = false;
    ring.setLength(0);
  }
}
