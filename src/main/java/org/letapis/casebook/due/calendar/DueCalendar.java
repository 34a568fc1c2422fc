package org.letapis.casebook.due.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.DueWords;
import org.letapis.domain.text.Labels;

/**
 * What is due as an iCalendar object. Each item is an event of its own under an id that stays the
 * same from one export to the next and tells nothing of the record. What has no day is left out; a
 * span is an event on its first possible day that says so. An alarm sounds a day ahead.
 *
 * @param labels of the language it is written in
 * @param neutral whether names, numbers and what is due are left out, and only that something is
 *     due remains
 * @param key secret of the casebook, so that ids cannot be guessed from records' ids
 */
public record DueCalendar(Labels labels, boolean neutral, String key) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");

  /** How many of those can be written: all that have a day. */
  public static long dated(List<DueItem> items) {
    return items.stream().filter(item -> day(item) != null).count();
  }

  /** The calendar in UTF-8, lines ended by CRLF. */
  public byte[] write(List<DueItem> items, Instant now) {
    ContentLines lines = new ContentLines();
    lines.put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("PRODID", "-//Letapis//Due//EN");
    lines.put("CALSCALE", "GREGORIAN");
    for (DueItem item : items) {
      LocalDate day = day(item);
      if (day != null) {
        event(item, day, now, lines);
      }
    }
    lines.put("END", "VCALENDAR");
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The day it stands on: the first it may be, lest it come too late. */
  private static @Nullable LocalDate day(DueItem item) {
    LocalDate first = item.due().earliest();
    return first == null ? item.due().latest() : first;
  }

  private void event(DueItem item, LocalDate day, Instant now, ContentLines lines) {
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", uid(item.id()));
    lines.put("DTSTAMP", UTC.format(now.atZone(ZoneOffset.UTC)));
    LocalTime time = item.due().time();
    if (time == null) {
      lines.put("DTSTART;VALUE=DATE", DAY.format(day));
      lines.put("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    } else {
      String at = UTC.format(day.atTime(time).atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC));
      lines.put("DTSTART", at);
      lines.put("DTEND", at);
    }
    String title = title(item);
    lines.text("SUMMARY", title);
    if (!neutral) {
      lines.text("DESCRIPTION", description(item));
    }
    lines.put("CLASS", "PRIVATE").put("TRANSP", "TRANSPARENT");
    lines.put("BEGIN", "VALARM").put("ACTION", "DISPLAY").put("TRIGGER", "-P1D");
    lines.text("DESCRIPTION", title);
    lines.put("END", "VALARM").put("END", "VEVENT");
  }

  private String title(DueItem item) {
    if (neutral) {
      return labels.text("deadline.neutral");
    }
    String people =
        item.people().stream().map(DueItem.Somebody::title).collect(Collectors.joining(", "));
    String what = new DueWords(labels).what(item);
    return people.isEmpty() ? what : what + " – " + people;
  }

  private String description(DueItem item) {
    DueWords words = new DueWords(labels);
    return java.util.stream.Stream.of(
            item.label(), words.due(item), words.source(item), words.caution(item))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String uid(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + "@letapis.invalid";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
