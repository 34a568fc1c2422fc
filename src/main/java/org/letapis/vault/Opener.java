package org.letapis.vault;

import java.util.List;
import org.letapis.crypto.Secret;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.words.RecoveryWords;

/**
 * What somebody has to open a vault with. It belongs to whoever made it; closing it wipes what is
 * in it. Opening a vault does not close it.
 */
public sealed interface Opener extends AutoCloseable {

  @Override
  void close();

  /** A passphrase, as it was typed. */
  record Passphrase(Secret passphrase) implements Opener {
    @Override
    public void close() {
      passphrase.close();
    }
  }

  /** The 24 words from paper. */
  record Words(RecoveryWords words) implements Opener {
    @Override
    public void close() {
      words.close();
    }
  }

  /** As many different shares of one set as it needs, or more. */
  record Shares(List<OpenedShare> shares) implements Opener {
    public Shares {
      shares = List.copyOf(shares);
    }

    @Override
    public void close() {
      shares.forEach(OpenedShare::close);
    }
  }
}
