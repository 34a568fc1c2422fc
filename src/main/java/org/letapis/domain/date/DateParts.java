package org.letapis.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.DateToken.Kind;

/**
 * What was said of a single date: year, month, day, any of them missing.
 *
 * @param inferred whether the year, or its century, was not said
 */
record DateParts(
    @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, boolean inferred) {

  /**
   * Reads the tokens of one date.
   *
   * @throws IllegalArgumentException when they are not a date, or could be more than one
   */
  static DateParts of(List<DateToken> tokens, LocalDate today) {
    String shape = String.join(" ", tokens.stream().map(t -> t.kind().name()).toList());
    DateToken first = tokens.isEmpty() ? DateToken.of(Kind.NOISE, "") : tokens.getFirst();
    return switch (shape) {
      case "DOTTED" -> dotted(first.text(), today);
      case "ISO" -> iso(first.text());
      case "MONTH" -> new DateParts(null, first.number(), null, false);
      case "NUMBER" ->
          first.text().length() == 4
              ? new DateParts(first.number(), null, null, false)
              : new DateParts(null, null, first.number(), false);
      case "MONTH NUMBER" -> monthAnd(first, tokens.get(1));
      case "NUMBER MONTH" ->
          first.text().length() == 4
              ? new DateParts(first.number(), tokens.get(1).number(), null, false)
              : new DateParts(null, tokens.get(1).number(), first.number(), false);
      case "NUMBER MONTH NUMBER" ->
          ofYear(tokens.get(2).text(), tokens.get(1).number(), first.number(), today);
      case "MONTH NUMBER NUMBER" ->
          ofYear(tokens.get(2).text(), first.number(), tokens.get(1).number(), today);
      case "NUMBER NUMBER" -> {
        require(tokens.get(1).text().length() == 4);
        yield new DateParts(tokens.get(1).number(), null, first.number(), false);
      }
      default -> throw new IllegalArgumentException("not a date");
    };
  }

  /** “Aug 12” is a day; “авг 21” may be a day or a year, so it is neither. */
  private static DateParts monthAnd(DateToken month, DateToken number) {
    if (number.text().length() == 4) {
      return new DateParts(number.number(), month.number(), null, false);
    }
    require(month.english());
    return new DateParts(null, month.number(), number.number(), false);
  }

  private static DateParts iso(String text) {
    require(text.indexOf('x') < 0);
    String[] p = text.split("-", -1);
    return new DateParts(
        Integer.valueOf(p[0]),
        Integer.valueOf(p[1]),
        p.length > 2 ? Integer.valueOf(p[2]) : null,
        false);
  }

  private static DateParts dotted(String text, LocalDate today) {
    String[] p = text.split("[./]", -1);
    int a = Integer.parseInt(p[0]);
    int b = Integer.parseInt(p[1]);
    if (p.length == 2) {
      return p[1].length() == 4
          ? new DateParts(b, a, null, false)
          : new DateParts(null, b, a, false);
    }
    if (p[0].length() == 4) {
      return new DateParts(a, b, Integer.valueOf(p[2]), false);
    }
    boolean slashed = text.indexOf('/') >= 0;
    // 12/08 is August in Minsk and December in New York: only a day over 12 tells.
    require(!slashed || a > 12 || b > 12 || a == b);
    return slashed && b > 12 ? ofYear(p[2], a, b, today) : ofYear(p[2], b, a, today);
  }

  private static DateParts ofYear(String year, int month, int day, LocalDate today) {
    int number = Integer.parseInt(year);
    if (year.length() == 4) {
      return new DateParts(number, month, day, false);
    }
    require(year.length() == 2);
    int century = today.getYear() - today.getYear() % 100;
    int full = century + number;
    return new DateParts(full > today.getYear() + 5 ? full - 100 : full, month, day, true);
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("not a date, or more than one");
    }
  }

  DateParts withYear(int other) {
    return new DateParts(other, month, day, inferred);
  }

  DateParts withMonth(@Nullable Integer other) {
    return new DateParts(year, other, day, inferred);
  }

  /** With the latest year in which it is not after a day, where no year was said. */
  DateParts complete(LocalDate by) {
    if (year != null) {
      return this;
    }
    require(month != null);
    DateParts thisYear = new DateParts(by.getYear(), month, day, true);
    DateParts lastYear = new DateParts(by.getYear() - 1, month, day, true);
    try {
      LocalDate begins = thisYear.span().earliest();
      return begins != null && begins.isAfter(by) ? lastYear : thisYear;
    } catch (DateTimeException e) {
      return lastYear;
    }
  }

  /**
   * The days it may be.
   *
   * @throws DateTimeException when there is no such day
   */
  PartialDate span() {
    if (year == null) {
      throw new IllegalArgumentException("no year");
    }
    if (month == null) {
      require(day == null);
      return PartialDate.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (day == null) {
      YearMonth whole = YearMonth.of(year, month);
      return PartialDate.between(whole.atDay(1), whole.atEndOfMonth());
    }
    return PartialDate.day(LocalDate.of(year, month, day));
  }
}
