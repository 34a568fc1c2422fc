package org.letapis.casebook.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.Verdict;

/** In which groups a case is, said plainly. */
final class SlowGroups {

  private final SlowCount count;
  private final CountQuery query;
  private @org.jspecify.annotations.Nullable Map<RecordId, Integer> often;

  SlowGroups(SlowCount count, CountQuery query) {
    this.count = count;
    this.query = query;
  }

  /** Rows of a case; none when it does not count at all. */
  List<Bucket> rows(SlowCount.Case one) {
    if (!fits(one)) {
      return List.of();
    }
    Bucket then = then(one);
    return then == null
        ? List.of()
        : then.kind() == Bucket.Kind.VALUE ? by(query.by(), one) : List.of(then);
  }

  private boolean fits(SlowCount.Case one) {
    return query.only().entrySet().stream()
        .allMatch(
            only ->
                by(only.getKey(), one).stream()
                    .map(b -> b.kind() == Bucket.Kind.UNKNOWN ? "?" + b.key() : b.key())
                    .anyMatch(only.getValue()::contains));
  }

  /** A value when it is surely in the period, nothing when surely not. */
  private @org.jspecify.annotations.Nullable Bucket then(SlowCount.Case one) {
    if (one.own().filter(b -> b.kind() == Bucket.Kind.PERHAPS_THEN).isPresent()) {
      return one.own().get();
    }
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (query.question() == Question.IN_CUSTODY || from == null && to == null) {
      return Bucket.of("");
    }
    PartialDate when = one.when();
    if (when.isUnread()) {
      return new Bucket(Bucket.Kind.UNDATED, "");
    }
    LocalDate begin = from == null ? LocalDate.MIN : from;
    LocalDate end = to == null ? LocalDate.MAX : to;
    if (!when.possiblyDuring(begin, end)) {
      return null;
    }
    LocalDate first = when.earliest() == null ? LocalDate.MIN : when.earliest();
    LocalDate last = when.latest() == null ? LocalDate.MAX : when.latest();
    return !first.isBefore(begin) && !last.isAfter(end)
        ? Bucket.of("")
        : new Bucket(Bucket.Kind.PERHAPS_THEN, "");
  }

  private List<Bucket> by(Dimension dimension, SlowCount.Case one) {
    CaseRecord event = one.event();
    Optional<CaseRecord> who = one.person().map(count.records::get);
    return switch (dimension) {
      case NONE -> List.of(Bucket.of(""));
      case MONTH, YEAR -> List.of(time(dimension, one));
      case REGION -> region(event);
      case ARTICLE -> articles(event, a -> a.law() + "|" + a.number() + "|");
      case ARTICLE_PART -> articles(event, a -> a.law() + "|" + a.number() + "|" + a.part());
      case SEX -> who.map(w -> term(w, Person.SEX)).orElse(List.of(Bucket.unknown("")));
      case AGE -> List.of(age(one, who));
      case OCCUPATION ->
          who.map(w -> terms(w, Person.OCCUPATION_GROUPS)).orElse(List.of(Bucket.unknown("")));
      case AGENCY -> id(event, EventFields.AGENCY);
      case COURT -> id(event, EventFields.COURT);
      case PENALTY -> term(event, Verdict.PENALTY);
      case OUTCOME -> term(event, Detention.OUTCOME);
      case TAG -> terms(event, Common.TAGS);
      case VERIFICATION -> term(event, Common.VERIFICATION);
      case MEASURED -> List.of(measured(one));
    };
  }

  private static Bucket why(CaseRecord record, Field<?> field) {
    return Bucket.unknown(record.absent(field).map(Absent::code).orElse(""));
  }

  private static String key(Term term) {
    return term.coded() ? term.text() : "~" + term.text();
  }

  private static List<Bucket> term(CaseRecord record, Field<Term> field) {
    return List.of(record.get(field).map(t -> Bucket.of(key(t))).orElse(why(record, field)));
  }

  private static List<Bucket> terms(CaseRecord record, Field<List<Term>> field) {
    List<Bucket> all =
        record.get(field).orElse(List.of()).stream()
            .map(t -> Bucket.of(key(t)))
            .distinct()
            .toList();
    return all.isEmpty() ? List.of(why(record, field)) : all;
  }

  private static List<Bucket> id(CaseRecord record, Field<RecordId> field) {
    return List.of(record.get(field).map(i -> Bucket.of(i.toString())).orElse(why(record, field)));
  }

  private static List<Bucket> articles(CaseRecord record, Function<Article, String> key) {
    List<Bucket> all =
        record.get(EventFields.ARTICLES).orElse(List.of()).stream()
            .map(key)
            .distinct()
            .map(Bucket::of)
            .toList();
    return all.isEmpty() ? List.of(why(record, EventFields.ARTICLES)) : all;
  }

  private Bucket time(Dimension dimension, SlowCount.Case one) {
    PartialDate when = one.when();
    if (when.isUnread()) {
      return query.question() == Question.INCOMMUNICADO
          ? Bucket.unknown("")
          : why(one.event(), EventFields.START);
    }
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (first == null || last == null || first.getYear() != last.getYear()) {
      return Bucket.uncertain();
    }
    if (dimension == Dimension.YEAR) {
      return Bucket.of(Integer.toString(first.getYear()));
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? Bucket.of(YearMonth.from(first).toString())
        : Bucket.within(first.getYear());
  }

  private List<Bucket> region(CaseRecord event) {
    Optional<Bucket> absent = Optional.empty();
    List<RecordId> places =
        Stream.of(
                event.get(EventFields.FACILITY).stream(),
                event.rows(Detention.TAKEN_TO).stream()
                    .filter(r -> event.type().equals("detention"))
                    .flatMap((Row r) -> r.get(EventFields.FACILITY).stream()),
                event.get(EventFields.COURT).stream(),
                event.get(EventFields.AGENCY).stream(),
                event.get(EventFields.UNIT).stream())
            .flatMap(s -> s)
            .toList();
    for (RecordId place : places) {
      CaseRecord record = count.records.get(place);
      if (record != null) {
        if (record.get(Facility.REGION).isPresent()) {
          return term(record, Facility.REGION);
        }
        Bucket said = why(record, Facility.REGION);
        absent = absent.isPresent() || said.key().isEmpty() ? absent : Optional.of(said);
      }
    }
    return List.of(absent.orElse(Bucket.unknown("")));
  }

  private Bucket age(SlowCount.Case one, Optional<CaseRecord> who) {
    PartialDate born = who.flatMap(w -> w.get(Person.BORN)).orElse(PartialDate.unread(""));
    if (born.isUnread()) {
      return who.map(w -> why(w, Person.BORN)).orElse(Bucket.unknown(""));
    }
    LocalDate day = query.from();
    PartialDate when =
        query.question() == Question.IN_CUSTODY && day != null ? PartialDate.day(day) : one.when();
    LocalDate from = born.earliest();
    LocalDate to = born.latest();
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (from == null || to == null || first == null || last == null) {
      return Bucket.uncertain();
    }
    String young = ageGroup(ChronoUnit.YEARS.between(to, first));
    String old = ageGroup(ChronoUnit.YEARS.between(from, last));
    return young.equals(old) ? Bucket.of(young) : Bucket.uncertain();
  }

  private static String ageGroup(long years) {
    return years < 14
        ? "00"
        : years < 18
            ? "01"
            : years < 25
                ? "02"
                : years < 35
                    ? "03"
                    : years < 45 ? "04" : years < 55 ? "05" : years < 65 ? "06" : "07";
  }

  private Bucket measured(SlowCount.Case one) {
    if (query.question() != Question.REPEATED) {
      return one.own().orElseThrow();
    }
    if (one.person().isEmpty()) {
      return Bucket.unknown("");
    }
    Map<RecordId, Integer> times = often;
    if (times == null) {
      times = new TreeMap<>();
      for (CaseRecord event : count.events("detention")) {
        SlowCount.Case other =
            new SlowCount.Case(
                event,
                count.person(event),
                event.get(EventFields.START).orElse(PartialDate.unread("")),
                Optional.empty());
        Bucket then = then(other);
        if (other.person().isPresent()
            && fits(other)
            && then != null
            && then.kind() == Bucket.Kind.VALUE) {
          times.merge(other.person().get(), 1, Integer::sum);
        }
      }
      often = times;
    }
    return Bucket.of("0" + Math.min(5, times.getOrDefault(one.person().get(), 0)));
  }
}
