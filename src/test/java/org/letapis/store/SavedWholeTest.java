package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.store.Rows.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.H2File;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.Find;

/**
 * What is on the disk while transactions go on: each is there with everything it changed, or not at
 * all. So it is what a kill at that moment leaves. {@code -Dletapis.images} sets how many are
 * taken.
 */
class SavedWholeTest {

  private static final int IMAGES = Integer.getInteger("letapis.images", 2);

  @TempDir private Path folder;
  @TempDir private Path image;

  private final RecordId record = RecordId.fresh();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicReference<Throwable> failed = new AtomicReference<>();

  @Test
  void aTransactionIsOnTheDiskWithEverythingItChangedOrNotAtAll() throws Exception {
    try (Store store = Rows.open(folder)) {
      Thread writing = Thread.ofPlatform().start(() -> write(store));
      Thread reading = Thread.ofPlatform().start(() -> read(store));
      try {
        long newest = 0;
        for (int taken = 0; taken < IMAGES && failed.get() == null; taken++) {
          newest = later(newest);
        }
      } finally {
        enough.set(true);
        writing.join();
        reading.join();
      }
      assertThat(failed.get()).isNull();
    }
  }

  private void write(Store store) {
    try {
      for (long n = 1; !enough.get(); n++) {
        one(store, n);
      }
    } catch (RuntimeException e) {
      failed.set(e);
    }
  }

  private void one(Store store, long n) {
    String name = "n" + n;
    store.apply(
        writer -> {
          writer.putLocal("n", name.getBytes(StandardCharsets.UTF_8));
          writer.putRecord(Rows.person(record, name, name));
          writer.putEntry(Rows.entry(author("a"), n, record, EntryStatus.OWN));
          writer.position(new Position(1, n));
        });
  }

  private void read(Store store) {
    while (!enough.get()) {
      store.record(record);
    }
  }

  /** The number of the newest transaction in an image that has a newer one than the last had. */
  private long later(long before) throws IOException {
    long newest = before;
    while (newest == before && failed.get() == null) {
      newest = newest();
    }
    return newest;
  }

  private long newest() throws IOException {
    Path source = H2File.fileIn(folder);
    Object stamp;
    do {
      stamp = Files.getLastModifiedTime(source);
      Files.copy(source, H2File.fileIn(image), StandardCopyOption.REPLACE_EXISTING);
    } while (!stamp.equals(Files.getLastModifiedTime(source)));
    try (Store store = Rows.open(image)) {
      long n = store.position().map(Position::offset).orElse(0L);
      assertThat(store.head(author("a")).map(ChainHead::seq).orElse(0L)).isEqualTo(n);
      assertThat(store.entries(record)).hasSize((int) n);
      if (n > 0) {
        assertThat(store.local("n")).hasValue(("n" + n).getBytes(StandardCharsets.UTF_8));
        assertThat(store.record(record).map(row -> row.title())).isEqualTo(Optional.of("n" + n));
        assertThat(store.find(called("n" + n))).hasSize(1);
      }
      assertThat(store.settled().offset()).isLessThanOrEqualTo(n);
      return n;
    }
  }

  private static Find called(String name) {
    return new Find(Set.of(), List.of(List.of(name)), true, Optional.empty(), 5);
  }
}
