package org.letapis.casebook.migration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.crypto.Digests;
import org.letapis.vault.Vault;

/**
 * One change. It must do no harm when it is done again: it may have been cut off after it was done
 * and before that was noted.
 *
 * @param number from 1, without gaps; never given twice
 * @param what it does, in words that are never changed: their checksum is noted where it was done
 * @param work does it, each write durable; gives own state that is noted together with the step
 */
record Step(int number, String what, Work work) {

  /** What a step does. */
  @FunctionalInterface
  interface Work {
    List<LocalLine> run(Vault vault, Ledger ledger);
  }

  /** SHA-256 of number and words, in hex. */
  String checksum() {
    return Digests.hex(Digests.sha256((number + " " + what).getBytes(StandardCharsets.UTF_8)));
  }
}
