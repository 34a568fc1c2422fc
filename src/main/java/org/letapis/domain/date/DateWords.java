package org.letapis.domain.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.letapis.domain.date.DateToken.Kind;
import org.letapis.domain.text.Language;

/**
 * The words dates are told in, in all languages at once: people mix them, and a field does not know
 * which language a source spoke.
 */
final class DateWords {

  /** Words in the longest phrase. */
  static final int LONGEST_PHRASE = 4;

  private final Map<String, DateToken> phrases = new HashMap<>();

  private DateWords() {}

  static DateWords load() {
    DateWords words = new DateWords();
    for (Language language : Language.all()) {
      read(language).forEach((key, list) -> words.add((String) key, (String) list, language));
    }
    return words;
  }

  /** What a phrase of lower-case words joined by single spaces means. */
  Optional<DateToken> find(String phrase) {
    return Optional.ofNullable(phrases.get(phrase));
  }

  private void add(String key, String list, Language language) {
    int dot = key.indexOf('.');
    Kind kind;
    int number;
    if (dot > 0) {
      kind = Kind.MONTH;
      number = Integer.parseInt(key.substring(dot + 1));
    } else {
      switch (key) {
        case "today", "yesterday", "day-before" -> {
          kind = Kind.DAYS_AGO;
          number = key.equals("today") ? 0 : key.equals("yesterday") ? 1 : 2;
        }
        default -> {
          kind = Kind.valueOf(key.toUpperCase(Locale.ROOT));
          number = 0;
        }
      }
    }
    for (String phrase : list.split(",", -1)) {
      String text = phrase.replace("-", " - ").strip();
      // Belarusian and Russian share words such as “мая”; they mean the same or this is a bug.
      DateToken token = new DateToken(kind, number, text, language == Language.ENGLISH);
      DateToken earlier = phrases.put(text, token);
      if (earlier != null && !earlier.equals(token)) {
        throw new IllegalStateException("two meanings in the words of dates: " + text);
      }
    }
  }

  private static Properties read(Language language) {
    Properties properties = new Properties();
    String name = "words_" + language.tag() + ".properties";
    try (InputStream in = DateWords.class.getResourceAsStream(name)) {
      if (in == null && language.isWhole()) {
        throw new IllegalStateException("words of dates are missing: " + name);
      }
      if (in == null) {
        return properties;
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
