package org.letapis.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/**
 * A file that is written, encrypted and on the disk, and not yet among the stored ones. Closing it
 * before {@link #keep} drops it; what a kill leaves is removed on opening.
 */
public final class StagedFile implements AutoCloseable {

  private final StoredFile file;
  private final Path temporary;
  private final Path root;
  private final Settling settling;

  /** Puts it among the stored files. */
  @FunctionalInterface
  interface Settling {
    void settle(Path temporary, StoredFile file) throws IOException;
  }

  StagedFile(StoredFile file, Path temporary, Path root, Settling settling) {
    this.file = file;
    this.temporary = temporary;
    this.root = root;
    this.settling = settling;
  }

  public StoredFile file() {
    return file;
  }

  /**
   * Stores it; durable when this returns. Content that is there already is not stored twice, and
   * replaced where it was damaged.
   */
  public void keep() {
    try {
      settling.settle(temporary, file);
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw FilesProblem.ofFault(failed, root);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException stays) {
      // It is removed when the casebook is opened next.
    }
  }
}
