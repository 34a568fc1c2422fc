package org.letapis.casebook.alike;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;

/** Events of one kind that happened to one person, at a time and a place that may be the same. */
final class LikelyEvents implements Likely {

  private static final int SAME_DAY = 50;
  private static final int SAME_TIME = 25;
  private static final int SAME_PLACE = 30;

  private final Records records;

  LikelyEvents(Records records) {
    this.records = records;
  }

  @Override
  public List<Found> to(CaseRecord event) {
    RecordType type = Schema.type(event.type()).orElse(null);
    Optional<RecordId> person =
        Optional.ofNullable(type).map(RecordType::subject).flatMap(event::get);
    if (type == null || person.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (RecordSummary other : records.history(person.get())) {
      if (!other.id().equals(event.id()) && other.type().equals(event.type())) {
        compare(type, event, other).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether two events are of one kind, at a time and a place that may be the same. */
  static boolean mayBeOne(CaseRecord event, RecordSummary other) {
    return event.type().equals(other.type())
        && Schema.type(event.type())
            .filter(RecordType::isEvent)
            .flatMap(type -> compare(type, event, other))
            .isPresent();
  }

  private static Optional<Found> compare(RecordType type, CaseRecord event, RecordSummary other) {
    Optional<PartialDate> mine = Optional.ofNullable(type.start()).flatMap(event::get);
    Optional<PartialDate> theirs = other.start();
    if (mine.isEmpty() || theirs.isEmpty() || mine.get().isUnread() || theirs.get().isUnread()) {
      return Optional.empty();
    }
    Optional<PartialDate> end = Optional.ofNullable(type.end()).flatMap(event::get);
    boolean apart =
        isBefore(end.orElse(mine.get()), theirs.get())
            || isBefore(other.end().orElse(theirs.get()), mine.get());
    boolean otherPlace = placesDiffer(event, other.record());
    if (apart || otherPlace) {
      return Optional.empty();
    }
    boolean day = mine.get().isDay() && theirs.get().isDay() && sameDay(mine.get(), theirs.get());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Reason.Kind.SAME_PERSON, other.subjectTitle()));
    reasons.add(Reason.of(Reason.Kind.SAME_TIME, words(mine.get()), words(theirs.get())));
    int weight = day ? SAME_DAY : SAME_TIME;
    Optional<String> place = samePlace(event, other.record());
    if (place.isPresent()) {
      weight += SAME_PLACE;
      reasons.add(Reason.of(Reason.Kind.SAME_PLACE, place.get()));
    }
    return day || place.isPresent()
        ? Optional.of(new Found(other.id(), reasons, weight))
        : Optional.empty();
  }

  private static boolean isBefore(PartialDate one, PartialDate other) {
    return one.surelyBefore(other);
  }

  private static boolean sameDay(PartialDate one, PartialDate other) {
    LocalDate day = one.earliest();
    return day != null && day.equals(other.earliest());
  }

  private static boolean placesDiffer(CaseRecord one, CaseRecord other) {
    Optional<RecordId> here = one.get(EventFields.FACILITY);
    Optional<RecordId> there = other.get(EventFields.FACILITY);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private static Optional<String> samePlace(CaseRecord one, CaseRecord other) {
    Optional<String> here = one.get(EventFields.PLACE);
    Optional<String> there = other.get(EventFields.PLACE);
    return here.filter(place -> there.filter(t -> plain(t).equals(plain(place))).isPresent());
  }

  private static String plain(String place) {
    return place.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }

  private static String words(PartialDate date) {
    return date.toJson().path("edtf").asString(date.toJson().path("words").asString(""));
  }
}
