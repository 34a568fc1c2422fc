package org.letapis.casebook.statistics.count;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.statistics.column.Coded;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.Days;
import org.letapis.casebook.statistics.column.Dictionary;
import org.letapis.casebook.statistics.column.Handling;
import org.letapis.casebook.statistics.column.Where;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.domain.entry.RecordId;

/** Says in which groups of a breakdown a case is. Each value is looked at once. */
final class Groups {

  private final Columns columns;
  private final CountQuery query;
  private final Dimension dimension;
  private final Dictionary<Bucket> buckets;
  private int[] @Nullable [] known = new int[64][];

  /**
   * @param buckets numbers of groups
   */
  Groups(Columns columns, CountQuery query, Dimension dimension, Dictionary<Bucket> buckets) {
    this.columns = columns;
    this.query = query;
    this.dimension = dimension;
    this.buckets = buckets;
  }

  /** Numbers of its groups, at least one. */
  int[] of(int event, int person, int when, int value) {
    return switch (dimension) {
      case NONE -> once(0, code -> one(Bucket.of("")));
      case MONTH, YEAR -> once(when, this::time);
      case REGION -> once(columns.where(event), this::region);
      case AGENCY, COURT -> once(columns.where(event), this::office);
      case ARTICLE, ARTICLE_PART -> once(columns.article(event), this::article);
      case PENALTY, OUTCOME -> once(columns.detail(event), this::detail);
      case TAG, VERIFICATION -> once(columns.handling(event), this::handling);
      case SEX, OCCUPATION -> once(person + 1, this::someone);
      case AGE -> age(person, when);
      case MEASURED -> once(value - Sink.UNCERTAIN, this::measured);
    };
  }

  private int[] once(int code, IntFunction<int[]> make) {
    if (code >= known.length) {
      known = java.util.Arrays.copyOf(known, Math.max(code + 1, known.length * 2));
    }
    int[] before = known[code];
    if (before != null) {
      return before;
    }
    int[] made = make.apply(code);
    known[code] = made;
    return made;
  }

  private int[] one(Bucket bucket) {
    return new int[] {buckets.code(bucket)};
  }

  private int[] all(Coded coded) {
    return coded.keys().isEmpty()
        ? one(Bucket.unknown(coded.why()))
        : coded.keys().stream().distinct().mapToInt(key -> buckets.code(Bucket.of(key))).toArray();
  }

  private int[] time(int when) {
    Days days = columns.days().get(when);
    if (days.unknown()) {
      return one(Bucket.unknown(days.why()));
    }
    if (!days.bounded()) {
      return one(Bucket.uncertain());
    }
    LocalDate first = LocalDate.ofEpochDay(days.first());
    LocalDate last = LocalDate.ofEpochDay(days.last());
    if (first.getYear() != last.getYear()) {
      return one(Bucket.uncertain());
    }
    boolean month = first.getMonthValue() == last.getMonthValue();
    if (dimension == Dimension.YEAR) {
      return one(Bucket.of(first.toString().substring(0, first.toString().length() - 6)));
    }
    return one(
        month
            ? Bucket.of(first.toString().substring(0, first.toString().length() - 3))
            : Bucket.within(first.getYear()));
  }

  private int[] region(int where) {
    String why = "";
    for (RecordId place : columns.wheres().get(where).places()) {
      Coded region = columns.region(place);
      if (!region.keys().isEmpty()) {
        return all(region);
      }
      why = why.isEmpty() ? region.why() : why;
    }
    return one(Bucket.unknown(why));
  }

  private int[] office(int where) {
    Where of = columns.wheres().get(where);
    return all(dimension == Dimension.AGENCY ? of.agency() : of.court());
  }

  private int[] article(int code) {
    Coded cited = columns.articles().get(code);
    return dimension == Dimension.ARTICLE_PART
        ? all(cited)
        : all(new Coded(cited.keys().stream().map(Groups::whole).toList(), cited.why()));
  }

  private static String whole(String key) {
    return key.startsWith(Bucket.OWN) ? key : key.substring(0, key.lastIndexOf('|') + 1);
  }

  private int[] detail(int code) {
    var detail = columns.details().get(code);
    return all(dimension == Dimension.PENALTY ? detail.penalty() : detail.outcome());
  }

  private int[] handling(int code) {
    Handling handling = columns.handlings().get(code);
    return all(dimension == Dimension.TAG ? handling.tags() : handling.verification());
  }

  private int[] someone(int code) {
    if (code == 0) {
      return one(Bucket.unknown(""));
    }
    var someone = columns.of(code - 1);
    return all(dimension == Dimension.SEX ? someone.sex() : someone.occupations());
  }

  private int[] age(int person, int when) {
    if (person == Columns.NOBODY) {
      return once(0, code -> one(Bucket.unknown("")));
    }
    Days born = columns.of(person).born();
    if (born.unknown()) {
      return once(
          1 + List.of("", "unknown", "not-asked", "refused").indexOf(born.why()) + 1,
          code -> one(Bucket.unknown(born.why())));
    }
    Days then = day(when);
    if (!born.bounded() || !then.bounded()) {
      return once(6, code -> one(Bucket.uncertain()));
    }
    int least = Scale.AGE.of(years(born.last(), then.first()));
    int most = Scale.AGE.of(years(born.first(), then.last()));
    return least == most
        ? once(7 + least, code -> one(Bucket.of(number(least))))
        : once(6, code -> one(Bucket.uncertain()));
  }

  /** The day the question is of; else the days of the case. */
  private Days day(int when) {
    LocalDate day = query.from();
    return query.question().ofDay() && day != null
        ? new Days((int) day.toEpochDay(), (int) day.toEpochDay(), "")
        : columns.days().get(when);
  }

  private static int years(int from, int to) {
    LocalDate born = LocalDate.ofEpochDay(from);
    LocalDate then = LocalDate.ofEpochDay(to);
    boolean before =
        then.getMonthValue() < born.getMonthValue()
            || then.getMonthValue() == born.getMonthValue()
                && then.getDayOfMonth() < born.getDayOfMonth();
    return then.getYear() - born.getYear() - (before ? 1 : 0);
  }

  private int[] measured(int code) {
    int value = code + Sink.UNCERTAIN;
    return one(
        switch (value) {
          case Sink.UNCERTAIN -> Bucket.uncertain();
          case Sink.NO_VALUE -> Bucket.unknown("");
          default -> Bucket.of(number(value));
        });
  }

  /** Two digits, so that groups sort by their number. */
  private static String number(int value) {
    return String.format(java.util.Locale.ROOT, "%02d", value);
  }
}
