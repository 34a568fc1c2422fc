package org.letapis.domain.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Prints dates in each language, so that {@link DateReader} reads the same bounds again. */
public final class DatePrinter {

  private static final Map<Language, DatePrinter> PRINTERS = printers();

  private final Labels labels;

  private DatePrinter(Labels labels) {
    this.labels = labels;
  }

  private static Map<Language, DatePrinter> printers() {
    Map<Language, DatePrinter> printers = new LinkedHashMap<>();
    for (Language language : Language.all()) {
      printers.put(language, new DatePrinter(Labels.of(language, List.of("dates"))));
    }
    return printers;
  }

  private static DatePrinter of(Language language) {
    DatePrinter printer = PRINTERS.get(language);
    if (printer == null) {
      throw new IllegalStateException("a language without dates");
    }
    return printer;
  }

  /** The date in words of a language; the source's own words where nothing else is known. */
  public static String print(PartialDate date, Language language) {
    return date.isUnread() ? date.words() : of(language).known(date);
  }

  /** When something was done on this computer, to the minute, by the clock on its wall. */
  public static String print(Instant moment, Language language) {
    LocalDateTime here = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    LocalTime minute = here.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return print(PartialDate.day(here.toLocalDate()).at(minute), language);
  }

  /**
   * From a start to an end, either of which may not be known; empty when neither is.
   *
   * @param start when it was or began
   * @param end when it ended
   */
  public static String printSpan(
      @Nullable PartialDate start, @Nullable PartialDate end, Language language) {
    DatePrinter printer = of(language);
    if (end == null || end.isUnread()) {
      return start == null ? "" : print(start, language);
    }
    if (start == null || start.isUnread()) {
      return printer.labels.text("span.open", print(end, language));
    }
    return printer.span(start, end);
  }

  private String span(PartialDate start, PartialDate end) {
    LocalDate first = start.earliest();
    LocalDate last = end.latest();
    boolean days = start.isDay() && end.isDay() && !start.circa() && !end.circa();
    if (days && first != null && last != null) {
      LocalTime from = start.time();
      LocalTime to = end.time();
      if (first.equals(last) && from != null && to != null) {
        return labels.text("span.times", day(first), from.toString(), to.toString());
      }
      if (first.equals(last)) {
        return known(from == null ? end : start);
      }
      if (YearMonth.from(first).equals(YearMonth.from(last)) && from == null && to == null) {
        return inMonth("span.days", first, last);
      }
    }
    return labels.text("span.dates", known(start), known(end));
  }

  private String known(PartialDate date) {
    String third = date.circa() ? third(date) : null;
    if (third != null) {
      return third;
    }
    String text = bounds(date);
    LocalTime time = date.time();
    if (time != null) {
      text = labels.text("date.with-time", text, time.toString());
    }
    return date.circa() ? labels.text("date.circa", text) : text;
  }

  private String bounds(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null) {
      return last == null ? date.words() : before(last);
    }
    return last == null ? after(first) : between(first, last);
  }

  private String before(LocalDate last) {
    LocalDate next = last.plusDays(1);
    return next.getDayOfMonth() == 1
        ? labels.text("date.before", period(next))
        : labels.text("date.until-day", day(last));
  }

  private String after(LocalDate first) {
    LocalDate previous = first.minusDays(1);
    return labels.text(
        "date.after",
        first.getDayOfYear() == 1
            ? year(previous)
            : first.getDayOfMonth() == 1 ? monthOf(previous) : day(previous));
  }

  private String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    boolean sameYear = first.getYear() == last.getYear();
    if (whole && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear ? year(first) : labels.text("date.between-years", year(first), year(last));
    }
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    if (whole) {
      return sameMonth
          ? month(first)
          : sameYear
              ? labels.text("date.between-months", name(first), name(last), year(last))
              : labels.text("date.between-periods", month(first), month(last));
    }
    return sameMonth
        ? inMonth("date.between-days", first, last)
        : labels.text("date.between", day(first), day(last));
  }

  /** “Early August 2021”, where the bounds are those {@link DateReader} gives it. */
  private @Nullable String third(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null || last == null || first.getYear() != last.getYear()) {
      return null;
    }
    if (first.getMonth() == last.getMonth()) {
      String of = monthOf(first);
      int end = first.lengthOfMonth();
      return third(of, first.getDayOfMonth(), last.getDayOfMonth(), 1, 10, 11, 20, 21, end);
    }
    boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    return whole
        ? third(year(first), first.getMonthValue(), last.getMonthValue(), 1, 4, 5, 8, 9, 12)
        : null;
  }

  private @Nullable String third(String of, int from, int to, int... ends) {
    List<String> keys = List.of("date.early", "date.middle", "date.late");
    for (int i = 0; i < keys.size(); i++) {
      if (from == ends[2 * i] && to == ends[2 * i + 1]) {
        return labels.text(keys.get(i), of);
      }
    }
    return null;
  }

  private String inMonth(String key, LocalDate first, LocalDate last) {
    return labels.text(
        key,
        Integer.toString(first.getDayOfMonth()),
        Integer.toString(last.getDayOfMonth()),
        nameOf(last),
        year(last));
  }

  private String day(LocalDate day) {
    return labels.text("date.day", Integer.toString(day.getDayOfMonth()), nameOf(day), year(day));
  }

  /** The year or month that begins on a day. */
  private String period(LocalDate first) {
    return first.getMonthValue() == 1 ? year(first) : monthOf(first);
  }

  private String month(LocalDate day) {
    return labels.text("date.month-year", name(day), year(day));
  }

  private String monthOf(LocalDate day) {
    return labels.text("date.month-year", nameOf(day), year(day));
  }

  private String name(LocalDate day) {
    return labels.text("date.month." + day.getMonthValue());
  }

  private String nameOf(LocalDate day) {
    return labels.text("date.month-of." + day.getMonthValue());
  }

  private static String year(LocalDate day) {
    return String.format("%04d", day.getYear());
  }
}
