package org.letapis.media;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words out of a hostile file, made fit to be shown on one line. */
public final class Words {
  private static final int MOST = 200;

  private Words() {}

  /**
   * Without control characters and surplus room, at most 200 characters; null where none is left.
   */
  public static @Nullable String plain(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String cut = words.substring(0, Math.min(words.length(), 4 * MOST));
    String plain =
        Normalizer.normalize(cut, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\s]+", " ")
            .strip();
    if (plain.isEmpty()) {
      return null;
    }
    return plain.length() <= MOST ? plain : plain.substring(0, MOST - 1) + "…";
  }
}
