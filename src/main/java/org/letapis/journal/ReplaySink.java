package org.letapis.journal;

import java.util.Optional;
import java.util.Set;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.journal.frame.FrameSeal;

/** Shows frames to a visitor and gathers damage. Frames of kinds unknown here are passed over. */
record ReplaySink(Journal.Visitor visitor, Set<Damage> damage) implements SegmentScan.Sink {

  @Override
  public void frame(Position at, FrameSeal.Opened opened) {
    if (opened.kind().filter(kind -> !visitor.wants(kind)).isPresent()) {
      return;
    }
    Optional<Frame> frame = opened.frame();
    if (frame.filter(f -> f.kind() == FrameKind.MOVES).isPresent()) {
      return;
    }
    if (frame.isPresent()) {
      visitor.frame(at, frame.get());
    } else if (opened.isKnown()) {
      damage.add(new Damage(Damage.Kind.UNREADABLE, at.segment(), at.offset(), at.offset(), true));
    }
  }

  @Override
  public void damage(Damage found) {
    damage.add(found);
  }

  /** Shows a visitor only what lies after one frame, and up to another. */
  record Between(Position after, Position until, Journal.Visitor visitor)
      implements Journal.Visitor {

    @Override
    public void frame(Position at, Frame frame) {
      if (at.compareTo(after) > 0 && at.compareTo(until) <= 0) {
        visitor.frame(at, frame);
      }
    }

    @Override
    public boolean wants(FrameKind kind) {
      return visitor.wants(kind);
    }
  }

  /** Takes no frame apart: inflating them all would be most of an opening. */
  record Proof(Set<Damage> damage) implements SegmentScan.Sink {

    @Override
    public void frame(Position at, FrameSeal.Opened opened) {}

    @Override
    public void damage(Damage found) {
      damage.add(found);
    }
  }
}
