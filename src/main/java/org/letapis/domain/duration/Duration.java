package org.letapis.domain.duration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A length of time in the units it was said in: nineteen months stay nineteen months, and are not
 * made a year and seven.
 *
 * @param years 0 to {@value #MOST_YEARS}
 * @param months 0 to {@value #MOST_MONTHS}
 * @param days 0 to {@value #MOST_DAYS}
 * @param hours 0 to {@value #MOST_HOURS}
 * @param minutes 0 to {@value #MOST_MINUTES}
 * @param life whether it is for life; then there are no numbers
 * @param circa whether the numbers are approximate
 * @param words the words of the source where they say it otherwise; may be empty
 */
public record Duration(
    int years,
    int months,
    int days,
    int hours,
    int minutes,
    boolean life,
    boolean circa,
    String words) {

  static final int MOST_YEARS = 99;
  static final int MOST_MONTHS = 1_200;
  static final int MOST_DAYS = 36_500;
  static final int MOST_HOURS = 99_999;
  static final int MOST_MINUTES = 99_999;

  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(\\d{1,2})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?)?");

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;

  /**
   * @throws IllegalArgumentException when a number is out of bounds, or nothing is said
   */
  public Duration {
    boolean within =
        years >= 0
            && years <= MOST_YEARS
            && months >= 0
            && months <= MOST_MONTHS
            && days >= 0
            && days <= MOST_DAYS
            && hours >= 0
            && hours <= MOST_HOURS
            && minutes >= 0
            && minutes <= MOST_MINUTES;
    boolean numbers = (years | months | days | hours | minutes) != 0;
    if (!within || numbers == life || life && circa) {
      throw new IllegalArgumentException("not a duration");
    }
  }

  /** Years, months and days, exactly so many. */
  public static Duration of(int years, int months, int days) {
    return new Duration(years, months, days, 0, 0, false, false, "");
  }

  /** For the rest of a life. */
  public static Duration forLife() {
    return new Duration(0, 0, 0, 0, 0, true, false, "");
  }

  /** The same length with the words it was told in. */
  public Duration said(String as) {
    return new Duration(years, months, days, hours, minutes, life, circa, as);
  }

  /** The same length, its numbers approximate. */
  public Duration about() {
    return new Duration(years, months, days, hours, minutes, life, true, words);
  }

  /**
   * Whether it is shorter whatever months and years are counted: a month has 28 to 31 days, a year
   * 365 or 366. Nothing approximate is surely shorter or longer. A strict partial order.
   */
  public boolean surelyShorter(Duration other) {
    return !circa && !other.circa && !life && (other.life || most() < other.least());
  }

  private long least() {
    return years * 365L * DAY + months * 28L * DAY + days * DAY + hours * HOUR + minutes;
  }

  private long most() {
    return years * 366L * DAY + months * 31L * DAY + days * DAY + hours * HOUR + minutes;
  }

  /** The numbers in the form of ISO 8601, as in {@code P4Y6M}; empty for life. */
  public String iso() {
    if (life) {
      return "";
    }
    String time = part(hours, "H") + part(minutes, "M");
    return "P"
        + part(years, "Y")
        + part(months, "M")
        + part(days, "D")
        + (time.isEmpty() ? "" : "T" + time);
  }

  private static String part(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  /**
   * Reads the form of ISO 8601.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Duration ofIso(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a duration");
    }
    int[] n = new int[5];
    for (int i = 0; i < n.length; i++) {
      n[i] = m.group(i + 1) == null ? 0 : Integer.parseInt(m.group(i + 1));
    }
    return new Duration(n[0], n[1], n[2], n[3], n[4], false, false, "");
  }

  /** Stored form: {@code {"iso":"P4Y6M","circa":true,"words":"…"}} or {@code {"life":true}}. */
  public JsonNode toJson() {
    ObjectNode json = Json.object();
    if (life) {
      json.put("life", true);
    } else {
      json.put("iso", iso());
    }
    if (circa) {
      json.put("circa", true);
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
   */
  public static Duration ofJson(JsonNode json) {
    boolean life = json.path("life").asBoolean(false);
    Duration duration = life ? forLife() : ofIso(json.path("iso").asString(""));
    if (json.path("circa").asBoolean(false)) {
      duration = duration.about();
    }
    return duration.said(json.path("words").asString(""));
  }
}
