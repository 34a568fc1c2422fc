package org.letapis.casebook.quick;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.law.ArticleReader;

/** Finds days and times, and asks where a number may be a day, a time or an article. */
final class DateSpans {

  private static final int LONGEST = 9;

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern TAIL =
      Pattern.compile("(?iu)в|во|у|ў|на|з|с|со|по|па|и|і|да|до|to|in|on|of|the|at|by|from|and");
  private static final Pattern AT = Pattern.compile("(?iu)в|во|у|ў|at");
  private static final Pattern FROM = Pattern.compile("(?iu)с|со|з|ад|from");
  private static final Pattern TO = Pattern.compile("(?iu)по|па|да|до|to|till|until");

  private final LocalDate today;

  DateSpans(LocalDate today) {
    this.today = today;
  }

  void read(Spans spans) {
    int at = 0;
    while (at < spans.size()) {
      int to = spans.free(at) ? longest(spans, at) : at;
      at = Math.max(to, at + 1);
    }
  }

  private int longest(Spans spans, int from) {
    for (int to = Math.min(spans.size(), from + LONGEST); to > from; to--) {
      if (spans.free(from, to)
          && !born(spans, to)
          && !TAIL.matcher(spans.token(to - 1).text()).matches()) {
        Optional<Reading> reading = reading(spans, from, to);
        if (reading.isPresent()) {
          spans.take(from, to, reading.get());
          return to;
        }
      }
    }
    return from;
  }

  /** “1987 г.р.” is no day of an event. */
  private static boolean born(Spans spans, int at) {
    return spans.free(at)
        && spans.token(at).folded().matches("г\\.?р|г\\.?н|р\\.?н|рождения|нараджэння|born");
  }

  private Optional<Reading> reading(Spans spans, int from, int to) {
    int number = bare(spans, from, to);
    if (number >= 0) {
      return dotted(spans.token(number).text(), AT.matcher(spans.token(from).text()).matches());
    }
    if (to - from == 1 && CLOCK.matcher(spans.token(from).text()).matches()) {
      return clock(spans.token(from).text().replace(':', '.')).map(Reading.Time::new);
    }
    return days(spans, from, to).or(() -> day(spans.words(from, to)).map(d -> d));
  }

  /** Where a window is one dotted number, perhaps after a preposition; else -1. */
  private static int bare(Spans spans, int from, int to) {
    boolean one = to - from == 1;
    boolean after = to - from == 2 && TAIL.matcher(spans.token(from).text()).matches();
    return (one || after) && DOTTED.matcher(spans.token(to - 1).text()).matches() ? to - 1 : -1;
  }

  /** From a day to a day: with “с … по …” something lasted, it was not some day between. */
  private Optional<Reading> days(Spans spans, int from, int to) {
    if (!FROM.matcher(spans.token(from).text()).matches()) {
      return Optional.empty();
    }
    for (int i = from + 2; i < to - 1; i++) {
      if (TO.matcher(spans.token(i).text()).matches()) {
        Optional<Reading.Day> until = day(spans.words(i + 1, to));
        String first = spans.words(from + 1, i);
        Optional<Reading.Day> begin =
            (first.matches("\\d{1,2}") ? day(first + " " + month(spans, i + 1, to)) : day(first))
                .map(d -> ofYear(d, until));
        if (begin.isPresent() && until.isPresent()) {
          return Optional.of(new Reading.Days(begin.get(), until.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** “С 3 по 18 августа 2021”: what follows the second number holds for the first too. */
  private static String month(Spans spans, int from, int to) {
    return to - from > 1 ? spans.words(from + 1, to) : "";
  }

  /** “С 3 августа по 5 сентября 2021”: the year stands at the end for both. */
  private static Reading.Day ofYear(Reading.Day begin, Optional<Reading.Day> until) {
    LocalDate last = until.filter(Reading.Day::yearSaid).map(d -> d.date().latest()).orElse(null);
    LocalDate day = begin.date().earliest();
    if (begin.yearSaid() || last == null || day == null || !begin.date().isDay()) {
      return begin;
    }
    LocalDate moved = day.withYear(last.getYear());
    LocalDate said = moved.isAfter(last) ? moved.minusYears(1) : moved;
    return new Reading.Day(PartialDate.day(said).said(begin.date().words()), true);
  }

  private Optional<Reading.Day> day(String words) {
    DateReader.Reading read = DateReader.read(words, today, today);
    return read.date().isUnread()
        ? Optional.empty()
        : Optional.of(new Reading.Day(read.date(), !read.yearless()));
  }

  /**
   * “12.08” can only be a day, “24.23” only an article; “19.11” is asked about.
   *
   * @param at whether “at” stands before it, which nobody says of an article
   */
  private Optional<Reading> dotted(String text, boolean at) {
    Matcher m = DOTTED.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String number = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    Optional<Reading> day = day(number).map(d -> d);
    if (day.isPresent() && m.group(2).startsWith("0")) {
      return day;
    }
    List<Reading> all = new ArrayList<>();
    day.ifPresent(all::add);
    if (!m.group(2).startsWith("0") && !at) {
      all.add(new Reading.Law(ArticleReader.read(number)));
    }
    if (m.group(2).length() == 2) {
      clock(number).map(Reading.Time::new).ifPresent(all::add);
    }
    all.removeIf(r -> r instanceof Reading.Law law && law.articles().isEmpty());
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(all.getFirst());
      default -> Optional.of(new Reading.Doubt(all));
    };
  }

  private static Optional<LocalTime> clock(String text) {
    String[] parts = text.split("\\.", -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = Integer.parseInt(parts[1]);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
