package org.letapis.ui.kit.form.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be taken back, and what was taken back and can be done again. */
final class Steps {

  private static final int MOST = 200;

  private final Deque<FormState> past = new ArrayDeque<>();
  private final Deque<FormState> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Something is about to be changed: what was taken back before can no longer be done again. */
  void remember(FormState now) {
    future.clear();
    push(past, now);
  }

  /** The state before the last step; the one given can be come back to. */
  Optional<FormState> undo(FormState now) {
    return move(past, future, now);
  }

  /** The state a step taken back had led to. */
  Optional<FormState> redo(FormState now) {
    return move(future, past, now);
  }

  void forget() {
    past.clear();
    future.clear();
    tell();
  }

  private Optional<FormState> move(Deque<FormState> from, Deque<FormState> to, FormState now) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    FormState next = from.pop();
    push(to, now);
    return Optional.of(next);
  }

  private void push(Deque<FormState> to, FormState now) {
    to.push(now.copy());
    while (to.size() > MOST) {
      to.removeLast();
    }
    tell();
  }

  private void tell() {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }
}
