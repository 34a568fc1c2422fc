package org.letapis.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Words of a language by key. Bundles are read one after another, and only until the key that is
 * asked for is found: the first screen needs few of them. Safe for use by several threads.
 */
final class Words {

  /** What was read once: the program's own words, which never change while it runs. */
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final List<String> bundles;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private volatile int read;

  /**
   * @param bundles in the order they are read
   */
  Words(Language language, List<String> bundles) {
    this.language = language;
    this.bundles = List.copyOf(bundles);
  }

  /** The words under a key; null where no bundle has it. */
  @Nullable String get(String key) {
    String words = known.get(key);
    while (words == null) {
      boolean all = read == bundles.size();
      if (!all) {
        readNext();
      }
      words = known.get(key);
      if (all) {
        break;
      }
    }
    return words;
  }

  void readAll() {
    while (read < bundles.size()) {
      readNext();
    }
  }

  private synchronized void readNext() {
    int next = read;
    if (next < bundles.size()) {
      String bundle = bundles.get(next);
      known.putAll(READ.computeIfAbsent(file(bundle, language), file -> words(bundle, language)));
      read = next + 1;
    }
  }

  private static Map<String, String> words(String bundle, Language language) {
    Map<String, String> words = new HashMap<>();
    for (Language speaking : language.orStandIn().toList()) {
      stored(bundle, speaking)
          .forEach((key, word) -> words.putIfAbsent((String) key, (String) word));
    }
    return words;
  }

  /** One bundle as stored; empty where there is none. */
  static Properties stored(String bundle, Language language) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(file(bundle, language))) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String file(String bundle, Language language) {
    return "/org/letapis/text/" + bundle + "_" + language.tag() + ".properties";
  }
}
