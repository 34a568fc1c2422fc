package org.letapis.journal.frame;

import java.util.Optional;

/** What the lines of a frame are. */
public enum FrameKind {
  /** Entries of somebody's chain, one canonical line each. */
  ENTRIES(1),
  /** This casebook's own state, {@code {"key":…,"value":…}}: the latest counts; never exported. */
  LOCAL(2),
  /** Where frames are in a segment that was written again; of no meaning beyond that segment. */
  MOVES(3);

  private final int code;

  FrameKind(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The kind of a code; nothing for one of a later version, whose frames are kept and skipped. */
  static Optional<FrameKind> of(int code) {
    for (FrameKind kind : values()) {
      if (kind.code == code) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
