package org.letapis.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a partial date in files: Extended Date/Time Format, ISO 8601-2:2019 level 1. A
 * day, a month ({@code 2021-08}), a year ({@code 2021}), an interval of days with {@code ..} for an
 * open end, and {@code ~} for circa. Read besides: {@code 2021-08-XX}, {@code 202X}, {@code
 * 2021-08-0X} (level 2).
 */
public final class Edtf {

  private static final Pattern PART =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|\\dX|XX))?)?");

  private Edtf() {}

  /** The shortest form that says exactly the bounds and circa. */
  public static String print(PartialDate date) {
    String tail = date.circa() ? "~" : "";
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first != null && last != null) {
      if (first.equals(last)) {
        return first + tail;
      }
      YearMonth month = YearMonth.from(first);
      if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
        return month + tail;
      }
      if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
        return String.format("%04d", first.getYear()) + tail;
      }
    }
    return (first == null ? ".." : first + tail) + "/" + (last == null ? ".." : last + tail);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is not of that form
   * @throws java.time.DateTimeException when a day does not exist
   */
  public static PartialDate parse(String text) {
    boolean circa = text.contains("~");
    String[] ends = text.replace("~", "").split("/", -1);
    PartialDate date =
        switch (ends.length) {
          case 1 -> span(ends[0]);
          case 2 ->
              PartialDate.between(open(ends[0]) ? null : span(ends[0]).earliest(), last(ends[1]));
          default -> throw new IllegalArgumentException("not EDTF");
        };
    return circa ? date.about() : date;
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static @Nullable LocalDate last(String end) {
    return open(end) ? null : span(end).latest();
  }

  private static PartialDate span(String text) {
    Matcher m = PART.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("not EDTF");
    }
    int firstYear = Integer.parseInt(m.group(1).replace('X', '0'));
    int lastYear = Integer.parseInt(m.group(1).replace('X', '9'));
    String month = m.group(2);
    if (month == null || month.equals("XX") || firstYear != lastYear) {
      return PartialDate.between(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
    YearMonth whole = YearMonth.of(firstYear, Integer.parseInt(month));
    String day = m.group(3);
    if (day == null || day.equals("XX")) {
      return PartialDate.between(whole.atDay(1), whole.atEndOfMonth());
    }
    if (day.endsWith("X")) {
      int ten = Integer.parseInt(day.substring(0, 1)) * 10;
      return PartialDate.between(
          whole.atDay(Math.max(1, ten)), whole.atDay(Math.min(whole.lengthOfMonth(), ten + 9)));
    }
    return PartialDate.day(whole.atDay(Integer.parseInt(day)));
  }
}
