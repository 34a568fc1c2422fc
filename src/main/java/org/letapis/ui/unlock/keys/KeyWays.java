package org.letapis.ui.unlock.keys;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;

/** The ways in by something else than the passphrase, for the program's wiring. */
public final class KeyWays {

  private KeyWays() {}

  /** By the 24 words from paper. */
  public static WayIn words(UnlockTools tools) {
    return new WayIn(
        "words", "unlock.words", Feather.FILE_TEXT, frame -> new WordsPane(tools, frame));
  }

  /** By shares of trustees. */
  public static WayIn shares(UnlockTools tools) {
    return new WayIn(
        "shares", "unlock.shares", Feather.USERS, frame -> new SharesPane(tools, frame));
  }
}
