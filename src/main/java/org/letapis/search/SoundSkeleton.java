package org.letapis.search;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The consonants of a word by sound, with the initial vowel, for Belarusian and Russian Cyrillic
 * and the Latin spellings in use (Łacinka, the official romanisation, passports, press, Polish,
 * German). г, ґ, h, g and х fall together, as do ц and т (Мацвей, Матвей), дз and д, ў, в, w and v;
 * vowels inside the word, signs of softness and doubling are dropped.
 */
final class SoundSkeleton {

  /** Longest first, so that a group of letters is read as one sound. */
  private static final List<Map.Entry<String, String>> GROUPS =
      List.of(
          Map.entry("shch", "S"),
          Map.entry("szcz", "S"),
          Map.entry("schtsch", "S"),
          Map.entry("tsch", "C"),
          Map.entry("sch", "S"),
          Map.entry("дзь", "d"),
          Map.entry("шч", "S"),
          Map.entry("šč", "S"),
          Map.entry("дз", "d"),
          Map.entry("дж", "Z"),
          Map.entry("dz", "d"),
          Map.entry("zh", "Z"),
          Map.entry("sh", "S"),
          Map.entry("sz", "S"),
          Map.entry("cz", "C"),
          Map.entry("ch", "C"),
          Map.entry("kh", "h"),
          Map.entry("ts", "t"),
          Map.entry("tz", "t"),
          Map.entry("rz", "Z"),
          Map.entry("ks", "ks"),
          Map.entry("x", "ks"));

  /** In each word the sound, then the letters that stand for it. */
  private static final String LETTERS =
      "bбb vвўvw hгґхhg dдd Zжž zзzźż kкkq lлlł mмm nнnń pпp rрr sсsś tтцtc fфf Cчčć Sшщš";

  private static final Map<Character, String> SOUNDS = sounds();

  private SoundSkeleton() {}

  static String of(String word) {
    String text = Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int length = 1;
      String sound = null;
      for (Map.Entry<String, String> group : GROUPS) {
        if (text.startsWith(group.getKey(), i)) {
          sound = group.getValue();
          length = group.getKey().length();
          break;
        }
      }
      add(out, sound == null ? letter(text.charAt(i), i) : sound);
      i += length;
    }
    return out.toString();
  }

  private static String letter(char c, int at) {
    String sound = SOUNDS.get(c);
    if (sound != null) {
      return sound;
    }
    if (Character.isDigit(c)) {
      return String.valueOf(c);
    }
    return at == 0 && Character.isLetter(c) ? "A" : "";
  }

  private static void add(StringBuilder out, String sound) {
    if (!sound.isEmpty() && !out.toString().endsWith(sound)) {
      out.append(sound);
    }
  }

  private static Map<Character, String> sounds() {
    Map<Character, String> sounds = new HashMap<>();
    for (String group : LETTERS.split(" ", -1)) {
      for (char letter : group.substring(1).toCharArray()) {
        sounds.put(letter, group.substring(0, 1));
      }
    }
    return sounds;
  }
}
