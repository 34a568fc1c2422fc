package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Secret;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.task.Progress;

/**
 * Opens and makes casebooks. Called in the background; both give back what shows the open casebook,
 * to be run on the JavaFX thread, and do not close the passphrase.
 */
public interface Doors {

  /** Whether a casebook lies in a folder, as far as can be seen from outside. */
  boolean isCasebook(Path folder);

  /** Opens what lies in a folder. */
  Runnable open(Path folder, Secret passphrase, Progress progress);

  /** How long the next try must wait after several wrong ones; zero if it need not. */
  Duration waitLeft(Path folder);

  /** Makes a casebook in an empty folder, and opens it. */
  Runnable create(Path folder, Desk desk, String name, Language language, Secret passphrase);
}
