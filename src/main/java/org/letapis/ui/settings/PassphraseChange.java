package org.letapis.ui.settings;

import org.letapis.crypto.Secret;

/** Makes another passphrase open the casebook. Called in the background. */
@FunctionalInterface
public interface PassphraseChange {

  /** On disk when this returns; neither secret is closed. */
  void change(Secret current, Secret next);
}
