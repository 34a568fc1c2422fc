package org.letapis.search.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.letapis.search.match.WordLikeness;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.NameToken;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;
import org.letapis.search.phoneme.Style;

/** Finds the words of an index that sound like one of a query, or begin like it. */
final class WordFinder {

  private static final int MOST_COMPARED = 1_500;
  private static final int MOST_BEGINNING = 4_000;
  private static final float LEAST = 0.62f;

  /** Likeness of a word that two letters swapped make of what is typed. */
  private static final float MENDED = 0.85f;

  /** The same of any one letter. */
  private static final float MENDED_LETTER = 0.88f;

  /** A word that needs no mending. */
  private static final float KNOWN = 0.95f;

  private static final Style NO_STYLE = Style.of("");

  private static final float NEARLY_SAME = 0.9f;

  private final List<Word> words;
  private final KeyTable keys;
  private final GivenNames names;

  /** Folded sounds of all words and the words they are of, both sorted by the sounds. */
  private final String[] sounds;

  private final int[] sounding;

  WordFinder(List<Word> words, KeyTable keys, GivenNames names) {
    this.names = names;
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

  /**
   * @param unfinished whether more letters of it may come
   * @param mending whether one wrong letter is to be looked for wherever no word fits as it is
   */
  WordHits find(NameToken wanted, WordLikeness likeness, boolean unfinished, boolean mending) {
    Found found = new Found(words.size());
    if (wanted.initial()) {
      beginnings(wanted, found, 0.75f);
    } else {
      candidates(wanted, found);
      int compared = found.count;
      for (int i = 0; i < compared; i++) {
        int word = found.words[i];
        float alike = (float) likeness.of(wanted, words.get(word).token);
        found.alike[word] = Math.max(found.alike[word], alike);
      }
      if (mending && !found.isAny(KNOWN)) {
        OneLetter.variants(wanted.text())
            .forEach(text -> mended(text, wanted, w -> found.put(w, MENDED_LETTER)));
      }
      if (unfinished || compared == 0) {
        beginnings(wanted, found, 0.9f);
      }
    }
    return found.best(words);
  }

  private void candidates(NameToken wanted, Found found) {
    IntConsumer add =
        w -> {
          if (found.count < MOST_COMPARED) {
            found.touch(w);
          }
        };
    wanted.near().all().stream()
        .forEach(l -> keys.forEach(Hash.of(NameIndexBuilder.LEMMA, Integer.toString(l)), add));
    for (String reading : wanted.readings()) {
      keys.forEach(Hash.of(NameIndexBuilder.FOLDED, Sounds.folded(reading)), add);
      keys.forEach(Hash.of(NameIndexBuilder.SKELETON, Sounds.skeleton(reading)), add);
    }
    for (String reading : wanted.readings()) {
      String coarse = Sounds.coarse(reading);
      keys.forEach(Hash.of(NameIndexBuilder.SLIP, coarse), add);
      for (int i = 0; i < coarse.length() && coarse.length() > 2; i++) {
        keys.forEach(Hash.of(NameIndexBuilder.SLIP, coarse, i), add);
      }
      for (int i = 0; i + 1 < coarse.length(); i++) {
        keys.forEach(Hash.of(NameIndexBuilder.COARSE, swapped(coarse, i)), add);
      }
    }
    if (wanted.latin()) {
      mended(wanted.text(), found);
    }
  }

  /** Two letters swapped may break a group that is read as one sound. */
  private void mended(String text, Found found) {
    for (int i = 1; i + 1 < text.length() && text.length() > 4; i++) {
      if (text.charAt(i) != text.charAt(i + 1)) {
        for (String reading : Phonemes.of(swapped(text, i))) {
          String folded = Sounds.folded(reading);
          keys.forEach(Hash.of(NameIndexBuilder.FOLDED, folded), word -> found.put(word, MENDED));
        }
      }
    }
  }

  /** The words that sound like a mended one, or are forms of the given name it is. */
  private void mended(String text, NameToken wanted, IntConsumer words) {
    List<String> readings = Phonemes.of(text, wanted.latin() ? Style.of(text) : NO_STYLE);
    for (String reading : readings) {
      keys.forEach(Hash.of(NameIndexBuilder.FOLDED, Sounds.folded(reading)), words);
    }
    names.lemmas().of(text, readings).all().stream()
        .forEach(l -> keys.forEach(Hash.of(NameIndexBuilder.LEMMA, Integer.toString(l)), words));
  }

  private static String swapped(String s, int at) {
    return s.substring(0, at) + s.charAt(at + 1) + s.charAt(at) + s.substring(at + 2);
  }

  /** Words that begin with what is typed, the more of them is typed the better. */
  private void beginnings(NameToken wanted, Found found, float most) {
    int left = MOST_BEGINNING;
    for (String reading : wanted.readings()) {
      for (String beginning : begun(Sounds.folded(reading), wanted)) {
        int at = Arrays.binarySearch(sounds, beginning);
        int i = at < 0 ? -at - 1 : at;
        while (i > 0 && sounds[i - 1].equals(beginning)) {
          i--;
        }
        for (; i < sounds.length && sounds[i].startsWith(beginning) && left > 0; i++, left--) {
          float share = beginning.length() / (float) sounds[i].length();
          found.put(sounding[i], most - 0.18f * (1 - share));
        }
      }
    }
  }

  /** Words found so far, each with the best likeness seen. */
  private static final class Found {

    final float[] alike;
    final BitSet seen;
    int[] words = new int[64];
    int count;

    Found(int all) {
      alike = new float[all];
      seen = new BitSet(all);
    }

    void touch(int word) {
      if (!seen.get(word)) {
        seen.set(word);
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = word;
      }
    }

    boolean isAny(float likeness) {
      for (int i = 0; i < count; i++) {
        if (alike[words[i]] >= likeness) {
          return true;
        }
      }
      return false;
    }

    void put(int word, float likeness) {
      touch(word);
      alike[word] = Math.max(alike[word], likeness);
    }

    WordHits best(List<Word> all) {
      long[] order = new long[count];
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (alike[words[i]] >= LEAST) {
          order[kept++] = (long) Float.floatToIntBits(alike[words[i]]) << 32 | words[i];
        }
      }
      Arrays.sort(order, 0, kept);
      int[] numbers = new int[kept];
      float[] best = new float[kept];
      int people = 0;
      for (int i = 0; i < kept; i++) {
        numbers[i] = (int) order[kept - 1 - i];
        best[i] = alike[numbers[i]];
        people += best[i] >= NEARLY_SAME ? all.get(numbers[i]).count() : 0;
      }
      return new WordHits(numbers, best, people);
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
