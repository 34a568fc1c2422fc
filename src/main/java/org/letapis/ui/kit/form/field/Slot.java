package org.letapis.ui.kit.form.field;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.ui.kit.form.model.Finding;
import org.letapis.ui.kit.form.model.FormModel;
import tools.jackson.databind.JsonNode;

/**
 * The place of one editor in a form: which value it edits, under which label, with which id.
 *
 * <p>Ids are {@code field-<code>}, and {@code field-<code>-<row number>-<column>} for a cell, rows
 * counted from 0; they belong to the control that takes the keyboard. A dot or tilde in a code
 * becomes an underscore.
 *
 * @param <T> the Java type of the value
 */
public final class Slot<T> {

  private final FormModel model;
  private final Field<T> field;
  private final FieldPath path;
  private final FormServices services;
  private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper();

  /** The slot of a field that is no column. */
  public static <T> Slot<T> of(FormModel model, Field<T> field, FormServices services) {
    return new Slot<>(model, field, field.path(), services).named(code(field.code()));
  }

  /** The slot of a cell. */
  public static <T> Slot<T> cell(
      FormModel model, Field<?> rows, String row, Field<T> column, FormServices services) {
    return new Slot<>(model, column, rows.cell(row, column), services);
  }

  private Slot(FormModel model, Field<T> field, FieldPath path, FormServices services) {
    this.model = model;
    this.field = field;
    this.path = path;
    this.services = services;
  }

  private Slot<T> named(String tail) {
    id.set(tail);
    return this;
  }

  /** Says which row it stands in now, counted from 0. */
  public void setRow(int index) {
    id.set(code(path.field()) + "-" + index + "-" + code(field.code()));
  }

  private static String code(String code) {
    return code.replace('.', '_').replace('~', '_');
  }

  public FormModel model() {
    return model;
  }

  public Field<T> field() {
    return field;
  }

  public FieldPath path() {
    return path;
  }

  public FormServices services() {
    return services;
  }

  /** The tail of ids: {@code <code>} or {@code <code>-<row number>-<column>}. */
  public ReadOnlyStringProperty tailProperty() {
    return id.getReadOnlyProperty();
  }

  /** Binds a control's id: {@code <head>-<tail>}. */
  public void identify(javafx.scene.Node node, String head) {
    node.idProperty().bind(id.map(tail -> head + "-" + tail));
  }

  /** Binds the id of a button for one term: {@code field-<tail>-<term>}. */
  public void identifyTerm(javafx.scene.Node node, String term) {
    node.idProperty().bind(id.map(tail -> "field-" + tail + "-" + term));
  }

  /** Whether it is a cell of a row. */
  public boolean isCell() {
    return path.row() != null;
  }

  /** Makes a control the one that takes the keyboard for this value: its id and its name. */
  public void own(javafx.scene.Node control) {
    identify(control, "field");
    control.accessibleTextProperty().bind(services.texts().of(labelKey()));
  }

  /** Label key of the field or column. */
  public String labelKey() {
    return model.type().labelKey(path);
  }

  public Optional<T> get() {
    return model.get(field, path);
  }

  /** Sets the value; null clears it. */
  public void set(@Nullable T value) {
    model.put(path, value == null ? null : field.kind().write(value));
  }

  /** What is stored, of whatever kind; null when blank. */
  public @Nullable JsonNode stored() {
    return model.stored(path);
  }

  /**
   * What is typed cannot be read: it is kept as it was typed, and marked with the reason under that
   * key.
   */
  public void keep(String typed, String key, Object... arguments) {
    model.put(path, new AsTyped(typed).toJson());
    model.misread(path, Finding.warning(path, key, arguments));
  }

  /** What is typed has no place beside what is stored, for the reason under that key. */
  public void misread(String key, Object... arguments) {
    model.misread(path, Finding.error(path, key, arguments));
  }

  /** What was typed and could not be read; empty for anything else. */
  public String typed() {
    JsonNode stored = stored();
    return stored == null ? "" : AsTyped.ofJson(stored).map(AsTyped::words).orElse("");
  }

  public void readAgain() {
    model.misread(path, null);
  }

  /** Runs whenever the value or what is the matter with it changes. */
  public Subscription listen(Runnable listener) {
    return model.listen(path, listener);
  }
}
