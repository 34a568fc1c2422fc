package org.letapis.ui.kit.form.typed;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.ui.kit.form.field.Slot;

/** A time of day: {@code 9:05}, {@code 9.05}, {@code 0905} and {@code 9} are all read. */
public final class ClockEditor extends TypedEditor<LocalTime> {

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.\\-\\s](\\d{2}))?|(\\d{2})(\\d{2})");

  public ClockEditor(Slot<LocalTime> slot) {
    super(slot);
    prompt().bind(slot.services().texts().of("kit.form.clock-prompt"));
    field().setPrefColumnCount(5);
    show();
  }

  @Override
  Optional<LocalTime> read(String typed) {
    return readClock(typed);
  }

  /** A time of day as people write it; nothing when it is none. */
  public static Optional<LocalTime> readClock(String typed) {
    Matcher m = CLOCK.matcher(typed);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean solid = m.group(3) != null;
    int hour = Integer.parseInt(solid ? m.group(3) : m.group(1));
    String minutes = solid ? m.group(4) : m.group(2);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  @Override
  String print(LocalTime value) {
    return String.format("%02d:%02d", value.getHour(), value.getMinute());
  }

  @Override
  String unreadable() {
    return "kit.form.clock-unreadable";
  }
}
