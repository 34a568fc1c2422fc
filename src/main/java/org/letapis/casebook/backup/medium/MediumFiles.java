package org.letapis.casebook.backup.medium;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that backups ever do to a medium. It asks little of a file system: no permissions, no links,
 * names of hexadecimal digits, files of a few MiB. A test hands in a medium that fails.
 */
public interface MediumFiles {

  /** Whether a folder is there. */
  boolean isFolder(Path folder);

  /** Makes a folder if it is not there; its parent must be. */
  void makeFolder(Path folder) throws IOException;

  /** The names in a folder, in no order; none when it is not there. */
  List<String> names(Path folder) throws IOException;

  /** Bytes of a file; -1 when it is not there. */
  long size(Path file) throws IOException;

  /**
   * The bytes of a file, from the medium itself and not from memory where the system allows.
   *
   * @throws IOException also when it has more than {@code limit} bytes
   */
  byte[] read(Path file, int limit) throws IOException;

  /**
   * Writes a file: wholly there or not at all, and its bytes on the medium when this returns. The
   * name may still be undone by a power cut until {@link #settle}.
   */
  void write(Path file, byte[] content) throws IOException;

  /** Gives a file another name in the same folder, in one step. */
  void rename(Path from, Path to) throws IOException;

  /** Bytes that can still be written; 0 or less when nobody knows. */
  long room(Path folder);

  /** Makes the names in a folder durable. */
  void settle(Path folder) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;
}
