package org.letapis.search.text.word;

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
import java.util.Optional;

/**
 * Words of the field that mean the same in Belarusian, Russian and English and share no root:
 * затрыманне, задержание, detention.
 */
public final class Concepts {

  private static final String RESOURCE = "/org/letapis/search/concepts.txt";

  private Concepts() {}

  /** Read when first asked. */
  private static final class Table {
    static final Map<String, String> BY_STEM = read();
  }

  /** The keys of what stems are about; mostly none. */
  public static List<String> of(List<String> stems) {
    return stems.stream()
        .flatMap(stem -> Optional.ofNullable(Table.BY_STEM.get(stem)).stream())
        .distinct()
        .toList();
  }

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Concepts.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String concept = "#" + number++;
        for (String word : line.strip().split("\\s+", -1)) {
          // An English word's sounds are not Slavic ones: only its own stem counts.
          List<String> stems = WordKeys.stems(word);
          table.putIfAbsent(stems.getFirst(), concept);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(table);
  }
}
