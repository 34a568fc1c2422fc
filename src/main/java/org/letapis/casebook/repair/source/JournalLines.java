package org.letapis.casebook.repair.source;

import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** Hands the lines of a copy's journal to a sink; lines nobody understands are passed over. */
record JournalLines(EntrySource.Sink sink, Runnable step) implements Journal.Visitor {

  @Override
  public void frame(Position at, Frame frame) {
    step.run();
    for (byte[] line : frame.lines()) {
      if (frame.kind() == FrameKind.LOCAL) {
        LocalLine.parse(line).ifPresent(sink::state);
      } else {
        entry(line);
      }
    }
  }

  private void entry(byte[] line) {
    try {
      sink.entry(EntryCodec.read(line));
    } catch (MalformedJson notAnEntry) {
      // Of no use here.
    }
  }
}
