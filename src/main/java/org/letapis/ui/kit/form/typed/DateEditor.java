package org.letapis.ui.kit.form.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
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
    return Optional.of(DateReader.read(typed, LocalDate.now(ZoneId.systemDefault())));
  }

  @Override
  String print(PartialDate date) {
    return date.words().isEmpty() ? inWords(date) : date.words();
  }

  @Override
  String understood(PartialDate date) {
    // Words without a date are a finding, and said there.
    String words = date.isUnread() ? date.words() : inWords(date);
    return words.equals(date.words()) ? "" : words;
  }

  private String inWords(PartialDate date) {
    return DatePrinter.print(date, slot().services().texts().language());
  }

  @Override
  String unreadable() {
    return "finding.date-unread";
  }
}
