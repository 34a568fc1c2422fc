package org.letapis.domain.duration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Prints lengths of time in each language; {@link DurationReader} reads them again. */
public final class DurationPrinter {

  private static final Map<Language, Labels> LABELS = labels();

  private DurationPrinter() {}

  private static Map<Language, Labels> labels() {
    Map<Language, Labels> labels = new LinkedHashMap<>();
    for (Language language : Language.all()) {
      labels.put(language, Labels.of(language, List.of("dates")));
    }
    return labels;
  }

  /** The length in words of a language, in the units it was said in. */
  public static String print(Duration duration, Language language) {
    Labels labels = LABELS.get(language);
    if (labels == null) {
      throw new IllegalStateException("a language without durations");
    }
    if (duration.life()) {
      return labels.text("duration.life");
    }
    StringBuilder text = new StringBuilder();
    add(text, labels, "duration.years", duration.years());
    add(text, labels, "duration.months", duration.months());
    add(text, labels, "duration.days", duration.days());
    add(text, labels, "duration.hours", duration.hours());
    add(text, labels, "duration.minutes", duration.minutes());
    return duration.circa() ? labels.text("duration.circa", text.toString()) : text.toString();
  }

  private static void add(StringBuilder text, Labels labels, String key, int number) {
    if (number > 0) {
      text.append(text.isEmpty() ? "" : " ").append(labels.text(key, number));
    }
  }
}
