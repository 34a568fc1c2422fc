package org.letapis.vault;

import tools.jackson.databind.node.ObjectNode;

/** One way to the master key. The kind is part of the file; a new kind is a new permitted type. */
sealed interface KeySlot permits PassphraseSlot {
  /** Unique within the header. */
  String id();

  /** The slot as it stands in the header, wrapped key and all. */
  ObjectNode toJson();
}
