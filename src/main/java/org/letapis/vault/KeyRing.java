package org.letapis.vault;

import java.util.UUID;
import org.letapis.crypto.Secret;

/** The keys of one vault: of an open one, or of a copy of its header. */
public interface KeyRing {

  /** Random, unchanging, and no secret. */
  UUID id();

  /** The key of one room; the caller closes it. */
  Secret roomKey(RoomKey room);

  /**
   * Whether a header is this vault's own, of whatever age: sealed with its master key.
   *
   * @throws org.letapis.domain.problem.Problem HEADER_DAMAGED, NEWER_FORMAT or TOO_COSTLY
   */
  boolean seals(byte[] header);
}
