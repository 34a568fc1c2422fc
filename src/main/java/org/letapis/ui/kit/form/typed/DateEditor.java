package org.letapis.ui.kit.form.typed;

import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.form.field.Slot;

/**
 * A date as far as it is known, typed in words of any of the languages: {@code 3.8.2021}, {@code
 * август 2021}, {@code before 2022}. What was understood is said back below; words that nobody can
 * read as a date are kept as they are.
 */
public final class DateEditor extends TypedEditor<PartialDate> {

  public DateEditor(Slot<PartialDate> slot) {
    super(slot);
    prompt().bind(slot.services().texts().of("kit.form.date-prompt"));
    field().setPrefColumnCount(10);
    show();
  }

  @Override
  Optional<PartialDate> read(String typed) {
    return Optional.of(slot().services().readings().date(typed));
  }

  @Override
  String print(PartialDate date) {
    return date.words().isEmpty() ? inWords(date) : date.words();
  }

  @Override
  String understood(PartialDate date) {
    if (date.isUnread()) {
      return slot().services().texts().now("kit.form.date-unread");
    }
    String words = inWords(date);
    return words.equals(date.words()) ? "" : words;
  }

  private String inWords(PartialDate date) {
    return slot().services().readings().print(date, slot().services().texts().language());
  }

  @Override
  String unreadable() {
    return "kit.form.date-unread";
  }
}
