package org.letapis.crypto.passphrase;

import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many lists as one, each word with its best rank: zxcvbn looks up every part of a passphrase in
 * every dictionary, so one is several times faster than ten.
 */
final class RankedWords extends Dictionary {

  private static final int STEM = 4;

  /** Endings are few: one more letter is found by trying, see {@link #addInflected}. */
  private static final int ENDINGS = 4;

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Weakness> kinds = new HashMap<>();

  RankedWords() {
    super("words", List.of());
  }

  /** Adds words, the most guessed first, in all the ways they may be typed. */
  void add(List<String> words, Weakness kind) {
    for (int i = 0; i < words.size(); i++) {
      for (String spelled : Spelling.all(words.get(i))) {
        put(spelled, i + 1, kind);
      }
    }
  }

  /** The same for words that are inflected: also what is left of them without their endings. */
  void addInflected(List<String> words, Weakness kind) {
    add(words, kind);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int cut = 1; cut <= 2 && word.length() - cut >= STEM - 1; cut++) {
        for (String spelled : Spelling.all(word.substring(0, word.length() - cut))) {
          put(spelled, (i + 1) * ENDINGS, kind);
        }
      }
    }
  }

  private void put(String word, int rank, Weakness kind) {
    Integer before = ranks.get(word);
    if (before == null || rank < before) {
      ranks.put(word, rank);
      kinds.put(word, kind);
    }
  }

  /** What a word is, if it is one of these. */
  @Nullable Weakness kind(CharSequence word) {
    return kinds.get(word.toString());
  }

  @Override
  public Map<String, Integer> getRankedDictionary() {
    return Collections.unmodifiableMap(ranks);
  }
}
