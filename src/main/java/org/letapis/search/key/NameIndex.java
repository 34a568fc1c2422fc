package org.letapis.search.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.search.match.NameMatch;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.match.WordLikeness;
import org.letapis.search.name.Initials;
import org.letapis.search.name.NameReader;
import org.letapis.search.name.NameToken;
import org.letapis.search.name.PersonName;
import org.letapis.search.phoneme.Layouts;

/**
 * Finds people among very many by a name in any spelling, or its beginning. Unchanging; safe for
 * use by several threads.
 */
public final class NameIndex {

  /** Least score of somebody shown. */
  public static final double SHOWN = 0.45;

  /** From here on nobody needs another keyboard layout. */
  private static final double ENOUGH = 0.60;

  /** Below it a letter of the query may be wrong. */
  private static final double SURE = 0.80;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::person);

  private static final int COMPARED = 128;

  /** How much an initial says, of what the weightiest word does. */
  private static final double INITIAL = 0.5;

  private static final float FITS = 0.9f;

  /** For an initial of a father where none is known. */
  private static final float NO_FATHER = 0.4f;

  private final NameMatcher matcher;
  private final List<List<String>> people;
  private final List<Word> words;
  private final Rows wordsOf;
  private final WordFinder finder;
  private final WordLikeness likeness;

  private final NameReader.Known known;

  NameIndex(
      NameMatcher matcher,
      List<List<String>> people,
      List<Word> words,
      Rows wordsOf,
      KeyTable keys,
      NameReader.Known known) {
    this.known = known;
    this.matcher = matcher;
    this.people = people;
    this.words = words;
    this.wordsOf = wordsOf;
    this.finder = new WordFinder(words, keys, matcher.names());
    this.likeness = matcher.likeness();
  }

  /** How many people there are. */
  public int size() {
    return people.size();
  }

  /** The names of somebody. */
  public List<String> names(int person) {
    return people.get(person);
  }

  /**
   * Those whose names fit, the best first: every word of the query as a word of the name or its
   * beginning, in any order, spelling and script, with a slip or two. Another keyboard layout is
   * tried only where nothing fits.
   *
   * @param limit most to be found
   */
  public List<Hit> search(String query, int limit) {
    List<Hit> hits = plain(query, limit, false);
    if (hits.isEmpty() || hits.getFirst().score() < SURE && query.strip().indexOf(' ') > 0) {
      hits = together(hits, plain(query, limit, true), limit);
    }
    if (hits.isEmpty() || hits.getFirst().score() < ENOUGH) {
      for (String variant : Layouts.variants(query)) {
        List<Hit> turned = plain(variant, limit, false);
        if (!turned.isEmpty()
            && (hits.isEmpty() || turned.getFirst().score() > hits.getFirst().score())) {
          hits = turned;
        }
      }
    }
    return hits;
  }

  /** Each once, with the better score. */
  private static List<Hit> together(List<Hit> plain, List<Hit> mended, int limit) {
    Map<Integer, Hit> best = new HashMap<>();
    for (List<Hit> hits : List.of(plain, mended)) {
      for (Hit hit : hits) {
        best.merge(hit.person(), hit, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return best.values().stream().sorted(BEST_FIRST).limit(limit).toList();
  }

  private List<Hit> plain(String query, int limit, boolean mending) {
    PersonName name = matcher.read(query);
    List<NameToken> tokens = name.tokens().stream().limit(6).toList();
    if (tokens.isEmpty()) {
      return List.of();
    }
    Scores scores = scores(tokens, !query.isEmpty() && !query.endsWith(" "), mending);
    List<Hit> hits = new ArrayList<>();
    for (int person : scores.best(Math.max(COMPARED, limit))) {
      double rough = scores.of(person);
      NameMatch match = best(name, people.get(person));
      double score = Math.max(rough * 0.8, 0.75 * match.score() + 0.25 * rough);
      if (score >= SHOWN) {
        hits.add(new Hit(person, score, match));
      }
    }
    hits.sort(BEST_FIRST);
    return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : List.copyOf(hits);
  }

  private NameMatch best(PersonName wanted, List<String> names) {
    NameMatch best = new NameMatch(0, List.of());
    for (String name : names) {
      NameMatch match = matcher.compare(wanted, matcher.read(name, known));
      if (match.score() > best.score()) {
        best = match;
      }
    }
    return best;
  }

  private Scores scores(List<NameToken> tokens, boolean unfinished, boolean mending) {
    Scores scores = new Scores(people.size());
    List<NameToken> whole = tokens.stream().filter(t -> !t.initial()).toList();
    List<NameToken> initials = tokens.stream().filter(NameToken::initial).toList();
    BitSet found = new BitSet(words.size());
    double heaviest = 0;
    for (NameToken token : whole.isEmpty() ? initials : whole) {
      boolean last = token == tokens.getLast();
      double weight =
          round(token, unfinished && (last || initials.isEmpty()), mending, scores, found);
      heaviest = Math.max(heaviest, weight);
    }
    if (!whole.isEmpty() && !initials.isEmpty()) {
      // One initial after two whole words is of the father.
      int first = whole.size() > 1 && initials.size() == 1 ? 1 : 0;
      for (int i = 0; i < initials.size() && i + first < 2; i++) {
        initial(initials.get(i), i + first == 1, heaviest * INITIAL, scores, found);
      }
    }
    return scores;
  }

  /** Adds to everybody what one word of the query says; how much it may add. */
  private double round(
      NameToken token, boolean unfinished, boolean mending, Scores scores, BitSet seen) {
    WordHits found = finder.find(token, likeness, unfinished, mending);
    // A rare word says more; an unknown one takes as much from everybody.
    double rarity = Math.log(1 + people.size() / (1.0 + found.people())) + 0.3;
    double weight = token.initial() ? rarity * 0.3 : rarity;
    scores.begin(weight);
    int[] numbers = found.words();
    for (int i = 0; i < numbers.length; i++) {
      Word word = words.get(numbers[i]);
      float alike = found.alike()[i];
      seen.set(numbers[i]);
      for (int at = 0; at < word.count(); at++) {
        scores.add(word.person(at), alike);
      }
    }
    return weight;
  }

  /** Adds what an initial says to those found so far: among namesakes it decides who is shown. */
  private void initial(
      NameToken initial, boolean father, double weight, Scores scores, BitSet found) {
    scores.begin(weight);
    int sounds = Initials.of(initial);
    int count = scores.count;
    for (int i = 0; i < count; i++) {
      int person = scores.touched[i];
      float best = father ? NO_FATHER : 0;
      for (int at = wordsOf.from(person); at < wordsOf.to(person) && best < FITS; at++) {
        int number = wordsOf.at(at);
        Begun begun = words.get(number).begun;
        if (father && begun.asFather(sounds, initial.latin())) {
          best = FITS;
        } else if (father && begun.father() != 0 && !found.get(number)) {
          best = 0;
        } else if (!father && !found.get(number) && begun.asGiven(sounds, initial.latin())) {
          best = FITS;
        }
      }
      scores.add(person, best);
    }
  }

  /** Sums for everybody, and who has any. */
  private static final class Scores {

    private final float[] sums;
    private final byte[] round;
    private int[] touched = new int[256];
    private int count;
    private double total;
    private double weight;
    private byte number;

    Scores(int people) {
      sums = new float[people];
      round = new byte[people];
    }

    void begin(double wordWeight) {
      weight = wordWeight;
      total += wordWeight;
      number++;
    }

    /** The first for a person in a round is the best, since words come in falling order. */
    void add(int person, float alike) {
      if (round[person] == number) {
        return;
      }
      if (round[person] == 0) {
        if (count == touched.length) {
          touched = Arrays.copyOf(touched, count * 2);
        }
        touched[count++] = person;
      }
      round[person] = number;
      sums[person] += (float) (alike * weight);
    }

    double of(int person) {
      return sums[person] / total;
    }

    int[] best(int most) {
      long[] order = new long[count];
      for (int i = 0; i < count; i++) {
        // Sums are positive: their bits sort as they do.
        order[i] = (long) Float.floatToIntBits(sums[touched[i]]) << 32 | ~touched[i] & 0xFFFFFFFFL;
      }
      Arrays.sort(order);
      int n = Math.min(most, count);
      int[] best = new int[n];
      for (int i = 0; i < n; i++) {
        best[i] = (int) ~order[count - 1 - i];
      }
      return best;
    }
  }
}
