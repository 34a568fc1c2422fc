package org.letapis.domain.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words articles are written with, in all languages at once, and what each means. */
final class LawWords {

  /** Words in the longest phrase. */
  static final int LONGEST_PHRASE = 6;

  private final Map<String, String> meanings = new HashMap<>();

  private LawWords() {}

  static LawWords load() {
    Properties properties = new Properties();
    try (InputStream in = LawWords.class.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("the words of articles are missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LawWords words = new LawWords();
    for (String meaning : properties.stringPropertyNames()) {
      for (String phrase : properties.getProperty(meaning).split(",", -1)) {
        String earlier = words.meanings.put(phrase.strip(), meaning);
        if (earlier != null) {
          throw new IllegalStateException("two meanings in the words of articles: " + phrase);
        }
      }
    }
    return words;
  }

  /** {@code part}, {@code article}, {@code point}, {@code and}, {@code noise}, or a law's code. */
  Optional<String> meaning(String phrase) {
    return Optional.ofNullable(meanings.get(phrase));
  }
}
