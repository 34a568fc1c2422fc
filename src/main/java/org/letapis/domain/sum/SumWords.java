package org.letapis.domain.sum;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words and marks of money, in all languages at once, and what each means. */
final class SumWords {

  /** Words in the longest phrase. */
  private static final int LONGEST_PHRASE = 3;

  private final Map<String, String> meanings = new HashMap<>();

  private SumWords() {}

  static SumWords load() {
    Properties properties = new Properties();
    try (InputStream in = SumWords.class.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("the words of money are missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SumWords words = new SumWords();
    for (String meaning : properties.stringPropertyNames()) {
      for (String phrase : properties.getProperty(meaning).split(",", -1)) {
        if (words.meanings.put(phrase.strip(), meaning) != null) {
          throw new IllegalStateException("two meanings in the words of money: " + phrase);
        }
      }
    }
    return words;
  }

  /**
   * Takes all words and adds their meanings: codes of currencies, {@code cents}, {@code thousand},
   * {@code million}.
   *
   * @throws IllegalArgumentException when one of them is none of money
   */
  void flush(List<String> words, List<String> meaningsOf) {
    while (!words.isEmpty()) {
      int taken = 0;
      for (int n = Math.min(LONGEST_PHRASE, words.size()); n > 0 && taken == 0; n--) {
        String meaning = meanings.get(String.join(" ", words.subList(0, n)));
        if (meaning != null) {
          meaningsOf.add(meaning);
          taken = n;
        }
      }
      if (taken == 0) {
        throw new IllegalArgumentException("not money");
      }
      words.subList(0, taken).clear();
    }
  }
}
