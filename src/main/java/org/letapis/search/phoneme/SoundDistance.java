package org.letapis.search.phoneme;

import java.util.Arrays;

/**
 * How far two names sound apart: the least cost of changes that make one of the other, where what
 * languages and spellings write differently costs little and a slip of the hand costs about 1.
 */
public final class SoundDistance {

  private static final float CONSONANT = 1.25f;
  private static final float VOWEL = 0.9f;
  private static final float ACROSS = 1.4f;
  private static final float SWAP = 0.8f;

  /** Another consonant at the beginning: two names, hardly a slip. */
  private static final float FIRST = 1.7f;

  /** Both in Cyrillic, or both with marks: letters can be trusted. */
  private static final float[][] STRICT = table(false);

  /** One in bare Latin letters: s may stand for š, c for č, z for ž or ц. */
  private static final float[][] LOOSE = table(true);

  private SoundDistance() {}

  /**
   * The cost of making one of the other, from 0.
   *
   * @param loose whether one of them was read from Latin letters
   */
  public static float cost(String a, String b, boolean loose) {
    if (a.equals(b)) {
      return 0;
    }
    float[][] table = loose ? LOOSE : STRICT;
    int n = a.length();
    int m = b.length();
    float[] before = new float[m + 1];
    float[] above = new float[m + 1];
    float[] row = new float[m + 1];
    for (int j = 1; j <= m; j++) {
      above[j] = above[j - 1] + drop(b, j - 1);
    }
    for (int i = 1; i <= n; i++) {
      char x = a.charAt(i - 1);
      float dropped = drop(a, i - 1);
      row[0] = above[0] + dropped;
      for (int j = 1; j <= m; j++) {
        char y = b.charAt(j - 1);
        float best = above[j - 1] + (x == y ? 0 : substitute(table, a, i - 1, b, j - 1));
        best = Math.min(best, above[j] + dropped);
        best = Math.min(best, row[j - 1] + drop(b, j - 1));
        if (i > 1 && j > 1 && x != y && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + SWAP);
        }
        row[j] = best;
      }
      float[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[m];
  }

  private static float substitute(float[][] table, String a, int i, String b, int j) {
    char x = a.charAt(i);
    char y = b.charAt(j);
    boolean hushed = i > 0 && j > 0 && hard(a.charAt(i - 1)) && hard(b.charAt(j - 1));
    if (hushed && isOpen(x) && isOpen(y)) {
      // After hardened consonants Belarusian writes а where Russian has е: Шаўчук, Шевчук.
      return 0.08f;
    }
    if ((x == 'v' && y == 'l' || x == 'l' && y == 'v') && closed(a, i) && closed(b, j)) {
      // Belarusian ў for л before a consonant: Воўк, Доўгі.
      return 0.25f;
    }
    float cost = table[x & 127][y & 127];
    return i == 0 || j == 0 ? first(x, y, cost) : cost;
  }

  /** The first letter is seldom wrong, except where it is spelt by different habits. */
  private static float first(char x, char y, float cost) {
    if (cost >= 1) {
      return cost * 1.3f;
    }
    if (Sounds.isVowel(x) && Sounds.isVowel(y)) {
      return cost * 1.2f;
    }
    return cost >= 0.4f ? FIRST : cost;
  }

  private static boolean closed(String s, int at) {
    return at > 0
        && at + 1 < s.length()
        && Sounds.isVowel(s.charAt(at - 1))
        && !Sounds.isVowel(s.charAt(at + 1));
  }

  private static boolean hard(char c) {
    return c == 'Z' || c == 'S' || c == 'C' || c == 'Q' || c == 'c' || c == 'r';
  }

  private static boolean isOpen(char c) {
    return c == 'a' || c == 'e' || c == 'A' || c == 'o' || c == 'O';
  }

  private static float drop(String s, int at) {
    char c = s.charAt(at);
    boolean vowel = Sounds.isVowel(c);
    if (at == 0) {
      char next = s.length() > 1 ? s.charAt(1) : 0;
      if (c == 'v' && (next == 'o' || next == 'u' || next == 'O')) {
        return 0.2f;
      }
      if (c == 'h' && Sounds.isVowel(next)) {
        return 0.6f;
      }
      return vowel ? 0.55f : 1.2f;
    }
    if ((c == 'h' || c == 'x') && !Sounds.isVowel(s.charAt(at - 1))) {
      return 0.5f;
    }
    if (c == 'i' && Sounds.isVowel(s.charAt(at - 1))) {
      return 0.3f;
    }
    return vowel ? 0.7f : 1.0f;
  }

  private static float[][] table(boolean loose) {
    float[][] t = new float[128][128];
    for (int x = 0; x < 128; x++) {
      Arrays.fill(t[x], ACROSS);
      for (int y = 0; y < 128; y++) {
        boolean v = Sounds.isVowel((char) x);
        boolean w = Sounds.isVowel((char) y);
        if (v == w) {
          t[x][y] = v ? VOWEL : CONSONANT;
        }
      }
    }
    set(t, 0.05f, "oO", "eO", "eA", "ct");
    set(t, 0.06f, "ao");
    set(t, 0.15f, "hx", "vf", "AO", "uv");
    set(t, 0.3f, "ei", "iA", "aA", "zs", "QC", "ou");
    set(t, 0.4f, "ae", "hk", "kx", "oe", "aO", "oA", "cC", "SZ", "fx", "vb");
    set(t, 0.5f, "QS", "bp", "dt", "CS", "cs", "sS", "zZ", "cz", "dc");
    set(t, 0.9f, "mn", "lr", "dz");
    if (loose) {
      set(t, 0.05f, "QS");
      set(t, 0.12f, "sS", "zZ", "cC", "hx");
      set(t, 0.15f, "aA", "zs", "SZ", "cz");
      set(t, 0.2f, "cs", "CS", "QC", "ck", "Cx", "oA", "ae");
      set(t, 0.3f, "hk", "lv");
      set(t, 0.6f, "ai");
    }
    return t;
  }

  private static void set(float[][] t, float cost, String... pairs) {
    for (String pair : pairs) {
      t[pair.charAt(0)][pair.charAt(1)] = cost;
      t[pair.charAt(1)][pair.charAt(0)] = cost;
    }
  }
}
