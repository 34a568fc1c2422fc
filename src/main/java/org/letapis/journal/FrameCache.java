package org.letapis.journal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;

/** The frames last read, up to a number of bytes of lines. Safe for use by several threads. */
final class FrameCache {

  private final long limit;
  private final Map<Position, Frame> frames = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  FrameCache(long limit) {
    this.limit = limit;
  }

  synchronized Optional<Frame> get(Position at) {
    return Optional.ofNullable(frames.get(at));
  }

  synchronized void put(Position at, Frame frame) {
    if (frames.putIfAbsent(at, frame) == null) {
      length += frame.length();
    }
    Iterator<Frame> oldest = frames.values().iterator();
    while (length > limit && oldest.hasNext()) {
      length -= oldest.next().length();
      oldest.remove();
    }
  }

  synchronized void clear() {
    frames.clear();
    length = 0;
  }
}
