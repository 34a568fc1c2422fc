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

  /**
   * Segments of 8 MiB. The newest one is proven at each opening, by a program that has just started
   * and deciphers 25 MiB in a second then; 64 MiB kept people waiting.
   */
  public static JournalSettings standard() {
    return new JournalSettings(8L << 20, new SecureRandom());
  }

  byte[] freshId() {
    byte[] id = new byte[FrameHeader.ID_LENGTH];
    random.nextBytes(id);
    return id;
  }
}
