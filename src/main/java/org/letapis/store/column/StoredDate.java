package org.letapis.store.column;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.json.CanonicalJson;

/** A partial date in a column, and as a number that sorts. */
public final class StoredDate {

  /** Sorts after every date: nobody knows when. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  /** What LIKE finds a column's text by when it is of one day, exactly known. */
  public static final String DAY = "{\"edtf\":\"____-__-__\"%";

  private static final int WORDS = 1000;
  private static final int MINUTES_A_DAY = 24 * 60;

  private StoredDate() {}

  /** The column's text; null for no date. */
  public static @Nullable String write(Optional<PartialDate> date) {
    return date.map(d -> CanonicalJson.text(d.said(Texts.cut(d.words(), WORDS)).toJson()))
        .orElse(null);
  }

  /** The date of a column's text. */
  public static Optional<PartialDate> read(@Nullable String json) {
    return Optional.ofNullable(json)
        .map(text -> PartialDate.ofJson(StateText.parse(text.getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Minutes from 1970 to the first moment it may have been; to the last where that is all that is
   * known.
   */
  public static long order(Optional<PartialDate> date) {
    PartialDate known = date.orElse(null);
    if (known == null) {
      return UNKNOWN;
    }
    LocalDate day = known.earliest() == null ? known.latest() : known.earliest();
    if (day == null) {
      return UNKNOWN;
    }
    LocalTime time = known.time();
    return minutes(day) + (time == null ? 0 : time.toSecondOfDay() / 60);
  }

  /** Minutes from 1970 to the beginning of a day. */
  public static long minutes(LocalDate day) {
    return day.toEpochDay() * MINUTES_A_DAY;
  }

  /** Whether it may have been between two days, both included; null is no bound. */
  public static boolean mayBe(PartialDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    return (earliest != null || latest != null)
        && (from == null || latest == null || !latest.isBefore(from))
        && (to == null || earliest == null || !earliest.isAfter(to));
  }
}
