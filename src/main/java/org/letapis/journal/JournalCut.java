package org.letapis.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.letapis.domain.log.Position;
import org.letapis.journal.segment.Segment;

/**
 * The journal as it stood at one instant: its segments' files, open for reading, and how much of
 * each was acknowledged and on disk by then. What is appended later lies beyond those lengths, and
 * a segment rewritten later is another file, so all of it can be copied while people go on saving.
 */
public final class JournalCut implements AutoCloseable {

  /**
   * One segment.
   *
   * @param number of the segment
   * @param bytes open for reading; has at least {@code length}
   * @param length how many of the bytes belong to the cut
   */
  public record Piece(int number, FileChannel bytes, long length) {}

  private final List<Piece> pieces;
  private final Position last;

  private JournalCut(List<Piece> pieces, Position last) {
    this.pieces = List.copyOf(pieces);
    this.last = last;
  }

  /** Under the journal's lock. */
  static JournalCut of(Collection<Segment> segments, Position last) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try {
      for (Segment segment : segments) {
        FileChannel bytes = FileChannel.open(segment.file(), StandardOpenOption.READ);
        pieces.add(new Piece(segment.number(), bytes, Math.min(segment.end(), bytes.size())));
      }
      return new JournalCut(pieces, last);
    } catch (IOException | RuntimeException failed) {
      new JournalCut(pieces, last).close();
      throw failed;
    }
  }

  /** The segments, by number. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Where its newest frame begins. */
  public Position last() {
    return last;
  }

  @Override
  public void close() {
    for (Piece piece : pieces) {
      try {
        piece.bytes().close();
      } catch (IOException readOnly) {
        // Nothing was written through it.
      }
    }
  }
}
