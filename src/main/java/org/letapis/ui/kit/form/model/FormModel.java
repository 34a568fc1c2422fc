package org.letapis.ui.kit.form.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import tools.jackson.databind.JsonNode;

/** What a form is about: a record, was and is, and what is wrong. Belongs to the JavaFX thread. */
public final class FormModel {

  private final RecordType type;
  private final Findings findings;
  private final Steps steps = new Steps();
  private final Listeners listeners = new Listeners();
  private final Map<String, ObservableList<String>> rowLists = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
  private final Unsure unsure = new Unsure(listeners::tell);
  private CaseRecord base;
  private FormState now;
  private final Once<CaseRecord> view =
      new Once<>(() -> new CaseRecord(base.id(), base.type(), now.values()));
  private @Nullable FieldPath lastTouched;

  /**
   * @param base what is stored; a blank record for a new one
   */
  public FormModel(RecordType type, CaseRecord base, Check check) {
    this.type = type;
    this.base = base;
    this.findings = new Findings(check);
    this.now = FormState.of(base.values());
    findings.look(current());
  }

  public RecordType type() {
    return type;
  }

  public RecordId record() {
    return base.id();
  }

  /** What is stored under a path now; null when blank. */
  public @Nullable JsonNode stored(FieldPath path) {
    return now.values().get(path);
  }

  /** The value at a path, if there is one and it is of the field's kind. */
  public <T> Optional<T> get(Field<T> field, FieldPath path) {
    JsonNode stored = stored(path);
    if (stored == null || Absent.ofJson(stored).isPresent() || AsTyped.ofJson(stored).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(field.kind().read(stored));
    } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The value of a field that is no column. */
  public <T> Optional<T> get(Field<T> field) {
    return get(field, field.path());
  }

  /** Why there is no value at a path, where somebody said so. */
  public Optional<Absent> absent(FieldPath path) {
    return Optional.ofNullable(stored(path)).flatMap(Absent::ofJson);
  }

  /** Sets the value of a field that is no column. */
  public <T> void set(Field<T> field, T value) {
    put(field.path(), field.kind().write(value));
  }

  /** Sets what is stored under a path; null clears it. */
  public void put(FieldPath path, @Nullable JsonNode value) {
    JsonNode next = value == null ? null : Json.nfc(value);
    if (java.util.Objects.equals(next, stored(path))) {
      return;
    }
    if (!path.equals(lastTouched)) {
      remember();
    }
    lastTouched = path;
    unsure.settle(path);
    if (next == null) {
      now.values().remove(path);
      // Nothing is not certain or doubtful.
      now.values().remove(Certainty.of(path));
    } else {
      now.values().put(path, next);
      now.notice(path);
    }
    findings.misread(path, null);
    refreshRows();
    changed(List.of(path, Certainty.of(path)));
  }

  /** The ids of a field's rows in order, rows without anything in them included; read only. */
  public ObservableList<String> rows(Field<?> field) {
    return FXCollections.unmodifiableObservableList(rowList(field.code()));
  }

  /** Adds an empty row and gives its id. It is stored once something stands in it. */
  public String addRow(Field<?> field) {
    remember();
    String id = RecordId.fresh().toString();
    now.rowsOf(field.code()).add(id);
    refreshRows();
    return id;
  }

  /** Removes a row with all its cells. */
  public void removeRow(Field<?> field, String row) {
    remember();
    now.rowsOf(field.code()).remove(row);
    now.values().keySet().removeIf(p -> p.field().equals(field.code()) && row.equals(p.row()));
    findings.forgetMisread(field.code(), row);
    refreshRows();
    changed(List.of(field.path()));
  }

  /** Whether anything differs from what is stored. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return steps.undoableProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return steps.redoableProperty();
  }

  /** Values that nobody has looked at yet. */
  public Unsure unsure() {
    return unsure;
  }

  /** Takes back the last step: a run of typing in one field, a row, a choice. */
  public void undo() {
    steps.undo(now).ifPresent(this::jump);
  }

  /** Does again what was taken back last. */
  public void redo() {
    steps.redo(now).ifPresent(this::jump);
  }

  /** Puts a change in, as when a draft is opened again. */
  public void apply(Change change) {
    remember();
    jump(FormState.of(current().with(change).values()));
  }

  /** Makes a change of many values in one step; rows stay even where they are emptied. */
  public void put(Change change) {
    remember();
    FormState next = now.copy();
    next.take(change);
    jump(next);
  }

  /** Nothing done so far can be taken back, as after reading what is stored. */
  public void forgetPast() {
    steps.forget();
  }

  /** The stored record is this now, while the person may already have typed on. */
  public void storedAs(CaseRecord record) {
    base = record;
    lastTouched = null;
    changed(List.of());
  }

  /** The record as it stands in the form. */
  public CaseRecord current() {
    return view.get();
  }

  /** What was changed in the form. */
  public Change change() {
    return Change.between(base, current());
  }

  /** What is the matter with the value at a path. */
  public Optional<Finding> finding(FieldPath path) {
    return findings.at(path);
  }

  /** The same, as far as it should be shown: a new form does not scold for what nobody came to. */
  public Optional<Finding> shownFinding(FieldPath path) {
    return findings.shownAt(path);
  }

  /** Everything that is the matter and should be shown, in the order of the paths. */
  public List<Finding> shownFindings() {
    return findings().stream().filter(findings::isShown).toList();
  }

  /** The keyboard went from a field to another: from now on what is missing there is shown. */
  public void leave(String field) {
    if (findings.leave(field)) {
      listeners.tell(listeners.paths().stream().filter(p -> p.field().equals(field)).toList());
    }
  }

  /** Somebody tried to save: from now on all that is the matter is shown. */
  public void insist() {
    if (findings.insist()) {
      listeners.tell(listeners.paths());
    }
  }

  /** Everything that is the matter, in the order of the paths. */
  public List<Finding> findings() {
    return findings.all();
  }

  /** Whether nothing hinders saving. */
  public boolean savable() {
    return findings().stream().noneMatch(Finding::isError);
  }

  /** An editor says that what is typed cannot be stored; null takes that back. */
  public void misread(FieldPath path, @Nullable Finding finding) {
    if (findings.misread(path, finding)) {
      listeners.tell(List.of(path));
    }
  }

  /** Runs whenever the value at a path, or what is the matter with it, changes. */
  public Subscription listen(FieldPath path, Runnable listener) {
    return listeners.add(path, listener);
  }

  /** Runs whenever anything changes. */
  public Subscription listen(Runnable listener) {
    return listeners.add(listener);
  }

  private void remember() {
    steps.remember(now);
    lastTouched = null;
  }

  private void jump(FormState to) {
    now = to;
    lastTouched = null;
    findings.forgetMisread();
    refreshRows();
    changed(listeners.paths());
  }

  private ObservableList<String> rowList(String field) {
    return rowLists.computeIfAbsent(field, f -> FXCollections.observableArrayList(now.rowsOf(f)));
  }

  private void refreshRows() {
    view.forget();
    rowLists.forEach(
        (field, list) -> {
          List<String> ids = now.rowsOf(field);
          if (!list.equals(ids)) {
            list.setAll(ids);
          }
        });
  }

  private void changed(Collection<FieldPath> touched) {
    view.forget();
    dirty.set(!change().isEmpty());
    Set<FieldPath> news = findings.look(current());
    news.addAll(touched);
    listeners.tell(news);
  }
}
