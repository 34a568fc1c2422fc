package org.letapis.journal;

import java.security.SecureRandom;
import org.letapis.journal.frame.FrameHeader;

/**
 * How a journal is written.
 *
 * @param segmentLimit a segment this long, in bytes, takes no further batch
 * @param random for segment ids and nonces
 */
public record JournalSettings(long segmentLimit, SecureRandom random) {

  /** Segments of 64 MiB. */
  public static JournalSettings standard() {
    return new JournalSettings(64L << 20, new SecureRandom());
  }

  byte[] freshId() {
    byte[] id = new byte[FrameHeader.ID_LENGTH];
    random.nextBytes(id);
    return id;
  }
}
