package org.letapis.journal.segment;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.journal.frame.Frame;

/**
 * Where in a segment's bytes its positions are: at themselves, unless it was written again. See
 * {@link Moves}.
 */
public final class Placement {

  /** Of a segment as it was first written. */
  static final Placement PLAIN = new Placement(null, 0);

  private final @Nullable Moves moves;
  private final long dataFrom;
  private final NavigableMap<Long, Long> places;

  private Placement(@Nullable Moves moves, long dataFrom) {
    this.moves = moves;
    this.dataFrom = dataFrom;
    this.places = moves == null ? new java.util.TreeMap<>() : moves.places();
  }

  /** Of a segment written again whose frames begin at {@code dataFrom}. */
  static Placement moved(Moves moves, long dataFrom) {
    return new Placement(moves, dataFrom);
  }

  /** Looks for it where a segment has it: at its beginning or, if that is damaged, at its end. */
  static Optional<Placement> find(FrameReader reader, SegmentBytes bytes, boolean everywhere)
      throws IOException {
    Optional<FrameReader.Found> first = reader.at(bytes, SegmentHeader.LENGTH);
    Optional<Moves> moves = first.flatMap(Placement::moves);
    if (moves.isPresent() || !everywhere) {
      return moves.map(m -> moved(m, first.orElseThrow().end()));
    }
    long at = reader.next(bytes, SegmentHeader.LENGTH + 1);
    while (at >= 0) {
      FrameReader.Found found = reader.at(bytes, at).orElseThrow();
      Optional<Moves> copy = moves(found);
      if (copy.isPresent()) {
        return Optional.of(moved(copy.get(), at - copy.get().data()));
      }
      at = reader.at(bytes, found.end()).isPresent() ? found.end() : reader.next(bytes, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<Moves> moves(FrameReader.Found found) {
    Optional<Frame> frame = found.opened().frame();
    return frame.flatMap(Moves::of);
  }

  /** What the segment stands for; nothing when it was never written again. */
  public Optional<Moves> moves() {
    return Optional.ofNullable(moves);
  }

  /** Where the bytes of a position are; -1 when nowhere. */
  public long place(long position) {
    return moves == null ? position : moves.place(position).map(p -> p + dataFrom).orElse(-1L);
  }

  /** The position of the frame that begins there; before every other for what is none. */
  public long position(long place) {
    if (moves == null) {
      return place;
    }
    Map.Entry<Long, Long> run = places.floorEntry(place - dataFrom);
    return run == null ? 0 : run.getValue() + place - dataFrom - run.getKey();
  }

  /** How many bytes there must at least be. */
  public long end() {
    return moves == null ? 0 : dataFrom + moves.data();
  }
}
