package org.letapis.journal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.FrameSeal;
import org.letapis.journal.segment.FrameReader;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentBytes;
import org.letapis.journal.segment.SegmentHeader;

/** Walks through a segment's frames in order, and past what is damaged. */
final class SegmentScan {

  /** Who is told what is found, in order. */
  interface Sink {
    void frame(Position at, FrameSeal.Opened opened);

    void damage(Damage damage);
  }

  /**
   * How a segment ends.
   *
   * @param lastFrame offset of the last frame of a whole batch; -1 when there is none
   * @param lastTag its tag, or what the first frame has to name; null when not known
   * @param damaged whether anything in the segment is damaged
   * @param tail the batch begun after it and never finished
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record End(long lastFrame, byte @Nullable [] lastTag, boolean damaged, Optional<Tail> tail) {}

  private static final int WINDOW = 256 << 10;

  private final Segment segment;
  private final boolean mayHaveTail;
  private final Sink sink;
  private byte @Nullable [] tag;
  private byte @Nullable [] batchTag;
  private long lastFrame = -1;
  private long batchLast = -1;
  private long batchFrom = -1;
  private boolean damaged;

  private SegmentScan(Segment segment, boolean mayHaveTail, Sink sink) {
    this.segment = segment;
    this.mayHaveTail = mayHaveTail;
    this.sink = sink;
  }

  /**
   * Walks to the segment's end.
   *
   * @param from where a frame begins, or 0 for the first
   * @param mayHaveTail whether an unfinished end is to be expected, or is damage
   */
  static End run(Segment segment, long from, boolean mayHaveTail, Sink sink) throws IOException {
    return new SegmentScan(segment, mayHaveTail, sink).run(from);
  }

  private End run(long from) throws IOException {
    if (segment.header().isEmpty()) {
      boolean readOn = segment.reader().isPresent();
      damage(new Damage(Damage.Kind.HEADER, segment.number(), 0, SegmentHeader.LENGTH, readOn));
    } else if (from == 0 || segment.isRewritten()) {
      tag = segment.header().get().previousTag();
    }
    batchTag = tag;
    Optional<Tail> tail = Optional.empty();
    if (segment.reader().isPresent()) {
      try (SegmentBytes bytes = segment.bytes(WINDOW)) {
        // Frames of one that was written again may be gone: there is no telling where to begin.
        long begin = segment.isRewritten() ? 0 : from;
        tail = walk(segment.reader().get(), bytes, Math.max(begin, SegmentHeader.LENGTH));
      }
    }
    return new End(lastFrame, batchTag, damaged, tail);
  }

  private Optional<Tail> walk(FrameReader reader, SegmentBytes bytes, long from)
      throws IOException {
    long at = from;
    while (at < bytes.end()) {
      Optional<FrameReader.Found> found = reader.at(bytes, at);
      if (found.isPresent()) {
        accept(at, found.get());
        at = found.get().end();
        continue;
      }
      boolean blank = mayHaveTail && bytes.isBlankFrom(at);
      if (blank || (mayHaveTail && (reader.isCutOff(bytes, at) || reader.isTorn(bytes, at)))) {
        return Optional.of(tail(at, bytes.end(), blank));
      }
      long next = reader.next(bytes, at + 1);
      long to = next < 0 ? bytes.end() : next;
      damage(new Damage(Damage.Kind.UNREADABLE, segment.number(), at, to, next >= 0));
      at = to;
    }
    return mayHaveTail && batchFrom >= 0
        ? Optional.of(tail(bytes.end(), bytes.end(), false))
        : Optional.empty();
  }

  private void accept(long at, FrameReader.Found found) {
    if (tag != null && !Arrays.equals(tag, found.header().previousTag())) {
      damage(new Damage(Damage.Kind.NOT_CONTINUED, segment.number(), at, at, true));
    }
    long position = segment.placement().position(at);
    sink.frame(new Position(segment.number(), position), found.opened());
    tag = found.tag();
    lastFrame = position;
    if (found.header().isLast()) {
      finishBatch();
    } else if (batchFrom < 0) {
      batchFrom = at;
    }
  }

  private void damage(Damage damage) {
    damaged = true;
    sink.damage(damage);
    // The batch's other frames were acknowledged, or nobody can tell: they are kept.
    finishBatch();
    tag = null;
  }

  private void finishBatch() {
    batchFrom = -1;
    batchLast = lastFrame;
    batchTag = tag;
  }

  private Tail tail(long at, long end, boolean blank) {
    lastFrame = batchLast;
    long from = batchFrom < 0 ? at : batchFrom;
    return new Tail(segment.number(), from, end, blank);
  }
}
