package org.letapis.search.phoneme;

/** Reads Belarusian, Russian and Ukrainian letters into {@link Sounds}. */
final class CyrillicSounds {

  private static final String LETTERS = "абвгґдежзклмнопрстуўфхцчшщыэюяёєиіїйјљњћђџјѕ";
  private static final String READ = "abvhhdeZzklmnoprstuvfxcCSQieuAOeiiijjlnCddjz";

  private CyrillicSounds() {}

  static String of(String word) {
    SoundWriter out = new SoundWriter();
    int i = 0;
    while (i < word.length()) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      if (c == 'д' && next == 'з') {
        out.put('d');
        i += 2;
      } else if (c == 'ш' && next == 'ч') {
        out.put('Q');
        i += 2;
      } else if (c == 'т' && next == 'с' && i + 2 < word.length() && softens(word.charAt(i + 2))) {
        out.put('c');
        i += 2;
      } else if ((c == 'й' || c == 'ь') && next == 'о') {
        out.put('O');
        i += 2;
      } else {
        int at = LETTERS.indexOf(c);
        if (at >= 0) {
          letter(out, READ.charAt(at));
        }
        i++;
      }
    }
    return out.toString();
  }

  private static boolean softens(char c) {
    return c == 'ь' || c == 'к';
  }

  private static void letter(SoundWriter out, char sound) {
    switch (sound) {
      case 'j' -> out.glide();
      case 'i' -> out.put('i');
      case 'u' -> out.put(out.afterVowel() ? 'v' : 'u');
      default -> out.put(sound);
    }
  }
}
