package org.letapis.domain.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.DateToken.Kind;

/** The grammar of a date as it is told: “before”, “between”, “at the end of”, with a time. */
final class DatePhrase {

  private static final Set<Kind> PLAIN =
      EnumSet.of(Kind.NUMBER, Kind.DOTTED, Kind.ISO, Kind.CLOCK, Kind.MONTH, Kind.NOISE);

  private final LocalDate today;
  private final LocalDate by;
  private boolean inferred;
  private boolean yearless;

  /**
   * @param by the last day that a date without a year may mean
   */
  DatePhrase(LocalDate today, LocalDate by) {
    this.today = today;
    this.by = by;
  }

  /** Whether no year was said, so that the date is only one of those that may be meant. */
  boolean yearless() {
    return yearless;
  }

  /**
   * Reads all tokens as one date.
   *
   * @throws IllegalArgumentException when they are not a date, or could be more than one
   * @throws java.time.DateTimeException when a day or time does not exist
   */
  PartialDate read(List<DateToken> said) {
    List<DateToken> tokens = new ArrayList<>(said);
    tokens.removeIf(t -> t.is(Kind.NOISE));
    boolean circa = tokens.removeIf(t -> t.is(Kind.CIRCA));
    LocalTime time = clock(tokens);
    PartialDate date = body(tokens);
    if (time != null) {
      date = date.at(time);
    }
    return circa ? date.about() : date;
  }

  /** Whether the date says no more and no less than the words did. */
  boolean plain(List<DateToken> said) {
    return !inferred && said.stream().allMatch(t -> PLAIN.contains(t.kind()));
  }

  private static @Nullable LocalTime clock(List<DateToken> tokens) {
    for (int i : new int[] {tokens.size() - 1, 0}) {
      if (i >= 0 && tokens.size() > 1 && tokens.get(i).is(Kind.CLOCK)) {
        return time(tokens.remove(i).text());
      }
    }
    return null;
  }

  private static LocalTime time(String text) {
    String letters = text.replaceAll("[^apm]", "").toLowerCase(Locale.ROOT);
    String[] numbers = text.replaceAll("[^\\d:].*", "").split(":", -1);
    int hour = Integer.parseInt(numbers[0]);
    if (!letters.isEmpty()) {
      if (hour < 1 || hour > 12) {
        throw new IllegalArgumentException("not a time");
      }
      hour = hour % 12 + (letters.startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, Integer.parseInt(numbers[1]));
  }

  private PartialDate body(List<DateToken> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("no date");
    }
    List<DateToken> rest = tokens.subList(1, tokens.size());
    return switch (tokens.getFirst().kind()) {
      case BETWEEN -> range(rest, EnumSet.of(Kind.AND, Kind.DASH));
      case FROM ->
          rest.stream().anyMatch(t -> t.is(Kind.TO) || t.is(Kind.UNTIL) || t.is(Kind.DASH))
              ? range(rest, EnumSet.of(Kind.TO, Kind.UNTIL, Kind.DASH))
              : bounds(rest, true, span(rest).earliest());
      case UNTIL -> bounds(rest, false, until(rest));
      case BEFORE -> bounds(rest, false, day(span(rest).earliest()).minusDays(1));
      case BY -> bounds(rest, false, span(rest).latest());
      case AFTER -> bounds(rest, true, day(span(rest).latest()).plusDays(1));
      default ->
          tokens.stream().anyMatch(t -> t.is(Kind.DASH))
              ? range(tokens, EnumSet.of(Kind.DASH))
              : span(tokens);
    };
  }

  private PartialDate bounds(List<DateToken> of, boolean from, @Nullable LocalDate bound) {
    PartialDate open = from ? PartialDate.between(bound, null) : PartialDate.between(null, bound);
    return span(of).circa() ? open.about() : open;
  }

  /** “До 5 августа” may well have been the fifth; “до августа” was not in August. */
  private @Nullable LocalDate until(List<DateToken> tokens) {
    PartialDate span = span(tokens);
    boolean whole = !span.isDay() && !span.circa();
    return whole ? day(span.earliest()).minusDays(1) : span.latest();
  }

  private static LocalDate day(@Nullable LocalDate bound) {
    if (bound == null) {
      throw new IllegalArgumentException("no bound");
    }
    return bound;
  }

  private PartialDate span(List<DateToken> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("no date");
    }
    DateToken first = tokens.getFirst();
    List<DateToken> rest = tokens.subList(1, tokens.size());
    return switch (first.kind()) {
      case EARLY -> third(rest, 0);
      case MIDDLE -> third(rest, 1);
      case LATE -> third(rest, 2);
      case DAYS_AGO -> {
        if (!rest.isEmpty()) {
          throw new IllegalArgumentException("two dates");
        }
        yield PartialDate.day(today.minusDays(first.number()));
      }
      case ISO ->
          rest.isEmpty()
              ? Edtf.parse(first.text().toUpperCase(Locale.ROOT))
              : complete(DateParts.of(tokens, today)).span();
      default -> complete(DateParts.of(tokens, today)).span();
    };
  }

  /** The first, second or last third of a month (ten days each) or of a year (four months each). */
  private PartialDate third(List<DateToken> tokens, int which) {
    DateParts parts = complete(DateParts.of(tokens, today));
    Integer year = parts.year();
    if (parts.day() != null || year == null) {
      throw new IllegalArgumentException("a part of a day");
    }
    if (parts.month() == null) {
      YearMonth first = YearMonth.of(year, 1 + 4 * which);
      return PartialDate.between(first.atDay(1), first.plusMonths(3).atEndOfMonth()).about();
    }
    YearMonth month = YearMonth.of(year, parts.month());
    LocalDate first = month.atDay(1 + 10 * which);
    return PartialDate.between(first, which == 2 ? month.atEndOfMonth() : first.plusDays(9))
        .about();
  }

  private PartialDate range(List<DateToken> tokens, Set<Kind> separators) {
    int at = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (separators.contains(tokens.get(i).kind())) {
        if (at >= 0) {
          throw new IllegalArgumentException("more than two ends");
        }
        at = i;
      }
    }
    if (at < 0) {
      throw new IllegalArgumentException("one end only");
    }
    DateParts left = DateParts.of(tokens.subList(0, at), today);
    DateParts right = DateParts.of(tokens.subList(at + 1, tokens.size()), today);
    if (left.month() == null && left.day() != null) {
      left = left.withMonth(right.month());
    } else if (right.month() == null && right.day() != null) {
      right = right.withMonth(left.month());
    }
    if (left.year() == null && right.year() == null) {
      left = complete(left);
    }
    Integer leftYear = left.year();
    Integer rightYear = right.year();
    if (leftYear == null && rightYear != null) {
      left = left.withYear(later(left, right) ? rightYear - 1 : rightYear);
    } else if (rightYear == null && leftYear != null) {
      right = right.withYear(later(left, right) ? leftYear + 1 : leftYear);
    }
    inferred |= left.inferred() || right.inferred();
    return PartialDate.between(left.span().earliest(), right.span().latest());
  }

  /** Whether the left end lies later in its year: “30 December to 2 January”. */
  private static boolean later(DateParts left, DateParts right) {
    Integer first = left.month();
    Integer second = right.month();
    return first != null && second != null && first > second;
  }

  private DateParts complete(DateParts parts) {
    DateParts whole = parts.complete(by);
    yearless |= parts.year() == null;
    inferred |= whole.inferred();
    return whole;
  }
}
