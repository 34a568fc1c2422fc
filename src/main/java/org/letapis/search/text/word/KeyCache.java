package org.letapis.search.text.word;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys of words that were asked for lately: most words of a text are few. Two halves: when the
 * newer one is full it becomes the older one, so words that come again and again stay.
 */
public final class KeyCache {

  /** Most words in a half. */
  private static final int MOST = 30_000;

  private volatile Map<String, List<String>> newer = new ConcurrentHashMap<>();
  private volatile Map<String, List<String>> older = Map.of();

  /** The same as {@link WordKeys#all}. */
  public List<String> all(String word) {
    List<String> known = newer.get(word);
    if (known != null) {
      return known;
    }
    List<String> before = older.get(word);
    List<String> keys = before == null ? WordKeys.all(word) : before;
    if (newer.size() >= MOST) {
      turn();
    }
    newer.put(word, keys);
    return keys;
  }

  private synchronized void turn() {
    if (newer.size() >= MOST) {
      older = newer;
      newer = new ConcurrentHashMap<>();
    }
  }

  /** Forgets them. */
  public synchronized void forget() {
    newer = new ConcurrentHashMap<>();
    older = Map.of();
  }
}
