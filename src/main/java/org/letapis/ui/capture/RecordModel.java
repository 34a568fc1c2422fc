package org.letapis.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.InOrder;

/**
 * A record at work: read from the casebook, typed in, kept as a draft in each pause and at least
 * every two seconds, and saved. Belongs to the JavaFX thread.
 */
final class RecordModel {

  /** What became of the typing. */
  enum State {
    READING,
    /** A new record in which nobody has typed yet. */
    BLANK,
    /** Nothing differs from what is saved. */
    CLEAN,
    /** Typed, and not yet in a draft. */
    TYPED,
    /** A draft on disk holds everything typed. */
    KEPT,
    SAVING,
    /** A draft on disk holds everything typed, and it is saved once something great is written. */
    WAITING
  }

  private static final Duration PAUSE = Duration.millis(600);

  /** Somebody who never pauses loses no more than this, and the time of one write, to a kill. */
  private static final Duration LONGEST = Duration.millis(1_400);

  private final Casebook casebook;
  private final InOrder writing;
  private final Background later;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final Debounce keep = new Debounce(PAUSE, LONGEST, this::keep);
  private CaseRecord saved;
  private boolean quiet = true;
  private boolean incomplete;

  RecordModel(CaptureTools tools, RecordType type, RecordId record) {
    this.casebook = tools.casebook();
    this.writing = tools.writing();
    this.later = tools.services().background();
    this.saved = CaseRecord.blank(record, type.code());
    this.form = new FormModel(type, saved, Check.ofSchema(type));
    form.listen(this::changed);
  }

  /**
   * What is stored of a record.
   *
   * @param saved as saved; nothing for a new one
   * @param draft what was typed before and not saved
   */
  private record Stored(Optional<RecordView> saved, Optional<Draft> draft) {}

  /**
   * Reads what is saved and what was typed before.
   *
   * @param first put into a new record, as whom it happened to; or null
   * @param ready runs once it can be typed in
   */
  void read(@Nullable Change first, Runnable ready) {
    RecordId id = form.record();
    writing
        .run(() -> new Stored(casebook.records().view(id), casebook.drafts().of(id)))
        .then(
            stored -> {
              show(stored, first);
              ready.run();
            });
  }

  private void show(Stored stored, @Nullable Change first) {
    stored.saved().map(RecordView::record).ifPresent(this::put);
    incomplete = stored.saved().map(RecordView::incomplete).orElse(false);
    if (stored.saved().isEmpty() && first != null) {
      form.apply(first);
    }
    stored
        .draft()
        .ifPresent(
            draft -> {
              form.apply(draft.change());
              form.unsure().mark(draft.unsure());
            });
    quiet = false;
    boolean typed = stored.draft().isPresent() && form.dirtyProperty().get();
    state.set(typed ? State.KEPT : rest());
  }

  /** What the state is when nothing was typed. */
  private State rest() {
    return saved.values().isEmpty() ? State.BLANK : State.CLEAN;
  }

  private void put(CaseRecord record) {
    saved = record;
    form.apply(Change.between(form.current(), record));
    form.storedAs(record);
  }

  /** Whether something that was said of the record is lost. */
  boolean isIncomplete() {
    return incomplete;
  }

  FormModel form() {
    return form;
  }

  /** Whether it was never saved. */
  boolean isNew() {
    return saved.values().isEmpty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void changed() {
    if (quiet || state.get() == State.SAVING) {
      return;
    }
    if (state.get() != State.WAITING) {
      state.set(form.dirtyProperty().get() ? State.TYPED : rest());
    }
    keep.poke();
  }

  /** Keeps what is typed now, without waiting for a pause; as when the screen is left. */
  void flush() {
    keep.flush();
  }

  private void keep() {
    Change typed = form.change();
    if (typed.isEmpty()) {
      writing.run(() -> forget(typed.record()));
      return;
    }
    List<FieldPath> unsure = form.unsure().all();
    writing
        .run(
            () -> {
              casebook.drafts().keep(typed, unsure);
              return typed;
            })
        .then(
            kept -> {
              if (state.get() == State.TYPED && form.change().equals(kept)) {
                state.set(State.KEPT);
              }
            });
  }

  private boolean forget(RecordId id) {
    boolean there = casebook.drafts().of(id).isPresent();
    if (there) {
      casebook.drafts().discard(id);
    }
    return there;
  }

  /** Throws away what was typed and goes back to what is saved. */
  void discard(Runnable done) {
    RecordId id = form.record();
    quiet = true;
    put(saved);
    quiet = false;
    keep.cancel();
    state.set(rest());
    writing.run(() -> forget(id)).then(gone -> done.run());
  }

  /**
   * Saves; the casebook has it on disk before {@code done} runs.
   *
   * @param done gets the record as it is saved
   */
  void save(Consumer<CaseRecord> done) {
    keep.cancel();
    Change change = form.change();
    CaseRecord typed = form.current();
    List<FieldPath> unsure = form.unsure().all();
    state.set(State.SAVING);
    writing
        .run(
            () -> {
              if (casebook.drafts().savingWaits()) {
                casebook.drafts().keep(change, unsure);
                return false;
              }
              casebook.records().save(change);
              return true;
            })
        .then(
            now -> {
              if (now) {
                saved(typed, done);
              } else {
                saveLater(change, typed, done);
              }
            })
        .always(() -> unsaved(State.SAVING));
  }

  /** Beside the order of everything else: that others can be read and typed in meanwhile. */
  private void saveLater(Change change, CaseRecord typed, Consumer<CaseRecord> done) {
    state.set(State.WAITING);
    later
        .run(() -> casebook.records().save(change))
        .then(entry -> saved(typed, done))
        .always(() -> unsaved(State.WAITING));
  }

  private void saved(CaseRecord typed, Consumer<CaseRecord> done) {
    saved = typed;
    state.set(State.CLEAN);
    form.storedAs(typed);
    if (form.dirtyProperty().get()) {
      // Somebody went on typing while it waited.
      state.set(State.TYPED);
      keep.poke();
    }
    done.accept(typed);
  }

  private void unsaved(State was) {
    if (state.get() == was) {
      state.set(State.TYPED);
      keep.poke();
    }
  }
}
