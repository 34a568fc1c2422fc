package org.letapis.vault.slot;

import java.security.SecureRandom;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to the master key. The kind is part of the file; a new kind is a new permitted type, and
 * older builds say that the header is of a newer format.
 */
public sealed interface KeySlot permits PassphraseSlot, RecoverySlot, SharesSlot {
  /** Unique within the header. */
  String id();

  /** What it opens with, and since when. */
  SlotView view();

  /** The slot as it stands in the header, wrapped key and all. */
  ObjectNode toJson();

  /** A slot that looks the same, costs the same and opens with nothing. */
  KeySlot decoy(SecureRandom random);
}
