package org.letapis.ui.kit.form.typed;

import java.util.Optional;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.Slot;

/** A whole number within its field's bounds. */
public final class WholeEditor extends TypedEditor<Long> {

  private final FieldKind.Whole bounds;

  public WholeEditor(Slot<Long> slot, FieldKind.Whole bounds) {
    super(slot);
    this.bounds = bounds;
    field().setPrefColumnCount(6);
    show();
  }

  @Override
  Optional<Long> read(String typed) {
    String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (!digits.matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(digits);
    return number >= bounds.min() && number <= bounds.max()
        ? Optional.of(number)
        : Optional.empty();
  }

  @Override
  String print(Long value) {
    return Long.toString(value);
  }

  @Override
  String unreadable() {
    return "kit.form.whole-unreadable";
  }
}
