package org.letapis.search.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.name.NameToken;
import org.letapis.search.phoneme.Sounds;

/** Makes a {@link NameIndex}. For use by one thread. */
public final class NameIndexBuilder {

  /** Kinds of keys. */
  static final char FOLDED = 'f';

  static final char SKELETON = 's';
  static final char COARSE = 'c';
  static final char SLIP = 'd';
  static final char LEMMA = 'l';

  private final NameMatcher matcher;
  private final List<List<String>> people = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final KeyTable keys = new KeyTable();
  private final Rows wordsOf = new Rows();

  public NameIndexBuilder(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Adds somebody.
   *
   * @param names every name, in any spelling
   * @return their number: 0 for the first, and so on
   */
  public int add(List<String> names) {
    int person = people.size();
    people.add(List.copyOf(names));
    for (String name : names) {
      for (NameToken token : matcher.words(name, this::known)) {
        int number = word(token);
        if (words.get(number).occursIn(person)) {
          wordsOf.add(number);
        }
      }
    }
    wordsOf.next();
    return person;
  }

  private @org.jspecify.annotations.Nullable NameToken known(String text) {
    Integer number = numbers.get(text);
    return number == null ? null : words.get(number).token;
  }

  private int word(NameToken token) {
    Integer known = numbers.get(token.text());
    if (known != null) {
      return known;
    }
    int number = words.size();
    if (number == KeyTable.MOST_WORDS) {
      throw new IllegalStateException("more words than an index holds");
    }
    Word word = new Word(token, Begun.of(token, matcher.names()));
    numbers.put(token.text(), number);
    words.add(word);
    token.readings().forEach(sounds -> keys(sounds, number));
    token.given().all().stream()
        .forEach(l -> keys.add(Hash.of(LEMMA, Integer.toString(l)), number));
    return number;
  }

  private void keys(String sounds, int word) {
    String folded = Sounds.folded(sounds);
    keys.add(Hash.of(FOLDED, folded), word);
    String skeleton = Sounds.skeleton(sounds);
    keys.add(Hash.of(SKELETON, skeleton), word);
    String coarse = Sounds.coarse(sounds);
    keys.add(Hash.of(COARSE, coarse), word);
    keys.add(Hash.of(SLIP, coarse), word);
    for (int i = 0; i < coarse.length() && coarse.length() > 2; i++) {
      keys.add(Hash.of(SLIP, coarse, i), word);
    }
  }

  /** The index; nothing can be added any more. */
  public NameIndex build() {
    keys.sort();
    words.forEach(Word::trim);
    wordsOf.trim();
    return new NameIndex(
        matcher, List.copyOf(people), List.copyOf(words), wordsOf, keys, this::known);
  }
}
