package org.letapis.vault;

import java.util.List;
import org.letapis.crypto.Secret;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.words.RecoveryWords;

/** What somebody has to open a vault with. It still belongs to the caller, who closes it. */
public sealed interface Opener {

  /** A passphrase, as it was typed. */
  record Passphrase(Secret passphrase) implements Opener {}

  /** The 24 words from paper. */
  record Words(RecoveryWords words) implements Opener {}

  /** As many different shares of one set as it needs, or more. */
  record Shares(List<OpenedShare> shares) implements Opener {
    public Shares {
      shares = List.copyOf(shares);
    }
  }
}
