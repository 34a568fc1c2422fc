package org.letapis.search.name;

import java.util.List;
import java.util.Map;
import org.letapis.search.phoneme.Sounds;

/** What an initial may stand for: sets of first sounds, one bit each. */
public final class Initials {

  private static final String SOUNDS = "aAeoOiubvhdZzklmnprstfxcCSQ";

  /** Letters that stand for more than their own sound: ch, sh, ja, German z, Czech c; ё as е. */
  private static final Map<Character, String> MORE =
      Map.ofEntries(
          Map.entry('c', "ctCkxS"),
          Map.entry('d', "dZ"),
          Map.entry('e', "eAO"),
          Map.entry('g', "hZd"),
          Map.entry('h', "hx"),
          Map.entry('i', "ieuAO"),
          Map.entry('j', "ieuAOZd"),
          Map.entry('k', "kx"),
          Map.entry('p', "pf"),
          Map.entry('q', "kht"),
          Map.entry('s', "sSQ"),
          Map.entry('š', "SQ"),
          Map.entry('ś', "sSQ"),
          Map.entry('t', "tcC"),
          Map.entry('u', "uv"),
          Map.entry('w', "vu"),
          Map.entry('x', "xkhs"),
          Map.entry('y', "ieuAO"),
          Map.entry('z', "zZct"),
          Map.entry('е', "eO"),
          Map.entry('д', "dZ"),
          Map.entry('у', "uv"),
          Map.entry('ў', "uv"),
          Map.entry('ш', "SQ"),
          Map.entry('і', "iO"),
          Map.entry('и', "iO"));

  private Initials() {}

  /** The sounds with which a name shortened to this may begin. */
  public static int of(NameToken initial) {
    int own = of(initial.readings());
    String more = MORE.getOrDefault(initial.text().charAt(0), "");
    for (int i = 0; i < more.length(); i++) {
      own |= bit(more.charAt(i));
    }
    return own;
  }

  /** The sounds with which the readings of a name begin. */
  static int of(List<String> readings) {
    int all = 0;
    for (String sounds : readings) {
      all |= sounds.isEmpty() ? 0 : bit(sounds.charAt(0));
    }
    return all;
  }

  /** The same with what the other language would write, for names that are on no list. */
  static int nearly(List<String> readings) {
    int all = of(readings);
    for (String sounds : readings) {
      String folded = Sounds.folded(sounds);
      if (!folded.isEmpty()) {
        all |=
            switch (folded.charAt(0)) {
              case 'a' -> bit('a') | bit('o');
              case 'e' -> bit('e') | bit('A') | bit('O');
              case 't' -> bit('t') | bit('c');
              case 'S' -> bit('S') | bit('Q');
              case 'h' -> bit('h') | bit('x');
              default -> bit(folded.charAt(0));
            };
      }
    }
    return all;
  }

  private static int bit(char sound) {
    int at = SOUNDS.indexOf(sound);
    return at < 0 ? 0 : 1 << at;
  }
}
