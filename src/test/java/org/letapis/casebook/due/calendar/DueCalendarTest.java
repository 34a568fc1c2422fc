package org.letapis.casebook.due.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.due.DueItem;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** What RFC 5545 asks of an iCalendar object, and that a neutral one names nobody. */
class DueCalendarTest {

  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private static final String LONG =
      "Скарга; у суд, на затрыманне \\ працяг\n"
          + "другі радок, вельмі доўгі: шшшшшшшшшшшшшшшшшшшш 🙂🙂🙂";

  private static DueItem item(String id, PartialDate due) {
    return new DueItem(
        id,
        DueItem.Kind.DEADLINE,
        RecordId.fresh(),
        "proceeding",
        "26-1",
        Optional.empty(),
        LONG,
        "арт. 1",
        List.of(new DueItem.Somebody(RecordId.fresh(), "Верас Ганна")),
        List.of(),
        Optional.empty(),
        due,
        Optional.empty(),
        Optional.empty());
  }

  private static String write(boolean neutral, DueItem... items) {
    DueCalendar calendar = new DueCalendar(Labels.of(Language.BELARUSIAN), neutral, "таямніца");
    return new String(calendar.write(List.of(items), NOW), StandardCharsets.UTF_8);
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }

  @Test
  void linesEndWithCrLfAreNoLongerThan75OctetsAndUnfoldToTheWhole() {
    String text = write(false, item("a/1", PartialDate.day(LocalDate.of(2026, 3, 20))));
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(unfolded(text))
        .contains(
            "SUMMARY:Скарга\\; у суд\\, на затрыманне \\\\ працяг\\nдругі радок\\, вельмі доўгі: "
                + "шшшшшшшшшшшшшшшшшшшш 🙂🙂🙂 – Верас Ганна\r\n");
  }

  @Test
  void everyEventHasWhatTheStandardRequiresAndAnAlarm() {
    String text =
        write(
            false,
            item("a/1", PartialDate.day(LocalDate.of(2026, 3, 20))),
            item("a/2", PartialDate.day(LocalDate.of(2026, 3, 21)).at(LocalTime.of(14, 30))),
            item("a/3", PartialDate.unread("?")));
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(3);
    assertThat(text.split("BEGIN:VALARM", -1)).hasSize(3);
    assertThat(text.split("DTSTAMP:20260312T100000Z", -1)).hasSize(3);
    assertThat(text)
        .contains("VERSION:2.0", "PRODID:", "DTSTART;VALUE=DATE:20260320")
        .contains("DTEND;VALUE=DATE:20260321", "DTSTART:20260321T113000Z", "TRIGGER:-P1D");
  }

  @Test
  void anIdStaysTheSameAndTellsNothingOfTheRecord() {
    DueItem one = item("0190-record/kpk-held", PartialDate.day(LocalDate.of(2026, 3, 20)));
    String first = uid(write(false, one));
    assertThat(uid(write(true, one))).isEqualTo(first);
    assertThat(first).doesNotContain("0190", "kpk");
    assertThat(uid(write(true, item("0190-record/kpk-family", one.due())))).isNotEqualTo(first);
  }

  private static String uid(String text) {
    return text.lines().filter(l -> l.startsWith("UID:")).findFirst().orElseThrow();
  }

  @Test
  void aNeutralCalendarNamesNobodyAndNothing() {
    String text = unfolded(write(true, item("a/1", PartialDate.day(LocalDate.of(2026, 3, 20)))));
    assertThat(text).doesNotContain("Верас", "Скарга", "26-1", "арт. 1");
  }
}
