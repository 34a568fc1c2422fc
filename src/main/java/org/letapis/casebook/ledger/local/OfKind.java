package org.letapis.casebook.ledger.local;

import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** Shows a visitor frames of one kind only. */
public record OfKind(FrameKind only, Journal.Visitor visitor) implements Journal.Visitor {

  @Override
  public void frame(Position at, Frame frame) {
    visitor.frame(at, frame);
  }

  @Override
  public boolean wants(FrameKind kind) {
    return kind == only;
  }
}
