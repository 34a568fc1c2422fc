package org.letapis.search.phoneme;

/**
 * Puts sounds one after another: doubled ones once, no {@code i} before another vowel (Мария and
 * Марья sound alike), хв as f.
 */
final class SoundWriter {

  private final StringBuilder out;
  private boolean iota;

  SoundWriter() {
    this.out = new StringBuilder();
  }

  private SoundWriter(SoundWriter other) {
    this.out = new StringBuilder(other.out);
    this.iota = other.iota;
  }

  SoundWriter copy() {
    return new SoundWriter(this);
  }

  boolean afterVowel() {
    return !out.isEmpty() && !iota && Sounds.isVowel(out.charAt(out.length() - 1));
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** The next vowel is softened: ia, ja, ya. */
  void soften() {
    iota = true;
  }

  /** A sound of its own between i and nothing: й. */
  void glide() {
    if (afterVowel()) {
      put('i');
    } else {
      iota = true;
    }
  }

  void put(char sound) {
    char now = sound;
    if (Sounds.isVowel(now)) {
      boolean afterI = last() == 'i' && now != 'i';
      if (afterI) {
        out.setLength(out.length() - 1);
      }
      if (iota || afterI) {
        now = now == 'a' ? 'A' : now == 'o' ? 'O' : now;
      }
    } else if (iota && last() != 'i') {
      flush();
    }
    iota = false;
    if (now == 'v' && last() == 'x') {
      out.setLength(out.length() - 1);
      now = 'f';
    }
    if (last() != now) {
      out.append(now);
    }
  }

  /** A softening that no vowel followed was a vowel itself. */
  private void flush() {
    iota = false;
    out.append('i');
  }

  private char last() {
    return out.isEmpty() ? 0 : out.charAt(out.length() - 1);
  }

  @Override
  public String toString() {
    return iota && last() != 'i' ? out + "i" : out.toString();
  }
}
