package org.letapis.journal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines that are written, and read again, together. */
public final class Frame {

  /** Longest line, in bytes. */
  public static final int MAX_LINE = 4 << 20;

  /** A frame of several lines has at most this many bytes of them, line ends counted. */
  public static final int MAX_JOINED = 1 << 20;

  private final FrameKind kind;
  private final List<byte[]> lines;
  private final byte @Nullable [] deflated;

  /**
   * @param kind what the lines are
   * @param lines canonical JSON without line ends; at least one
   * @throws IllegalArgumentException when there is no line, or one holds a line end
   */
  public Frame(FrameKind kind, List<byte[]> lines) {
    this(kind, lines, null);
    if (lines.isEmpty() || lines.stream().anyMatch(Frame::hasLineEnd)) {
      throw new IllegalArgumentException("not lines");
    }
  }

  private Frame(FrameKind kind, List<byte[]> lines, byte @Nullable [] deflated) {
    this.kind = kind;
    this.lines = List.copyOf(lines);
    this.deflated = deflated;
  }

  /**
   * The frame of lines that {@link #deflate} put together. It is written with these very bytes, so
   * they are deflated once.
   *
   * @throws IllegalArgumentException when they are none
   */
  public static Frame ofDeflated(FrameKind kind, byte[] deflated) {
    List<byte[]> lines =
        FrameText.inflate(deflated)
            .flatMap(FrameText::split)
            .orElseThrow(() -> new IllegalArgumentException("not lines"));
    return new Frame(kind, lines, deflated.clone());
  }

  /** Its lines in fewer bytes. */
  public byte[] deflate() {
    return deflated == null ? FrameText.deflate(FrameText.join(lines)) : deflated.clone();
  }

  /** What {@link #deflate} gave, where it was made of that. */
  Optional<byte[]> deflated() {
    return Optional.ofNullable(deflated);
  }

  /** What the lines are. */
  public FrameKind kind() {
    return kind;
  }

  /** The lines, without line ends. */
  public List<byte[]> lines() {
    return lines;
  }

  /** Bytes of its lines, line ends counted. */
  public long length() {
    return lines.stream().mapToLong(line -> line.length + 1L).sum();
  }

  /** The same lines in as many frames as the bounds ask for. */
  public List<Frame> split() {
    if (lines.size() == 1 || length() <= MAX_JOINED) {
      return List.of(this);
    }
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
