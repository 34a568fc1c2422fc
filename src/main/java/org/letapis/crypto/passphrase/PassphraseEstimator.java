package org.letapis.crypto.passphrase;

import com.nulabinc.zxcvbn.WipeableString;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letapis.crypto.Secret;

/**
 * Says after how many guesses a passphrase would be found: by zxcvbn (Wheeler, USENIX Security
 * 2016) with lists of our own, reading the passphrase as it stands, without its spaces, as typed in
 * the other keyboard layout, and as words that are drawn one by one; the lowest number counts.
 *
 * <p>What is given is not kept. zxcvbn makes strings of parts of it to look them up; they are left
 * to the garbage collector.
 */
public final class PassphraseEstimator {

  /** Characters that are looked at; what follows them makes a passphrase only stronger. */
  static final int LONGEST = 128;

  /** Characters that are searched for words and patterns as a whole: the work grows by the cube. */
  private static final int LONGEST_READ = 40;

  /** What a sign between words is worth, as much as zxcvbn gives for a character it knows not. */
  private static final double A_SIGN = 10;

  private static final int SHORTEST_PART = 3;
  private static final String NOT_LETTERS = "[^\\p{L}\\p{N}']+";

  private final Knowledge knowledge = Knowledge.load();

  /** Made when it is first asked for: the lists take a moment and some megabytes. */
  private static final class Shared {
    static final PassphraseEstimator ONE = new PassphraseEstimator();
  }

  private PassphraseEstimator() {}

  /** The one estimator of the program; the first call takes some tenths of a second. */
  public static PassphraseEstimator shared() {
    return Shared.ONE;
  }

  /** The same for a secret that holds UTF-8. */
  public Estimate of(Secret passphrase, List<String> about) {
    return passphrase.use(
        bytes -> {
          CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
          try {
            return of(decoded, about);
          } finally {
            Arrays.fill(decoded.array(), '\0');
          }
        });
  }

  /**
   * What can be said of a passphrase.
   *
   * @param about names that whoever guesses may know: of the person, the casebook, the folder
   */
  public Estimate of(CharSequence passphrase, List<String> about) {
    char[] typed = new char[Math.min(LONGEST, passphrase.length())];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = passphrase.charAt(i) == '’' ? '\'' : passphrase.charAt(i);
    }
    WipeableString text = new WipeableString(typed);
    Arrays.fill(typed, '\0');
    try {
      return text.isEmpty() ? Estimate.NOTHING : lowest(text, spelled(about));
    } finally {
      text.wipe();
    }
  }

  private Estimate lowest(WipeableString text, List<String> about) {
    Reading best = read(text.subSequence(0, text.length()), about, false);
    if (text.chars().anyMatch(Spelling::isCyrillic)) {
      best = best.orLower(read(otherLayout(text), about, true));
    }
    List<WipeableString> words = words(text);
    int between = (int) text.chars().filter(PassphraseEstimator::isSign).count();
    double signs = Math.pow(A_SIGN, between);
    if (words.size() > 1) {
      best = best.orLower(read(joined(words), about, false).times(signs));
    }
    double drawn = drawn(words, about) * signs;
    words.forEach(WipeableString::wipe);
    return best.estimate(drawn, text.length());
  }

  /** Reads the beginning, and wipes it all. */
  private Reading read(WipeableString text, List<String> about, boolean keys) {
    try {
      WipeableString begin = text.subSequence(0, Math.min(LONGEST_READ, text.length()));
      return Reading.of(knowledge, begin, about, keys);
    } finally {
      text.wipe();
    }
  }

  /** The guesses of somebody who knows that words were put one after another. */
  private double drawn(List<WipeableString> words, List<String> about) {
    Set<WipeableString> seen = new HashSet<>();
    double guesses = 1;
    for (WipeableString word : words) {
      if (!seen.add(word)) {
        guesses *= 2;
      } else if (knowledge.offered().contains(word.toString())) {
        guesses *= RandomWords.LIST;
      } else {
        guesses *= read(word.subSequence(0, word.length()), about, false).guesses();
      }
    }
    return guesses;
  }

  private static List<WipeableString> words(WipeableString text) {
    List<WipeableString> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isGap(text.charAt(i))) {
        if (i > from) {
          words.add(text.subSequence(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean isGap(int sign) {
    return !Character.isLetterOrDigit(sign) && sign != '\'';
  }

  private static boolean isSign(int sign) {
    return isGap(sign) && !Character.isWhitespace(sign) && sign != '-' && sign != '_';
  }

  private static WipeableString joined(List<WipeableString> words) {
    CharBuffer all = CharBuffer.allocate(words.stream().mapToInt(CharSequence::length).sum());
    words.forEach(word -> all.put(CharBuffer.wrap(word)));
    return taking(all.array());
  }

  private static WipeableString otherLayout(WipeableString text) {
    char[] keys = text.charArray();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Spelling.key(keys[i]);
    }
    return taking(keys);
  }

  private static WipeableString taking(char[] text) {
    try {
      return new WipeableString(text);
    } finally {
      Arrays.fill(text, '\0');
    }
  }

  /** Names as a whole and in parts, in all the ways they may be typed. */
  private static List<String> spelled(List<String> about) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : about) {
      String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
      List<String> parts = new ArrayList<>();
      parts.add(lower.replaceAll(NOT_LETTERS, ""));
      parts.addAll(List.of(lower.split(NOT_LETTERS, -1)));
      parts.removeIf(part -> part.length() < SHORTEST_PART);
      parts.forEach(part -> all.addAll(Spelling.all(part)));
    }
    return List.copyOf(all);
  }
}
