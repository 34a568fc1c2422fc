package org.letapis.search.phoneme;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Words as they are meant: small letters, composed, without stress marks and invisible characters,
 * and with letters of one alphabet where a look-alike of the other has slipped in.
 */
public final class Glyphs {

  /** Small letters that look like one another, in any case, at the same places. */
  private static final String CYRILLIC = "аеорсухівкмнтјѕһԁ";

  private static final String LATIN = "aeopcyxibkmhtjshd";

  /** Digits put for letters, and what they are put for. */
  private static final String DIGITS = "0361";

  private static final String CYRILLIC_DIGITS = "озбі";
  private static final String LATIN_DIGITS = "oebl";

  private Glyphs() {}

  /** A word or a whole name in small composed letters without stress and invisible marks. */
  public static String clean(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String composed = Normalizer2.getNFKCCasefoldInstance().normalize(unturned(text));
    StringBuilder out = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> !isMark(c))
        .map(c -> isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether small letters are all that cleaning could make of it. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c < 128 && c != '`';
      if (!ascii && !(c >= 0x401 && c <= 0x45F) && !(c >= 0xC0 && c < 0x180 && c != 'ß')) {
        return false;
      }
    }
    return true;
  }

  /** NFKC case folding would make ss of ß and drop the dot of İ: kept as small letters here. */
  private static String unturned(String text) {
    return text.replace('ß', 's').toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 0xB4
        || c == 0x2CA;
  }

  private static boolean isApostrophe(int c) {
    return "'’ʼ`‘′ʹ＇´".indexOf(c) >= 0;
  }

  private static boolean isHyphen(int c) {
    return c != '-' && Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /**
   * A cleaned word with all letters of one alphabet, where it mixes them: of the one with more
   * letters that have no look-alike in the other.
   */
  public static String oneAlphabet(String word) {
    int cyrillic = 0;
    int latin = 0;
    int surelyCyrillic = 0;
    int surelyLatin = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (isCyrillic(c)) {
        cyrillic++;
        surelyCyrillic += CYRILLIC.indexOf(c) < 0 ? 1 : 0;
      } else if (Character.isLetter(c)) {
        latin++;
        surelyLatin += LATIN.indexOf(bare(c)) < 0 ? 1 : 0;
      }
    }
    if (cyrillic + latin == 0 || (digits == 0 && (cyrillic == 0 || latin == 0))) {
      return word;
    }
    boolean toCyrillic =
        surelyCyrillic != surelyLatin ? surelyCyrillic > surelyLatin : cyrillic >= latin;
    return toCyrillic
        ? mapped(word, LATIN + DIGITS, CYRILLIC + CYRILLIC_DIGITS)
        : mapped(word, CYRILLIC + DIGITS, LATIN + LATIN_DIGITS);
  }

  private static String mapped(String word, String from, String to) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(bare(word.charAt(i)));
      out.append(at < 0 ? word.charAt(i) : to.charAt(at));
    }
    return out.toString();
  }

  /** A letter without a mark, so that a stressed look-alike is seen as one. */
  private static char bare(char c) {
    String parts = Normalizer2.getNFDInstance().getDecomposition(c);
    return parts == null || isCyrillic(c) ? c : parts.charAt(0);
  }

  /** Whether a letter is Cyrillic. */
  public static boolean isCyrillic(int c) {
    return c >= 0x400 && c <= 0x52F;
  }

  /** Whether a word has a Cyrillic letter. */
  public static boolean isCyrillic(String word) {
    return word.chars().anyMatch(Glyphs::isCyrillic);
  }
}
