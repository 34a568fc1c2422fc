package org.letapis.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;

/** Frames one after another, in as many pieces as the bounds ask for. */
final class FramePieces implements Iterator<Frame> {

  private final Iterator<Frame> frames;
  private final Deque<Frame> pieces = new ArrayDeque<>();

  FramePieces(Iterator<Frame> frames) {
    this.frames = frames;
  }

  static List<Frame> all(List<Frame> frames) {
    List<Frame> all = new ArrayList<>();
    new FramePieces(frames.iterator()).forEachRemaining(all::add);
    return all;
  }

  /**
   * @throws Problem TOO_LARGE when a line of the next frame is too long
   */
  @Override
  public boolean hasNext() {
    if (pieces.isEmpty() && frames.hasNext()) {
      Frame next = frames.next();
      requireFits(next);
      pieces.addAll(next.split());
    }
    return !pieces.isEmpty();
  }

  @Override
  public Frame next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return pieces.remove();
  }

  private static void requireFits(Frame frame) {
    for (byte[] line : frame.lines()) {
      if (line.length > Frame.MAX_LINE) {
        throw new Problem(JournalProblem.TOO_LARGE, line.length, Frame.MAX_LINE);
      }
    }
  }
}
