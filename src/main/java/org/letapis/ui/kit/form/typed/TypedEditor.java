package org.letapis.ui.kit.form.typed;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/**
 * A value that is typed as words and read while typing. What cannot be read stays in the field as
 * it was typed, and is said to be unreadable.
 *
 * @param <T> the Java type of the value
 */
abstract class TypedEditor<T> implements FieldEditor {

  private final Slot<T> slot;
  private final CustomTextField field = new CustomTextField();
  private final ReadOnlyStringWrapper echo = new ReadOnlyStringWrapper("");
  private final Subscription subscription;
  private boolean typing;

  /** Subclasses call {@link #begin} once they are ready to read and print. */
  TypedEditor(Slot<T> slot) {
    this.slot = slot;
    slot.own(field);
    field.textProperty().addListener((o, before, now) -> typed(now == null ? "" : now));
    field
        .focusedProperty()
        .addListener(
            (o, before, focused) -> {
              if (!focused) {
                slot.get().ifPresent(value -> write(settled(value)));
              }
            });
    subscription =
        slot.listen(this::show)
            .and(slot.services().texts().languageProperty().subscribe((before, now) -> show()));
  }

  /** Reads what is typed; nothing when it cannot be read. */
  abstract Optional<T> read(String typed);

  /** The value as a person would type it. */
  abstract String print(T value);

  /** What stands in the field once the keyboard has left it. */
  String settled(T value) {
    return print(value);
  }

  /** What was understood, for the line under the field; empty for nothing worth saying. */
  String understood(T value) {
    return "";
  }

  /** Label key of what to say about words that cannot be read. */
  abstract String unreadable();

  Slot<T> slot() {
    return slot;
  }

  CustomTextField field() {
    return field;
  }

  private void typed(String text) {
    if (typing) {
      return;
    }
    typing = true;
    try {
      if (text.isBlank()) {
        slot.set(null);
        slot.readAgain();
      } else {
        Optional<T> value = read(text.strip());
        if (value.isPresent()) {
          slot.set(value.get());
          slot.readAgain();
        } else {
          slot.keep(text.strip(), unreadable());
        }
      }
      say();
    } finally {
      typing = false;
    }
  }

  /** Shows what the form holds. */
  final void show() {
    if (!typing) {
      Optional<T> value = slot.get();
      String kept = slot.typed();
      String typed = field.getText() == null ? "" : field.getText().strip();
      boolean same =
          value.isEmpty() ? typed.equals(kept) : !typed.isEmpty() && read(typed).equals(value);
      if (!same) {
        write(value.map(this::print).orElse(kept));
      }
    }
    say();
  }

  /** What stands in the field word for word need not be said once more. */
  private void say() {
    String words = slot.get().map(this::understood).orElse("");
    echo.set(words.equals(field.getText()) ? "" : words);
  }

  /** Puts a value in as if it had been typed. */
  void take(T value) {
    typing = true;
    slot.set(value);
    slot.readAgain();
    typing = false;
    write(print(value));
    field.end();
    say();
  }

  private void write(String text) {
    if (!text.equals(field.getText())) {
      boolean before = typing;
      typing = true;
      field.setText(text);
      typing = before;
    }
  }

  StringProperty prompt() {
    return field.promptTextProperty();
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Node target() {
    return field;
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Override
  public ObservableValue<String> echo() {
    return echo.getReadOnlyProperty();
  }
}
