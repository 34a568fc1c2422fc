package org.letapis.ui.help.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.letapis.casebook.preference.Guided;

/**
 * Where somebody is on the tour. A step is left when it is done; one that was done before it came
 * up waits to be skipped, so that its words can be read. Knows no control.
 */
final class GuideModel {

  private final List<GuideStep> steps;
  private final Consumer<Guided> keep;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private boolean waited;

  /**
   * @param kept how far it was taken before
   * @param keep remembers how far it is taken
   */
  GuideModel(List<GuideStep> steps, Guided kept, Consumer<Guided> keep) {
    this.steps = List.copyOf(steps);
    this.keep = keep;
    at.set(kept.done() ? 0 : Math.min(kept.step(), steps.size()));
  }

  /** How many steps there are. */
  int count() {
    return steps.size();
  }

  /** The number of the step, from 0; {@link #count} at the end, when all is done. */
  ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** The step that is to be done; nothing at the end. */
  Optional<GuideStep> step() {
    return at.get() < steps.size() ? Optional.of(steps.get(at.get())) : Optional.empty();
  }

  /** Begins, or goes on where it was left. */
  void take() {
    if (at.get() >= steps.size()) {
      at.set(0);
    }
    waited = false;
    running.set(true);
  }

  /** Leaves it, to be taken up again. */
  void leave() {
    running.set(false);
    boolean done = at.get() >= steps.size();
    keep.accept(Guided.taken(done ? 0 : at.get(), done));
  }

  void skip() {
    go(at.get() + 1);
  }

  void back() {
    go(at.get() - 1);
  }

  private void go(int next) {
    waited = false;
    at.set(Math.clamp(next, 0, steps.size()));
    keep.accept(Guided.taken(at.get(), at.get() >= steps.size()));
  }

  /** Looks whether the step was done since it came up. */
  void look(Sight sight) {
    if (!running.get()) {
      return;
    }
    step()
        .ifPresent(
            step -> {
              boolean holds = step.until().holds(sight);
              if (holds && waited) {
                skip();
              } else if (!holds) {
                waited = true;
              }
            });
  }
}
