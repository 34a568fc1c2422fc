package org.letapis.casebook.repair.source;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import org.letapis.casebook.backup.snapshot.SnapshotReader;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** A snapshot of this casebook. */
final class SnapshotSource implements EntrySource {

  private final SnapshotReader reader;
  private final String name;

  SnapshotSource(SnapshotReader reader, String name) {
    this.reader = reader;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public void read(Set<Digest> wanted, Sink sink, Progress progress) {
    var ignored = reader.replay(new JournalLines(sink, () -> progress.at(0, 0)));
    for (Digest digest : wanted) {
      try (SeekableByteChannel content = reader.content(digest).orElse(null)) {
        if (content != null) {
          sink.file(digest, Channels.newInputStream(content));
        }
      } catch (IOException | Problem damagedThereToo) {
        // Not found here, then.
      }
    }
  }
}
