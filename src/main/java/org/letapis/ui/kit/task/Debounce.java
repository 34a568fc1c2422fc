package org.letapis.ui.kit.task;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once a person has paused: searches while typing, autosave of drafts. */
public final class Debounce {

  private final PauseTransition pause;
  private final PauseTransition longest;
  private final Runnable action;

  /**
   * @param pause how long nothing must happen
   * @param action what is done then, on the JavaFX thread
   */
  public Debounce(Duration pause, Runnable action) {
    this(pause, Duration.INDEFINITE, action);
  }

  /**
   * @param longest how long it may wait at most while things go on happening
   */
  public Debounce(Duration pause, Duration longest, Runnable action) {
    this.pause = new PauseTransition(pause);
    this.longest = new PauseTransition(longest);
    this.action = action;
    this.pause.setOnFinished(e -> act());
    this.longest.setOnFinished(e -> act());
  }

  private void act() {
    cancel();
    action.run();
  }

  /** Something happened: wait anew. */
  public void poke() {
    pause.playFromStart();
    if (!longest.getDuration().isIndefinite() && longest.getStatus() != Animation.Status.RUNNING) {
      longest.playFromStart();
    }
  }

  /** Does it now if it is still waiting, as when a screen is left. */
  public void flush() {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      act();
    }
  }

  /** Forgets what is waiting. */
  public void cancel() {
    pause.stop();
    longest.stop();
  }
}
