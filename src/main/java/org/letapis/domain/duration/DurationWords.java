package org.letapis.domain.duration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words lengths of time are told in, in all languages at once, and what each means. */
final class DurationWords {

  /** Words in the longest phrase. */
  private static final int LONGEST_PHRASE = 4;

  private final Map<String, String> meanings = new HashMap<>();

  private DurationWords() {}

  static DurationWords load() {
    Properties properties = new Properties();
    try (InputStream in = DurationWords.class.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("the words of durations are missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DurationWords words = new DurationWords();
    for (String meaning : properties.stringPropertyNames()) {
      for (String phrase : properties.getProperty(meaning).split(",", -1)) {
        if (words.meanings.put(phrase.strip(), meaning) != null) {
          throw new IllegalStateException("two meanings in the words of durations: " + phrase);
        }
      }
    }
    return words;
  }

  /**
   * The longest phrase some words begin with.
   *
   * @param meaning a key of the list of words
   * @param words how many it takes
   */
  record Found(String meaning, int words) {}

  Optional<Found> find(List<String> words) {
    for (int n = Math.min(LONGEST_PHRASE, words.size()); n > 0; n--) {
      String meaning = meanings.get(String.join(" ", words.subList(0, n)));
      if (meaning != null) {
        return Optional.of(new Found(meaning, n));
      }
    }
    return Optional.empty();
  }
}
