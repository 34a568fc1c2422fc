package org.letapis.search.family;

import org.letapis.search.phoneme.Sounds;

/**
 * A word read as a family name.
 *
 * @param sounds in the form of a man's name, whoever bears it
 * @param ending how it was derived
 * @param stem sounds before the ending
 */
public record FamilyName(String sounds, FamilyEnding ending, String stem) {

  private static final String OPEN = "aeoOA";

  /** Reads sounds as a family name. */
  public static FamilyName of(String sounds) {
    return asItIs(man(sounds));
  }

  /** The same of sounds that are in the form of a man's name already. */
  static FamilyName asItIs(String man) {
    int n = man.length();
    FamilyEnding ending = ending(man);
    int length =
        switch (ending) {
          case SKI, ETS, IN, UK, IK, ICH, OV, KA, AK -> 2;
          case ENIA -> 3;
          case CHUK -> 3;
          case OVICH, ENKA, ONAK -> 4;
          case KEVICH, OVSKI, INSKI -> 5;
          case PLAIN -> 0;
        };
    return new FamilyName(man, ending, man.substring(0, Math.clamp(n - length, Math.min(1, n), n)));
  }

  private static String man(String s) {
    String t = s;
    if (t.length() > 6 && (t.endsWith("ovas") || t.endsWith("evas") || t.endsWith("avas"))) {
      t = cut(t, 2);
    } else if (t.length() > 5 && (t.endsWith("skis") || t.endsWith("ckis"))) {
      t = cut(t, 1);
    } else if (t.length() > 6 && t.endsWith("skas")) {
      t = cut(t, 2) + "i";
    } else if (t.length() > 5 && t.endsWith("iCus")) {
      t = cut(t, 2);
    } else if (t.length() > 6 && (t.endsWith("iCs") || t.endsWith("ovs") || t.endsWith("evs"))) {
      t = cut(t, 1);
    }
    if (t.length() > 4 && (t.endsWith("aA") || t.endsWith("AA") || t.endsWith("eA"))) {
      return cut(t, 2) + "i";
    }
    if (t.length() > 4 && (t.endsWith("ska") || t.endsWith("cka") || t.endsWith("zka"))) {
      return cut(t, 1) + "i";
    }
    if (t.length() > 4 && t.endsWith("va") && OPEN.indexOf(t.charAt(t.length() - 3)) >= 0) {
      return cut(t, 1);
    }
    if (t.length() > 5 && t.endsWith("ina")) {
      return cut(t, 1);
    }
    if (t.length() > 4 && (t.endsWith("oi") || t.endsWith("ii"))) {
      return cut(t, 2) + "i";
    }
    if (t.length() > 4 && (t.endsWith("of") || t.endsWith("ef"))) {
      return cut(t, 1) + "v";
    }
    return t;
  }

  private static String cut(String s, int last) {
    return s.substring(0, s.length() - last);
  }

  private static FamilyEnding ending(String s) {
    int n = s.length();
    if (n < 5) {
      return FamilyEnding.PLAIN;
    }
    if (s.endsWith("ski") || s.endsWith("cki") || s.endsWith("zki")) {
      boolean longer = n > 6;
      return longer && s.endsWith("vski") && open(s, n - 5)
          ? FamilyEnding.OVSKI
          : longer && s.endsWith("inski") ? FamilyEnding.INSKI : ski(s);
    }
    if (s.endsWith("viC") && !open(s, n - 4)) {
      return FamilyEnding.PLAIN;
    }
    if (s.endsWith("viC")) {
      return s.endsWith("keviC") && n > 6 ? FamilyEnding.KEVICH : FamilyEnding.OVICH;
    }
    // A vowel before it is what a slip leaves of -овіч.
    if (s.endsWith("iC") && !Sounds.isVowel(s.charAt(n - 3))) {
      return FamilyEnding.ICH;
    }
    if (s.endsWith("v") && open(s, n - 2)) {
      return FamilyEnding.OV;
    }
    if (s.endsWith("in")) {
      return FamilyEnding.IN;
    }
    if ((s.endsWith("nka") || s.endsWith("nko")) && open(s, n - 4)) {
      return FamilyEnding.ENKA;
    }
    if (s.endsWith("ak") || s.endsWith("ok")) {
      return s.charAt(n - 3) == 'n' && open(s, n - 4) ? FamilyEnding.ONAK : FamilyEnding.AK;
    }
    if (s.endsWith("uk")) {
      return n > 5 && (s.charAt(n - 3) == 'C' || s.charAt(n - 3) == 'Q')
          ? FamilyEnding.CHUK
          : FamilyEnding.UK;
    }
    if (s.endsWith("ik")) {
      return FamilyEnding.IK;
    }
    if (s.endsWith("ka") || s.endsWith("ko")) {
      boolean broken =
          s.charAt(n - 3) == 'e' || s.charAt(n - 3) == 'n' && !Sounds.isVowel(s.charAt(n - 4));
      return broken ? FamilyEnding.PLAIN : FamilyEnding.KA;
    }
    if (n > 5 && s.endsWith("nA") && open(s, n - 3)) {
      return FamilyEnding.ENIA;
    }
    return s.endsWith("ec") || s.endsWith("Ac") ? FamilyEnding.ETS : FamilyEnding.PLAIN;
  }

  /** After а, о, е a slip has taken the в of -оўскі. */
  private static FamilyEnding ski(String s) {
    return s.endsWith("ski") && open(s, s.length() - 4) ? FamilyEnding.PLAIN : FamilyEnding.SKI;
  }

  private static boolean open(String s, int at) {
    return OPEN.indexOf(s.charAt(at)) >= 0;
  }

  /**
   * What links stem and ending: {@code o} for -ов-, {@code e} for -ев-, 0 where the consonant
   * before makes them one or there is none.
   */
  public char link() {
    int n = sounds.length();
    int at =
        switch (ending) {
          case OVICH, KEVICH -> n - 4;
          case OV -> n - 2;
          case OVSKI -> n - 5;
          default -> -1;
        };
    if (at < 1 || "ZSCQcr".indexOf(sounds.charAt(at - 1)) >= 0) {
      return 0;
    }
    return switch (sounds.charAt(at)) {
      case 'a', 'o' -> 'o';
      case 'e' -> 'e';
      default -> 0;
    };
  }

  /** Whether the word looks like a Slavic family name. */
  public boolean isDerived() {
    return ending != FamilyEnding.PLAIN;
  }
}
