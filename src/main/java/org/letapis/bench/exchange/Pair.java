package org.letapis.bench.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.letapis.bench.Bed;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ExportRequest;

/** Two casebooks that trust each other. */
record Pair(Casebook ours, Casebook theirs) implements AutoCloseable {

  /** Fresh ones. */
  static Pair in(Path room) throws IOException {
    return of(Bed.create(room.resolve("ours")), Bed.create(room.resolve("theirs")));
  }

  /** One that is there and another. */
  static Pair of(Casebook ours, Casebook theirs) {
    ours.contacts().add(theirs.contacts().cardFile());
    ours.contacts().verify(theirs.contacts().myId());
    theirs.contacts().add(ours.contacts().cardFile());
    theirs.contacts().verify(ours.contacts().myId());
    return new Pair(ours, theirs);
  }

  /** Writes what is new for the other one. */
  static ExportReport send(Casebook from, Casebook to, Path folder) {
    return from.exchange()
        .export(new ExportRequest(Set.of(to.contacts().myId()), false, false, true, false), folder);
  }

  @Override
  public void close() {
    try (ours;
        theirs) {
      // Both are locked, whatever becomes of one.
    }
  }
}
