package org.letapis.casebook.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the system tells of folders and the disks they lie on. A test tells what it likes. */
public interface StoreView {

  /**
   * A disk, a stick, a share.
   *
   * @param name of the device or share, as in {@code /dev/sdb1} or {@code //server/share}
   * @param type of the file system, as in {@code ext4}, {@code vfat}, {@code cifs}
   * @param isReadOnly whether nothing can be written to it
   * @param room bytes that can still be written; 0 or less when nobody knows
   */
  record Disk(String name, String type, boolean isReadOnly, long room) {}

  /** The disk a folder lies on, or will: that of the nearest folder above it that is there. */
  Optional<Disk> disk(Path folder);

  /** A folder without symbolic links, as far as it is there. */
  Path real(Path folder);

  /** Names in a folder, at most a few thousand; none when it cannot be read. */
  List<String> names(Path folder);

  /** Whether this user may write there, if it is there. */
  boolean mayWrite(Path folder);
}
