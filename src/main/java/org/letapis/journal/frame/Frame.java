package org.letapis.journal.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are written, and read again, together.
 *
 * @param kind what the lines are
 * @param lines canonical JSON without line ends; at least one
 */
public record Frame(FrameKind kind, List<byte[]> lines) {

  /** Longest line, in bytes. */
  public static final int MAX_LINE = 4 << 20;

  /** A frame of several lines has at most this many bytes of them, line ends counted. */
  public static final int MAX_JOINED = 1 << 20;

  /**
   * @throws IllegalArgumentException when there is no line, or one holds a line end
   */
  public Frame {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.stream().anyMatch(Frame::hasLineEnd)) {
      throw new IllegalArgumentException("not lines");
    }
  }

  /** Bytes of its lines, line ends counted. */
  public long length() {
    return lines.stream().mapToLong(line -> line.length + 1L).sum();
  }

  /** The same lines in as many frames as the bounds ask for. */
  public List<Frame> split() {
    List<Frame> pieces = new ArrayList<>();
    List<byte[]> piece = new ArrayList<>();
    long length = 0;
    for (byte[] line : lines) {
      if (!piece.isEmpty() && length + line.length + 1 > MAX_JOINED) {
        pieces.add(new Frame(kind, piece));
        piece.clear();
        length = 0;
      }
      piece.add(line);
      length += line.length + 1L;
    }
    pieces.add(new Frame(kind, piece));
    return pieces;
  }

  private static boolean hasLineEnd(byte[] line) {
    for (byte b : line) {
      if (b == '\n') {
        return true;
      }
    }
    return false;
  }
}
