package org.letapis.casebook.quick;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words a line is told with, in all languages at once: people mix them. A word that ends with
 * {@code *} in the list stands for all that begin with it.
 */
final class Words {

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> beginnings = new LinkedHashMap<>();

  private Words() {}

  /** Reads a list of this package, one meaning a line with its words. */
  static Words load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("words of a quick line are missing: " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Words words = new Words();
    for (String meaning : properties.stringPropertyNames()) {
      for (String word : properties.getProperty(meaning).split(",", -1)) {
        words.add(word.strip(), meaning);
      }
    }
    return words;
  }

  private void add(String word, String meaning) {
    boolean begins = word.endsWith("*");
    String earlier =
        begins
            ? beginnings.put(word.substring(0, word.length() - 1), meaning)
            : whole.put(word, meaning);
    if (earlier != null) {
      throw new IllegalStateException("two meanings in the words of a quick line: " + word);
    }
  }

  /** What a word means; the longest beginning decides. */
  Optional<String> meaning(Token token) {
    return meaning(token.folded());
  }

  Optional<String> meaning(String folded) {
    String exact = whole.get(folded);
    if (exact != null) {
      return Optional.of(exact);
    }
    return beginnings.entrySet().stream()
        .filter(e -> folded.startsWith(e.getKey()))
        .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }

  boolean means(Token token, String meaning) {
    return meaning(token).filter(meaning::equals).isPresent();
  }
}
