package org.letapis.search.phoneme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Latin letters into {@link Sounds}: Łacinka, the official romanisations, passports, press,
 * BGN, Polish, German, Czech, Lithuanian, French. What letters leave open is read in several ways,
 * at most {@value #MOST}.
 */
final class LatinSounds {

  static final int MOST = 6;

  /** Longest first; in each the letters and the sounds they stand for. */
  private static final String[][] GROUPS = {
    {"schtsch", "Q"},
    {"shtsh", "Q"},
    {"chtch", "Q"},
    {"stsch", "Q"},
    {"shch", "Q"},
    {"szcz", "Q"},
    {"tsch", "C"},
    {"dsch", "dZ"},
    {"šč", "Q"},
    {"śč", "Q"},
    {"tch", "C"},
    {"tsh", "C"},
    {"dzh", "dZ"},
    {"dž", "dZ"},
    {"dż", "dZ"},
    {"dź", "d"},
    {"dz", "d"},
    {"sh", "S"},
    {"zh", "Z"},
    {"kh", "x"},
    {"cz", "C"},
    {"ts", "c"},
    {"tz", "c"},
    {"ph", "f"},
    {"gh", "h"},
    {"qu", "kv"},
    {"x", "ks"},
    {"ąb", "omb"},
    {"ąp", "omp"},
    {"ą", "on"},
    {"ęb", "emb"},
    {"ęp", "emp"},
    {"ę", "en"},
  };

  /** In each word the sound, then the letters that stand for it. */
  private static final String LETTERS =
      "aaáàāăåạ bb cćţț ddđď eeéèêėēěëə hhgğģ iıíīîì kkqķ llłĺľļ mm nnńňñņ ooóôõőò pp rrřŕ ssś"
          + " ttťŧ uúūůùűü vvwŭ zzź ff CčçĉĊ Sšşșŝ Zžż Oö eä";

  private static final Map<Character, Character> SOUNDS = sounds();

  private final Style style;
  private final String word;
  private List<SoundWriter> writers = new ArrayList<>(List.of(new SoundWriter()));

  private LatinSounds(String word, Style style) {
    this.word = word;
    this.style = style;
  }

  static List<String> of(String word, Style style) {
    return new LatinSounds(word, style).read();
  }

  private List<String> read() {
    int i = 0;
    while (i < word.length()) {
      i += step(i);
    }
    Set<String> readings = new LinkedHashSet<>();
    writers.forEach(w -> readings.add(w.toString()));
    return List.copyOf(readings);
  }

  private int step(int i) {
    char c = word.charAt(i);
    char next = at(i + 1);
    if (word.startsWith("sch", i) && !word.startsWith("schtsch", i)) {
      put("S");
      return 3;
    }
    if (style.turkic() && (c == 'x' || c == 'q')) {
      fork(c == 'x' ? "x" : "h", c == 'x' ? "x" : "k");
      return 1;
    }
    if (style.georgian() && c == 'j') {
      put("dZ");
      return 1;
    }
    for (String[] group : GROUPS) {
      if (word.startsWith(group[0], i)) {
        put(group[1]);
        return group[0].length();
      }
    }
    if (word.startsWith("th", i)) {
      fork("t", "th");
      return 2;
    }
    switch (c) {
      case 'c' -> {
        if (style.turkic()) {
          put("dZ");
          return 1;
        }
        return c(next);
      }
      case 'ə' -> {
        fork("a", "e");
        return 1;
      }
      case 'â', 'û' -> {
        // ISO 9: я, ю.
        writers.forEach(SoundWriter::soften);
        put(c == 'â' ? "a" : "u");
        return 1;
      }
      case 's' -> {
        if (next == 'z') {
          fork("S", style.german() ? "sc" : "S");
          return 2;
        }
        put("s");
        return 1;
      }
      case 'r' -> {
        if (next == 'z') {
          fork("Z", "rz");
          return 2;
        }
        put("r");
        return 1;
      }
      case 'd' -> {
        if (next == 's' && style.german()) {
          fork("d", "ds");
          return 2;
        }
        put("d");
        return 1;
      }
      case 'z' -> {
        if (style.german()) {
          fork("c", "z");
        } else {
          put("z");
        }
        return 1;
      }
      case 'o' -> {
        if (next == 'u') {
          fork("ov", "u");
          return 2;
        }
        put("o");
        return 1;
      }
      case 'l' -> {
        put("l");
        if (style.softL() && (next == 'a' || next == 'o' || next == 'u')) {
          writers.forEach(SoundWriter::soften);
        }
        return 1;
      }
      case 'j', 'y', 'i', 'ý', 'ï', 'í' -> {
        i(c, next);
        return 1;
      }
      case 'u' -> {
        writers.forEach(w -> w.put(w.afterVowel() ? 'v' : 'u'));
        return 1;
      }
      default -> {
        Character sound = SOUNDS.get(c);
        if (sound != null) {
          put(String.valueOf(sound));
        }
        return 1;
      }
    }
  }

  private int c(char next) {
    if (next == 'h') {
      if (style.french()) {
        fork("S", style.english() ? "C" : "x");
      } else if (style.marked() && !style.english()) {
        put("x");
      } else if (style.english() && !style.marked()) {
        put("C");
      } else {
        fork("C", "x");
      }
      return 2;
    }
    if (next == 'k') {
      fork("ck", style.marked() ? "ck" : "k");
      return 2;
    }
    boolean hard = "aoulrt".indexOf(next) >= 0 || next == 0;
    if (hard && !style.marked()) {
      fork("c", "k");
    } else {
      put("c");
    }
    return 1;
  }

  private void i(char c, char next) {
    boolean vowel = next != 0 && "aeiouyáéóúäöüėëąęě".indexOf(next) >= 0;
    if (c == 'j') {
      writers.forEach(
          w -> {
            if (vowel || !w.afterVowel()) {
              w.soften();
            } else {
              w.put('i');
            }
          });
    } else if (vowel && next != 'i' && next != 'y') {
      writers.forEach(SoundWriter::soften);
    } else {
      put("i");
    }
  }

  private char at(int i) {
    return i < word.length() ? word.charAt(i) : 0;
  }

  private void put(String sounds) {
    for (SoundWriter writer : writers) {
      append(writer, sounds);
    }
  }

  private void fork(String one, String other) {
    if (one.equals(other) || writers.size() * 2 > MOST) {
      put(one);
      return;
    }
    List<SoundWriter> both = new ArrayList<>();
    for (SoundWriter writer : writers) {
      SoundWriter copy = writer.copy();
      append(writer, one);
      append(copy, other);
      both.add(writer);
      both.add(copy);
    }
    writers = both;
  }

  private static void append(SoundWriter writer, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      writer.put(sounds.charAt(i));
    }
  }

  private static Map<Character, Character> sounds() {
    Map<Character, Character> sounds = new HashMap<>();
    for (String group : LETTERS.split(" ", -1)) {
      for (char letter : group.substring(1).toCharArray()) {
        sounds.put(letter, group.charAt(0));
      }
    }
    return sounds;
  }
}
