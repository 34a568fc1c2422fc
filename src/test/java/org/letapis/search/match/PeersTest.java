package org.letapis.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.RuleType;
import org.junit.jupiter.api.Test;

/**
 * What others use for names, judged on the same pairs, each at the threshold that suits it best:
 * ICU romanisation with Jaro–Winkler, Daitch–Mokotoff, Beider–Morse. Figures are printed.
 */
class PeersTest {

  /** Every pair of so many is judged; {@code -Dletapis.peers=1} for all. */
  private static final int EVERY = Integer.getInteger("letapis.peers", 6);

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final DaitchMokotoffSoundex MOKOTOFF = new DaitchMokotoffSoundex();

  private static List<String> words(String name) {
    return Arrays.stream(LATIN.transliterate(name).split("[^a-z]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static double jaroWinkler(String a, String b) {
    return winkler(
        String.join(" ", new TreeSet<>(words(a))), String.join(" ", new TreeSet<>(words(b))));
  }

  private static double winkler(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    StringBuilder mine = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          mine.append(a.charAt(i));
          break;
        }
      }
    }
    StringBuilder theirs = new StringBuilder();
    for (int j = 0; j < b.length(); j++) {
      if (taken[j]) {
        theirs.append(b.charAt(j));
      }
    }
    double m = mine.length();
    if (m == 0) {
      return 0;
    }
    int moved = 0;
    for (int i = 0; i < m; i++) {
      moved += mine.charAt(i) == theirs.charAt(i) ? 0 : 1;
    }
    double jaro = (m / a.length() + m / b.length() + (m - moved / 2.0) / m) / 3;
    int same = 0;
    while (same < 4
        && same < Math.min(a.length(), b.length())
        && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return jaro + same * 0.1 * (1 - jaro);
  }

  /** The share of words of the shorter name that share a code with one of the other. */
  private static double shared(
      String a, String b, java.util.function.Function<String, Set<String>> codes) {
    List<String> x = words(a);
    List<String> y = words(b);
    List<String> few = x.size() <= y.size() ? x : y;
    List<String> many = few == x ? y : x;
    if (few.isEmpty()) {
      return 0;
    }
    Set<String> all = new HashSet<>();
    many.forEach(w -> all.addAll(codes.apply(w)));
    long found = few.stream().filter(w -> codes.apply(w).stream().anyMatch(all::contains)).count();
    return found / (double) few.size();
  }

  private static Set<String> beiderMorse(String word) {
    try {
      BeiderMorseEncoder encoder = new BeiderMorseEncoder();
      encoder.setNameType(NameType.GENERIC);
      encoder.setRuleType(RuleType.APPROX);
      return Set.of(encoder.encode(word).split("[|-]"));
    } catch (org.apache.commons.codec.EncoderException | IllegalArgumentException e) {
      return Set.of();
    }
  }

  /** Recall, and different people taken for one, where the two are furthest apart. */
  private record Figures(double recall, double mistaken) {

    double apart() {
      return recall - mistaken;
    }
  }

  private static Figures best(List<HandPairs.Pair> pairs, ToDoubleBiFunction<String, String> way) {
    double[] scores =
        pairs.stream().mapToDouble(p -> way.applyAsDouble(p.one(), p.other())).toArray();
    double same = pairs.stream().filter(HandPairs.Pair::same).count();
    double different = pairs.size() - same;
    Figures best = new Figures(0, 0);
    for (double threshold : Arrays.stream(scores).distinct().toArray()) {
      int found = 0;
      int mistaken = 0;
      for (int i = 0; i < scores.length; i++) {
        found += pairs.get(i).same() && scores[i] >= threshold ? 1 : 0;
        mistaken += !pairs.get(i).same() && scores[i] >= threshold ? 1 : 0;
      }
      Figures now = new Figures(found / same, mistaken / different);
      best = now.apart() > best.apart() ? now : best;
    }
    return best;
  }

  @Test
  void othersAreBehindOnTheSamePairs() throws IOException {
    List<HandPairs.Pair> all = HandPairs.read();
    List<HandPairs.Pair> pairs =
        IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
    NameMatcher matcher = NameMatcher.load();
    Figures ours = best(pairs, (a, b) -> matcher.compare(a, b).score());
    List<String> names = List.of("ICU, Jaro–Winkler", "Daitch–Mokotoff", "Beider–Morse");
    List<ToDoubleBiFunction<String, String>> ways =
        List.of(
            PeersTest::jaroWinkler,
            (a, b) -> shared(a, b, w -> Set.of(MOKOTOFF.soundex(w).split("\\|"))),
            (a, b) -> shared(a, b, PeersTest::beiderMorse));
    for (int i = 0; i < ways.size(); i++) {
      Figures theirs = best(pairs, ways.get(i));
      System.out.printf(
          Locale.ROOT,
          "%s: recall %.3f, different taken for one %.3f; ours %.3f, %.3f%n",
          names.get(i),
          theirs.recall(),
          theirs.mistaken(),
          ours.recall(),
          ours.mistaken());
      assertThat(ours.apart()).as(names.get(i)).isGreaterThan(theirs.apart() + 0.1);
    }
  }
}
