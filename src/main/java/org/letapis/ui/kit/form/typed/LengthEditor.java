package org.letapis.ui.kit.form.typed;

import java.util.Optional;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.duration.DurationPrinter;
import org.letapis.domain.duration.DurationReader;
import org.letapis.ui.kit.form.field.Slot;

/**
 * A length of time typed in words of any of the languages: {@code 4,5 года}, {@code 15 суток},
 * {@code 19 months}. What was understood is said back below.
 */
public final class LengthEditor extends TypedEditor<Duration> {

  public LengthEditor(Slot<Duration> slot) {
    super(slot);
    prompt().bind(slot.services().texts().of("kit.form.length-prompt"));
    show();
  }

  @Override
  Optional<Duration> read(String typed) {
    return DurationReader.read(typed);
  }

  @Override
  String print(Duration length) {
    return length.words().isEmpty() ? inWords(length) : length.words();
  }

  @Override
  String understood(Duration length) {
    return inWords(length);
  }

  private String inWords(Duration length) {
    return DurationPrinter.print(length, slot().services().texts().language());
  }

  @Override
  String unreadable() {
    return "kit.form.length-unreadable";
  }
}
