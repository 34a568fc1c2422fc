package org.letapis.casebook.place;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This computer's folders and disks. A share that does not answer may take long to ask. */
public final class SystemStores implements StoreView {

  private static final int MOST_NAMES = 5_000;

  @Override
  public Optional<Disk> disk(Path folder) {
    try {
      FileStore store = Files.getFileStore(existing(folder));
      return Optional.of(
          new Disk(store.name(), store.type(), store.isReadOnly(), store.getUsableSpace()));
    } catch (IOException | SecurityException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public Path real(Path folder) {
    Path there = existing(folder);
    try {
      return there.toRealPath().resolve(there.relativize(folder.toAbsolutePath().normalize()));
    } catch (IOException | IllegalArgumentException unknown) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static Path existing(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  @Override
  public List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.limit(MOST_NAMES).map(path -> path.getFileName().toString()).toList();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return List.of();
    }
  }

  @Override
  public boolean mayWrite(Path folder) {
    return Files.isWritable(existing(folder));
  }
}
