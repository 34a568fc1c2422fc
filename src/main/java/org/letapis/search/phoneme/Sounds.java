package org.letapis.search.phoneme;

/**
 * The sounds of a name, one character each: vowels {@code a e o i u}, {@code A} for я and {@code O}
 * for ё; consonants {@code b v h d Z z k l m n p r s t f x c C S Q}, where {@code h} is г, {@code
 * x} х, {@code Z} ж, {@code c} ц, {@code C} ч, {@code S} ш, {@code Q} щ.
 */
public final class Sounds {

  private Sounds() {}

  /** Whether a sound is a vowel. */
  public static boolean isVowel(char sound) {
    return switch (sound) {
      case 'a', 'e', 'o', 'i', 'u', 'A', 'O' -> true;
      default -> false;
    };
  }

  /**
   * Sounds with what languages of the region write differently made one: а and о, е, ё and я, ц and
   * т, щ and ш, х and г. Equal for most spellings of one name; begins alike where names do.
   */
  public static String folded(String sounds) {
    StringBuilder out = new StringBuilder(sounds.length());
    int from = prothetic(sounds);
    for (int i = from; i < sounds.length(); i++) {
      char c = folded(sounds.charAt(i));
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char folded(char sound) {
    return switch (sound) {
      case 'o' -> 'a';
      case 'A', 'O' -> 'e';
      case 'c' -> 't';
      case 'Q' -> 'S';
      case 'x' -> 'h';
      default -> sound;
    };
  }

  /** A в before an initial о or у is not counted: Вольга, Восіпаў. */
  private static int prothetic(String sounds) {
    boolean extra =
        sounds.length() > 3
            && sounds.charAt(0) == 'v'
            && (sounds.charAt(1) == 'o' || sounds.charAt(1) == 'u' || sounds.charAt(1) == 'O');
    return extra ? 1 : 0;
  }

  /** The consonants of folded sounds, with {@code a} for whatever vowel the word begins with. */
  public static String skeleton(String sounds) {
    String folded = folded(sounds);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isVowel(c)) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
          out.append(c);
        }
      } else if (i == 0) {
        out.append('a');
      }
    }
    return out.toString();
  }

  /** A skeleton in which voiced and voiceless, hissing and hushing sounds are one. */
  public static String coarse(String sounds) {
    String skeleton = skeleton(sounds);
    StringBuilder out = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      char c =
          switch (skeleton.charAt(i)) {
            case 'p' -> 'b';
            case 'f' -> 'v';
            case 'd' -> 't';
            case 'k' -> 'h';
            case 'z', 's', 'S', 'C', 'Z' -> 's';
            default -> skeleton.charAt(i);
          };
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
