package org.letapis.journal.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Frames one after another, in as many pieces as the bounds ask for. */
public final class FramePieces implements Iterator<Frame> {

  private final Iterator<Frame> frames;
  private final Consumer<Frame> check;
  private final Deque<Frame> pieces = new ArrayDeque<>();

  /**
   * @param check throws where a frame cannot be written
   */
  public FramePieces(Iterator<Frame> frames, Consumer<Frame> check) {
    this.frames = frames;
    this.check = check;
  }

  /** All of them at once. */
  public static List<Frame> all(List<Frame> frames, Consumer<Frame> check) {
    List<Frame> all = new ArrayList<>();
    new FramePieces(frames.iterator(), check).forEachRemaining(all::add);
    return all;
  }

  @Override
  public boolean hasNext() {
    if (pieces.isEmpty() && frames.hasNext()) {
      Frame next = frames.next();
      check.accept(next);
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
}
