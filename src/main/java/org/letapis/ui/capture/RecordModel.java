package org.letapis.ui.capture;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Debounce;

/**
 * A record at work: read from the casebook, typed in, kept as a draft a second after each pause,
 * and saved. Belongs to the JavaFX thread.
 */
final class RecordModel {

  /** What became of the typing. */
  enum State {
    READING,
    /** Nothing differs from what is saved. */
    CLEAN,
    /** Typed, and not yet in a draft. */
    TYPED,
    /** A draft on disk holds everything typed. */
    KEPT,
    SAVING
  }

  private static final Duration PAUSE = Duration.seconds(1);

  private final Casebook casebook;
  private final Background background;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final Debounce keep = new Debounce(PAUSE, this::keep);
  private boolean quiet = true;

  RecordModel(Casebook casebook, Background background, RecordType type, RecordId record) {
    this.casebook = casebook;
    this.background = background;
    this.form = new FormModel(type, CaseRecord.blank(record, type.code()), new SchemaCheck(type));
    form.listen(this::changed);
  }

  /**
   * What is stored of a record.
   *
   * @param saved as saved; a blank record for a new one
   * @param draft what was typed before and not saved
   */
  record Stored(CaseRecord saved, Optional<Draft> draft) {}

  /**
   * Reads what is saved and what was typed before.
   *
   * @param first put into a new record, as whom it happened to; or null
   * @param ready runs once it can be typed in
   */
  void read(@Nullable Change first, Runnable ready) {
    RecordId id = form.record();
    background
        .run(
            () ->
                new Stored(
                    casebook
                        .records()
                        .view(id)
                        .map(RecordView::record)
                        .orElse(CaseRecord.blank(id, form.type().code())),
                    casebook.drafts().of(id)))
        .then(
            stored -> {
              show(stored, first);
              ready.run();
            });
  }

  private void show(Stored stored, @Nullable Change first) {
    CaseRecord saved = stored.saved();
    if (!saved.values().isEmpty()) {
      form.apply(Change.between(form.current(), saved));
      form.storedAs(saved);
    } else if (first != null) {
      form.apply(first);
    }
    stored.draft().ifPresent(draft -> form.apply(draft.change()));
    quiet = false;
    state.set(form.dirtyProperty().get() && stored.draft().isPresent() ? State.KEPT : State.CLEAN);
  }

  FormModel form() {
    return form;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void changed() {
    if (!quiet && state.get() != State.SAVING) {
      state.set(form.dirtyProperty().get() ? State.TYPED : State.CLEAN);
      keep.poke();
    }
  }

  /** Keeps what is typed now, without waiting for a pause; as when the screen is left. */
  void flush() {
    keep.flush();
  }

  private void keep() {
    Change typed = form.change();
    RecordId id = form.record();
    if (typed.isEmpty()) {
      background.run(() -> discardIfThere(id));
      return;
    }
    background
        .run(() -> casebook.drafts().keep(typed))
        .then(
            kept -> {
              if (state.get() == State.TYPED && form.change().equals(typed)) {
                state.set(State.KEPT);
              }
            });
  }

  private boolean discardIfThere(RecordId id) {
    boolean there = casebook.drafts().of(id).isPresent();
    if (there) {
      casebook.drafts().discard(id);
    }
    return there;
  }

  /** Throws away what was typed and goes back to what is saved. */
  void discard(Runnable done) {
    keep.cancel();
    RecordId id = form.record();
    background.run(() -> discardIfThere(id)).then(gone -> done.run());
  }

  /**
   * Saves; the casebook has it on disk before {@code done} runs.
   *
   * @param done gets the record as it is saved
   */
  void save(java.util.function.Consumer<CaseRecord> done) {
    keep.cancel();
    Change change = form.change();
    CaseRecord saved = form.current();
    state.set(State.SAVING);
    background
        .run(
            () -> {
              casebook.records().save(change);
              // A draft that was being kept meanwhile holds nothing that is not saved now.
              return discardIfThere(change.record());
            })
        .then(
            gone -> {
              state.set(State.CLEAN);
              form.storedAs(saved);
              changed();
              done.accept(saved);
            })
        .always(
            () -> {
              if (state.get() == State.SAVING) {
                state.set(State.TYPED);
                keep.poke();
              }
            });
  }
}
