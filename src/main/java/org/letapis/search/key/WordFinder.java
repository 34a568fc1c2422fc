package org.letapis.search.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.letapis.search.match.WordLikeness;
import org.letapis.search.name.NameToken;
import org.letapis.search.phoneme.Sounds;

/** Finds the words of an index that sound like one of a query, or begin like it. */
final class WordFinder {

  private static final int MOST_COMPARED = 4_000;
  private static final int MOST_BEGINNING = 4_000;
  private static final float LEAST = 0.62f;
  private static final float NEARLY_SAME = 0.9f;

  private final List<Word> words;
  private final KeyTable keys;

  /** Folded sounds of all words and the words they are of, both sorted by the sounds. */
  private final String[] sounds;

  private final int[] sounding;

  WordFinder(List<Word> words, KeyTable keys) {
    this.words = words;
    this.keys = keys;
    record Entry(String sounds, int word) {}
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Set<String> seen = new HashSet<>();
      for (String reading : words.get(i).token.readings()) {
        String folded = Sounds.folded(reading);
        if (seen.add(folded)) {
          all.add(new Entry(folded, i));
        }
      }
    }
    all.sort(Comparator.comparing(Entry::sounds));
    this.sounds = all.stream().map(Entry::sounds).toArray(String[]::new);
    this.sounding = all.stream().mapToInt(Entry::word).toArray();
  }

  WordHits find(NameToken wanted, WordLikeness likeness, boolean unfinished) {
    Map<Integer, Float> found = new HashMap<>();
    if (wanted.initial()) {
      beginnings(wanted, found, 0.75f);
    } else {
      Set<Integer> candidates = candidates(wanted);
      candidates.forEach(w -> put(found, w, likeness.of(wanted, words.get(w).token)));
      if (unfinished || found.isEmpty()) {
        beginnings(wanted, found, 0.9f);
      }
    }
    List<Map.Entry<Integer, Float>> kept =
        found.entrySet().stream()
            .filter(e -> e.getValue() >= LEAST)
            .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed())
            .toList();
    int people = 0;
    int[] numbers = new int[kept.size()];
    float[] alike = new float[kept.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = kept.get(i).getKey();
      alike[i] = kept.get(i).getValue();
      people += alike[i] >= NEARLY_SAME ? words.get(numbers[i]).count() : 0;
    }
    return new WordHits(numbers, alike, people);
  }

  private static void put(Map<Integer, Float> found, int word, double alike) {
    found.merge(word, (float) alike, Math::max);
  }

  private Set<Integer> candidates(NameToken wanted) {
    Set<Integer> candidates = new HashSet<>();
    IntConsumer add =
        w -> {
          if (candidates.size() < MOST_COMPARED) {
            candidates.add(w);
          }
        };
    wanted.given().all().stream()
        .forEach(l -> keys.forEach(Hash.of(NameIndexBuilder.LEMMA, Integer.toString(l)), add));
    for (String reading : wanted.readings()) {
      keys.forEach(Hash.of(NameIndexBuilder.FOLDED, Sounds.folded(reading)), add);
      keys.forEach(Hash.of(NameIndexBuilder.SKELETON, Sounds.skeleton(reading)), add);
    }
    for (String reading : wanted.readings()) {
      String coarse = Sounds.coarse(reading);
      keys.forEach(Hash.of(NameIndexBuilder.COARSE, coarse), add);
      keys.forEach(Hash.of(NameIndexBuilder.SLIP, coarse), add);
      for (int i = 0; i < coarse.length() && coarse.length() > 2; i++) {
        keys.forEach(Hash.of(NameIndexBuilder.SLIP, coarse, i), add);
      }
      for (int i = 0; i + 1 < coarse.length(); i++) {
        keys.forEach(Hash.of(NameIndexBuilder.COARSE, swapped(coarse, i)), add);
      }
    }
    return candidates;
  }

  private static String swapped(String s, int at) {
    return s.substring(0, at) + s.charAt(at + 1) + s.charAt(at) + s.substring(at + 2);
  }

  /** Words that begin with what is typed, the more of them is typed the better. */
  private void beginnings(NameToken wanted, Map<Integer, Float> found, float most) {
    int left = MOST_BEGINNING;
    for (String reading : wanted.readings()) {
      for (String beginning : begun(Sounds.folded(reading), wanted)) {
        int at = java.util.Arrays.binarySearch(sounds, beginning);
        int i = at < 0 ? -at - 1 : at;
        while (i > 0 && sounds[i - 1].equals(beginning)) {
          i--;
        }
        for (; i < sounds.length && sounds[i].startsWith(beginning) && left > 0; i++, left--) {
          float share = beginning.length() / (float) sounds[i].length();
          put(found, sounding[i], most - 0.18 * (1 - share));
        }
      }
    }
  }

  /** In Latin letters the last sound may be half typed: s for sh, z for zh, t for ts. */
  private static List<String> begun(String folded, NameToken wanted) {
    if (folded.length() < 3 || !wanted.latin() || wanted.initial()) {
      return folded.isEmpty() ? List.of() : List.of(folded);
    }
    String text = wanted.text();
    boolean half = "sztckdyij".indexOf(text.charAt(text.length() - 1)) >= 0;
    return half ? List.of(folded, folded.substring(0, folded.length() - 1)) : List.of(folded);
  }
}
