package org.letapis.casebook.backup.medium;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.letapis.domain.entry.Digest;

/** The blocks on a medium. A block never changes; snapshots that hold the same bytes share it. */
public final class Blocks {

  /** Most bytes of a block: 4 MiB. */
  public static final int LENGTH = 4 << 20;

  private final Medium medium;
  private final Set<Path> unsettled = new LinkedHashSet<>();

  Blocks(Medium medium) {
    this.medium = medium;
  }

  /**
   * What lies in a block's place.
   *
   * @param bytes as many as the block has; zeros where there are none
   * @param isSound whether they are what the block's name says
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Found(byte[] bytes, boolean isSound) {}

  /**
   * Puts a block on the medium if it is not there.
   *
   * @param anew whether to write it even so: it was read back wrong
   * @return how many bytes were written
   */
  public int put(Digest digest, byte[] content, boolean anew) throws IOException {
    Path file = medium.block(digest);
    if (!anew && medium.files().size(file) == content.length) {
      return 0;
    }
    Path folder = requireNonNull(file.getParent(), "parent");
    medium.files().makeFolder(folder);
    medium.files().write(file, content);
    unsettled.add(folder);
    return content.length;
  }

  /** Makes the names of all blocks put here durable. */
  public void settle() throws IOException {
    for (Path folder : unsettled) {
      medium.files().settle(folder);
    }
    unsettled.clear();
    medium.files().settle(medium.data());
  }

  /** The bytes of a block, sound or not. */
  public Found read(Digest digest, int length) throws IOException {
    byte[] bytes;
    try {
      bytes = medium.files().read(medium.block(digest), LENGTH);
    } catch (IOException unreadable) {
      if (!medium.files().isFolder(medium.data())) {
        throw unreadable; // not one block: the medium is gone
      }
      return new Found(new byte[length], false);
    }
    boolean sound = bytes.length == length && Digest.of(bytes).equals(digest);
    return new Found(bytes.length == length ? bytes : Arrays.copyOf(bytes, length), sound);
  }

  /**
   * Removes every block that is not among those.
   *
   * @return how many
   */
  public int keepOnly(Set<Digest> kept) throws IOException {
    int removed = 0;
    for (String folder : medium.files().names(medium.data())) {
      Path place = medium.data().resolve(folder);
      for (String name : medium.files().names(place)) {
        if (Digest.isHex(name) && name.startsWith(folder) && !kept.contains(new Digest(name))) {
          medium.files().delete(place.resolve(name));
          removed++;
        }
      }
    }
    return removed;
  }
}
