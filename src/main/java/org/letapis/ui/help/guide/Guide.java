package org.letapis.ui.help.guide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.preference.Guided;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Pulse;

/**
 * The tour: a card beside what is worked at, and a ring around the control it speaks of ({@code
 * guide-ring}). It takes nothing from the program: whatever is done, done in any order, is done for
 * real.
 */
public final class Guide {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final double MARGIN = 18;
  private static final double AROUND = 3;

  /** Where the card may lie, in the order of trying. */
  private static final List<Pos> PLACES =
      List.of(Pos.BOTTOM_RIGHT, Pos.BOTTOM_LEFT, Pos.TOP_RIGHT, Pos.CENTER_RIGHT);

  private final Casebook casebook;
  private final Background background;
  private final Overlay overlay;
  private final Pulse pulse;
  private final Status status;
  private final SceneSight sight;
  private final GuideModel model;
  private final GuideCard card;
  private final Region ring = new Region();
  private Subscription looking = Subscription.EMPTY;

  public Guide(
      Casebook casebook,
      Controls controls,
      Background background,
      Overlay overlay,
      ScreenStack stack,
      Status status,
      Pulse pulse) {
    this.casebook = casebook;
    this.background = background;
    this.overlay = overlay;
    this.pulse = pulse;
    this.status = status;
    this.sight = new SceneSight(overlay, stack);
    this.model =
        new GuideModel(
            Routes.of(casebook.desk()), casebook.preferences().all().guided(), this::keep);
    this.card = new GuideCard(model, controls);
    ring.setId("guide-ring");
    ring.getStyleClass().add("lt-guide-ring");
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    StackPane.setMargin(card, new Insets(MARGIN));
    model.atProperty().subscribe(at -> point());
    model.runningProperty().subscribe((before, now) -> run(now));
  }

  /** Adds its keys. */
  public void keys(Shortcuts shortcuts) {
    shortcuts.add(Keys.GUIDE.does(this::toggle));
    shortcuts.add(Keys.GUIDE_SKIP.does(this::skip));
  }

  /** Begins it, or takes it up where it was left. */
  public void take() {
    model.take();
  }

  /** Begins it where nobody has seen it yet. */
  public void offer() {
    if (!casebook.preferences().all().guided().offered()) {
      take();
    }
  }

  /**
   * Tells somebody whose casebook is new what to do first, until that is put away.
   *
   * @param settings leads to a section of the settings
   */
  public void welcome(Controls controls, Consumer<String> settings) {
    if (!casebook.preferences().all().guided().fresh()) {
      return;
    }
    FirstSteps steps =
        new FirstSteps(
            controls,
            () -> welcomed(() -> settings.accept("keys")),
            () -> welcomed(() -> settings.accept("backups")),
            () -> welcomed(this::take),
            () -> welcomed(() -> {}));
    StackPane.setAlignment(steps, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(steps, new Insets(MARGIN));
    overlay.setAside(steps);
  }

  private void welcomed(Runnable then) {
    overlay.setAside();
    background.run(() -> casebook.preferences().change(all -> all.with(all.guided().told())));
    then.run();
  }

  private void toggle() {
    if (model.runningProperty().get()) {
      model.leave();
    } else {
      model.take();
    }
  }

  private void skip() {
    if (model.runningProperty().get() && model.step().isPresent()) {
      model.skip();
    }
  }

  /** Nothing of it is shown or looked at any more. */
  public void end() {
    looking.unsubscribe();
    overlay.setAside();
  }

  private void keep(Guided guided) {
    background.run(() -> casebook.preferences().change(all -> all.with(guided)));
    if (!model.runningProperty().get() && !guided.done()) {
      status.say("guide.left");
    }
  }

  private void run(boolean now) {
    looking.unsubscribe();
    if (now) {
      overlay.setAside(ring, card);
      looking = pulse.every(LOOK, this::look);
      look();
    } else {
      overlay.setAside();
    }
  }

  private void look() {
    model.look(sight);
    point();
  }

  private void point() {
    Optional<Bounds> where = model.step().flatMap(step -> step.target(sight)).flatMap(sight::where);
    ring.setVisible(where.isPresent());
    where.ifPresent(
        at ->
            ring.resizeRelocate(
                at.getMinX() - AROUND,
                at.getMinY() - AROUND,
                at.getWidth() + 2 * AROUND,
                at.getHeight() + 2 * AROUND));
    StackPane.setAlignment(card, place(where));
  }

  /** The card does not lie on what it speaks of. */
  private Pos place(Optional<Bounds> target) {
    return PLACES.stream()
        .filter(pos -> target.filter(at -> covers(pos, at)).isEmpty())
        .findFirst()
        .orElse(PLACES.getFirst());
  }

  private boolean covers(Pos pos, Bounds target) {
    double width = card.prefWidth(-1) + 2 * MARGIN;
    double height = card.prefHeight(card.prefWidth(-1)) + 2 * MARGIN;
    double left =
        switch (pos.getHpos()) {
          case LEFT -> 0;
          case CENTER -> (overlay.getWidth() - width) / 2;
          case RIGHT -> overlay.getWidth() - width;
        };
    double top =
        switch (pos.getVpos()) {
          case TOP -> 0;
          case CENTER -> (overlay.getHeight() - height) / 2;
          case BOTTOM, BASELINE -> overlay.getHeight() - height;
        };
    return target.intersects(left, top, width, height);
  }
}
