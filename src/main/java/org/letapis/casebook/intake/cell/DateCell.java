package org.letapis.casebook.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;

/**
 * A cell that holds a date: a day, a month or a year, in the order of ISO 8601 or with the year
 * last, and the time some programs add; or words that {@link DateReader} reads. Whatever the words,
 * the date carries them, unless they were ISO 8601 already.
 *
 * @param date what was read; only words where nothing was
 * @param issue why it was not read, or null
 */
public record DateCell(PartialDate date, @Nullable IssueReason issue) {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2})(?:[T"
              + " ](\\d{1,2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?Z?)?)?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?:(\\d{1,2})[-./])?(\\d{1,2})[-./](\\d{4})(?: ?г\\.?)?(?:"
              + " (\\d{1,2}:\\d{2})(?::\\d{2})?)?");

  /** The oldest anybody in a register was born, in years. */
  private static final int OLDEST = 110;

  /**
   * Reads a cell.
   *
   * @param words cleaned, not blank
   * @param today the day of the import: nothing that has happened is later
   */
  public static DateCell read(String words, LocalDate today) {
    try {
      PartialDate date = numeric(words).orElseGet(() -> DateReader.read(words, today));
      if (date.isUnread()) {
        return unread(words, IssueReason.DATE_UNREADABLE);
      }
      LocalDate first = date.earliest();
      LocalDate last = date.latest();
      if (first != null && first.isAfter(today)) {
        return unread(words, IssueReason.DATE_FUTURE);
      }
      if (last != null && last.isBefore(today.minusYears(OLDEST))) {
        return unread(words, IssueReason.DATE_TOO_EARLY);
      }
      boolean plain = words.equals(Edtf.print(date));
      return new DateCell(plain ? date : date.said(words), null);
    } catch (DateTimeException e) {
      return unread(words, IssueReason.DATE_IMPOSSIBLE);
    }
  }

  private static DateCell unread(String words, IssueReason why) {
    return new DateCell(PartialDate.unread(words), why);
  }

  private static Optional<PartialDate> numeric(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      return Optional.of(date(iso.group(1), iso.group(2), iso.group(3), iso.group(4)));
    }
    Matcher last = YEAR_LAST.matcher(words);
    if (last.matches()) {
      return Optional.of(date(last.group(3), last.group(2), last.group(1), last.group(4)));
    }
    return Optional.empty();
  }

  private static PartialDate date(
      String year, @Nullable String month, @Nullable String day, @Nullable String time) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return PartialDate.between(Year.of(y).atDay(1), LocalDate.of(y, 12, 31));
    }
    YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
    if (day == null) {
      return PartialDate.between(whole.atDay(1), whole.atEndOfMonth());
    }
    PartialDate read =
        PartialDate.day(LocalDate.of(y, whole.getMonthValue(), Integer.parseInt(day)));
    LocalTime clock =
        time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time.length() < 5 ? "0" + time : time);
    // Midnight is what a spreadsheet writes where nobody gave a time.
    return clock.equals(LocalTime.MIDNIGHT) ? read : read.at(clock);
  }
}
