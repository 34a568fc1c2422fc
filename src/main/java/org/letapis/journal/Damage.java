package org.letapis.journal;

import java.util.Locale;

/**
 * A stretch of the journal that is not what was written. Whatever lies around it was proven.
 *
 * @param kind what is wrong
 * @param segment number of the segment
 * @param from first byte of the stretch
 * @param to first byte after it
 * @param readOn whether frames after it in the same segment could be read
 */
public record Damage(Kind kind, int segment, long from, long to, boolean readOn) {

  /** What is wrong. */
  public enum Kind {
    /** The segment's file is gone. */
    SEGMENT_MISSING,
    /** The segment's header does not verify; its frames are proven without it where they can be. */
    HEADER,
    /** No frame verifies there. */
    UNREADABLE,
    /** The segment is not as long as when the next was begun: its end is gone. */
    END_MISSING,
    /** What follows was not written after what is there: files of two copies were mixed. */
    NOT_CONTINUED
  }

  /** The file and the bytes, as in {@code 000002.log 300-412}. */
  public String where() {
    return String.format(Locale.ROOT, "%06d.log %d-%d", segment, from, to);
  }
}
