package org.letapis.casebook.quick;

import java.util.stream.Collectors;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;

/** A reading in few letters, to compare with what is expected. */
final class Told {

  private Told() {}

  static String of(QuickLine line) {
    return line.pieces().stream()
        .map(p -> of(p.reading(), p.words()))
        .collect(Collectors.joining(" | "));
  }

  private static String of(Reading reading, String words) {
    return switch (reading) {
      case Reading.Kind kind -> kind.type();
      case Reading.Person person ->
          "who "
              + String.join(
                      "/",
                      person.name().family(),
                      person.name().given(),
                      person.name().patronymic())
                  .replaceAll("/+$", "")
              + (person.name().sure() ? "" : "?");
      case Reading.Day day -> "day " + of(day);
      case Reading.Days days -> "days " + of(days.from()) + " to " + of(days.until());
      case Reading.Time time -> "time " + time.time();
      case Reading.Law law ->
          "law "
              + law.articles().stream()
                  .map(a -> a.law() + " " + a.number() + (a.part().isEmpty() ? "" : "." + a.part()))
                  .map(String::strip)
                  .collect(Collectors.joining("+"));
      case Reading.Body body ->
          body.role().name().toLowerCase(java.util.Locale.ROOT) + " " + body.name();
      case Reading.Place place -> "place " + place.words();
      case Reading.Doubt doubt ->
          "ask("
              + doubt.readings().stream().map(r -> of(r, words)).collect(Collectors.joining("; "))
              + ")";
      case Reading.Unread unread -> "- " + words;
    };
  }

  private static String of(Reading.Day day) {
    PartialDate date = day.date();
    String time = date.time() == null ? "" : "T" + date.time();
    return Edtf.print(date) + time + (day.yearSaid() ? "" : " year?");
  }
}
