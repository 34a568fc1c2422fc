package org.letapis.search.text.word;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keys of words that were asked for lately: most words of a text are few. */
public final class KeyCache {

  /** Most words; then it begins anew. */
  private static final int MOST = 30_000;

  private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

  /** The same as {@link WordKeys#all}. */
  public List<String> all(String word) {
    List<String> known = keys.get(word);
    if (known != null) {
      return known;
    }
    if (keys.size() >= MOST) {
      keys.clear();
    }
    List<String> made = WordKeys.all(word);
    keys.put(word, made);
    return made;
  }

  /** Forgets them. */
  public void forget() {
    keys.clear();
  }
}
