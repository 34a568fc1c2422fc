package org.letapis.casebook.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/**
 * A change of so many records that its entries are made only as they are written.
 *
 * @param portions entries, some at a time
 * @param last own state that goes with them, asked for when all of them are made
 */
public record LongCommit(Iterator<List<Entry>> portions, Supplier<List<LocalLine>> last) {

  /** Frames that are brought into the store at a time. */
  private static final int PORTION = 8;

  static void portions(List<Position> all, Progress progress, Consumer<List<Position>> take) {
    for (int from = 0; from < all.size(); from += PORTION) {
      progress.at(from, all.size());
      take.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
    }
    progress.at(all.size(), all.size());
  }

  Iterator<Frame> frames() {
    return new Iterator<>() {
      private boolean closed;

      @Override
      public boolean hasNext() {
        return !closed;
      }

      @Override
      public Frame next() {
        while (portions.hasNext()) {
          List<Entry> portion = portions.next();
          if (!portion.isEmpty()) {
            return new Frame(FrameKind.ENTRIES, portion.stream().map(EntryCodec::line).toList());
          }
        }
        if (closed) {
          throw new NoSuchElementException();
        }
        closed = true;
        return Writer.Batch.locals(last.get());
      }
    };
  }
}
