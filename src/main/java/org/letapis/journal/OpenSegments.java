package org.letapis.journal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.segment.FrameReader;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentBytes;

/**
 * The segments of an open journal. Many may read; nobody does while a segment takes another's
 * place, so that what is read fits the file it is read from.
 */
final class OpenSegments implements Rewriting.Swap, AutoCloseable {

  private static final int READ_AHEAD = 8 << 10;

  private final NavigableMap<Integer, Segment> segments = new ConcurrentSkipListMap<>();
  private final List<Segment> retired = new ArrayList<>();
  private final ReentrantReadWriteLock places = new ReentrantReadWriteLock();

  /** By number; new ones are added here. */
  NavigableMap<Integer, Segment> byNumber() {
    return segments;
  }

  /**
   * The frame at a position.
   *
   * @throws Problem {@link JournalProblem#DAMAGED}
   */
  Frame read(Position at) {
    places.readLock().lock();
    try {
      return read(segments.get(at.segment()), at);
    } finally {
      places.readLock().unlock();
    }
  }

  private static Frame read(@Nullable Segment segment, Position at) {
    FrameReader reader = segment == null ? null : segment.reader().orElse(null);
    long place = segment == null ? -1 : segment.placement().place(at.offset());
    if (segment == null || reader == null || place < 0) {
      throw new Problem(JournalProblem.DAMAGED, at.segment(), at.offset());
    }
    try (SegmentBytes bytes = segment.bytes(READ_AHEAD)) {
      return reader
          .at(bytes, place)
          .flatMap(found -> found.opened().frame())
          .orElseThrow(() -> new Problem(JournalProblem.DAMAGED, at.segment(), at.offset()));
    } catch (IOException failed) {
      throw JournalProblem.of(failed, segment.file());
    }
  }

  /** Walks through a segment; see {@link SegmentScan#run}. */
  SegmentScan.End scan(int number, long from, boolean mayHaveTail, SegmentScan.Sink sink)
      throws IOException {
    places.readLock().lock();
    try {
      return SegmentScan.run(requireNonNull(segments.get(number)), from, mayHaveTail, sink);
    } finally {
      places.readLock().unlock();
    }
  }

  @Override
  public void run(int number, Step step) throws IOException {
    places.writeLock().lock();
    try {
      Segment fresh = step.run();
      Segment old = segments.put(number, fresh);
      if (old != null) {
        retired.add(old);
      }
    } finally {
      places.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    segments.values().forEach(Segment::close);
    retired.forEach(Segment::close);
  }
}
