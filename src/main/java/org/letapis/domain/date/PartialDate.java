package org.letapis.domain.date;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A date as far as it is known: one day between an earliest and a latest, either of which may be
 * open, with the words it was told in. What was never known is never made precise.
 *
 * @param earliest first day it may have been; null for open
 * @param latest last day it may have been; null for open
 * @param time local time of day, only with a single day; or null
 * @param circa whether the bounds themselves are approximate
 * @param words the words of the source, as they were said; may be empty
 */
public record PartialDate(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable LocalTime time,
    boolean circa,
    String words) {

  /**
   * @throws IllegalArgumentException when latest is before earliest, or a time stands without a
   *     single day
   */
  public PartialDate {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest before earliest");
    }
    if (time != null && (earliest == null || !earliest.equals(latest))) {
      throw new IllegalArgumentException("a time needs a single day");
    }
  }

  /** A single known day. */
  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, day, null, false, "");
  }

  /** Some day from one day to another, both included; null for open. */
  public static PartialDate between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new PartialDate(earliest, latest, null, false, "");
  }

  /** Words nobody could read as a date: kept, and marked by being open on both sides. */
  public static PartialDate unread(String words) {
    return new PartialDate(null, null, null, false, words);
  }

  /** The same date with the words it was told in. */
  public PartialDate said(String as) {
    return new PartialDate(earliest, latest, time, circa, as);
  }

  /** The same day with a time. */
  public PartialDate at(@Nullable LocalTime clock) {
    return new PartialDate(earliest, latest, clock, circa, words);
  }

  /** The same date, its bounds approximate. */
  public PartialDate about() {
    return new PartialDate(earliest, latest, time, true, words);
  }

  /** Whether it is one known day. */
  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** Whether nothing is known but words. */
  public boolean isUnread() {
    return earliest == null && latest == null;
  }

  /** Whether every day it may be lies before every day the other may be. */
  public boolean surelyBefore(PartialDate other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /** Whether it may lie within those days, both included. */
  public boolean possiblyDuring(LocalDate from, LocalDate to) {
    return (earliest == null || !earliest.isAfter(to))
        && (latest == null || !latest.isBefore(from));
  }

  /** Stored form: {@code {"edtf":"2021-08","time":"14:30","words":"…"}}; see {@link Edtf}. */
  public JsonNode toJson() {
    ObjectNode json = Json.object();
    if (!isUnread()) {
      json.put("edtf", Edtf.print(this));
    }
    if (time != null) {
      json.put("time", time.toString());
    }
    if (!words.isEmpty()) {
      json.put("words", words);
    }
    return json;
  }

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException when it is none
   * @throws java.time.DateTimeException when a day or time in it does not exist
   */
  public static PartialDate ofJson(JsonNode json) {
    if (!json.isObject() || json.isEmpty()) {
      throw new IllegalArgumentException("not a date");
    }
    PartialDate date =
        json.has("edtf") ? Edtf.parse(Json.string(json.get("edtf"))) : PartialDate.unread("");
    if (json.has("time")) {
      date = date.at(LocalTime.parse(Json.string(json.get("time"))));
    }
    date = json.has("words") ? date.said(Json.string(json.get("words"))) : date;
    if (date.isUnread() && date.words().isEmpty()) {
      throw new IllegalArgumentException("not a date"); // It says nothing, and would be stored so.
    }
    return date;
  }
}
