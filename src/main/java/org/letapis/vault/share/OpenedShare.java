package org.letapis.vault.share;

import org.letapis.crypto.Secret;

/**
 * One trustee's part of a key, unsealed: worth nothing alone.
 *
 * @param set id of the slot it was made for
 * @param number of the part, from 1
 * @param value 32 bytes; closed with the part
 */
public record OpenedShare(String set, int number, Secret value) implements AutoCloseable {

  @Override
  public void close() {
    value.close();
  }
}
