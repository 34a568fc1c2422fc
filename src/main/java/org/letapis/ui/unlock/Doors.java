package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Secret;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.task.Progress;
import org.letapis.vault.Opener;
import org.letapis.vault.share.OpenedShare;

/**
 * Opens and makes casebooks. Called in the background; all give back what shows the open casebook,
 * to be run on the JavaFX thread, and do not close the passphrase.
 */
public interface Doors {

  /** Whether a casebook lies in a folder, as far as can be seen from outside. */
  boolean isCasebook(Path folder);

  /** Opens what lies in a folder. */
  Runnable open(Path folder, Secret passphrase, Progress progress);

  /** Opens it with words or shares, which stay the caller's. */
  Runnable open(Path folder, Opener opener, Progress progress);

  /** What shows a casebook that was opened already. */
  Runnable show(Casebook casebook);

  /**
   * Opens one trustee's share, and checks that it fits what lies in the folder. To be closed by the
   * caller.
   *
   * @param typed the share as text
   */
  OpenedShare openShare(Path folder, String typed, Secret passphrase);

  /** How long the next try must wait after several wrong ones; zero if it need not. */
  Duration waitLeft(Path folder);

  /**
   * Opens the casebook of invented people, or makes it.
   *
   * @param desk to work at; empty for the one it was left at
   */
  Runnable practise(Optional<Desk> desk, Language language);

  /** Makes a casebook in an empty folder, and opens it. */
  Runnable create(Path folder, Desk desk, String name, Language language, Secret passphrase);
}
