package org.letapis.casebook.repair;

import java.io.IOException;
import java.util.function.Predicate;
import org.letapis.casebook.backup.snapshot.SnapshotReader;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Digest;

/** A snapshot of this casebook. */
final class SnapshotSource implements EntrySource {

  private final SnapshotReader reader;
  private final String name;
  private final java.util.Set<Digest> files;

  /**
   * @param files those that are missing here
   */
  SnapshotSource(SnapshotReader reader, String name, java.util.Set<Digest> files) {
    this.reader = reader;
    this.name = name;
    this.files = files;
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
  public void read(Predicate<Digest> wanted, Sink sink, Progress progress) {
    var ignored = reader.replay(new JournalLines(sink, () -> progress.at(0, 0)));
    for (Digest digest : files) {
      if (wanted.test(digest)) {
        reader
            .content(digest)
            .ifPresent(
                content -> {
                  try (content) {
                    sink.file(digest, java.nio.channels.Channels.newInputStream(content));
                  } catch (IOException unreadable) {
                    // Not found here, then.
                  }
                });
      }
    }
  }
}
