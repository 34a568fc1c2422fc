package org.letapis.search.text.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that mean something in a query, in the three languages; they stand in a resource. */
final class QueryWords {

  private static final String RESOURCE = "/org/letapis/search/query-words.txt";
  private static final Map<String, List<String>> WORDS = read();

  private QueryWords() {}

  /** What may be typed for something. */
  static List<String> of(String what) {
    return Objects.requireNonNull(WORDS.get(what), what);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = QueryWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(line -> words.put(line[0], List.of(line[1].split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
