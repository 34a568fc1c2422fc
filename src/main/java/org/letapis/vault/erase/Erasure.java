package org.letapis.vault.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.letapis.crypto.io.DurableFiles;

/**
 * Destroys a vault: first what its keys hang on, in every copy that lies in the folder, then the
 * rest. From the first fsync on nothing opens it any more; what is cut off after that is finished
 * the next time somebody opens the folder.
 */
public final class Erasure {
  private final Belongings folder;
  private final SecureRandom random;

  public Erasure(Belongings folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /**
   * Writes over the header and its copies.
   *
   * @param mark what shall be left in the end
   * @return how long it took until nothing could be opened any more
   */
  public Duration keys(ErasureMark mark) throws IOException {
    long began = System.nanoTime();
    Overwriting.overwrite(folder.header(), mark.bytes(), true, random);
    for (Path copy : folder.copies()) {
      Overwriting.overwrite(copy, new byte[0], false, random);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    DurableFiles.forceFolder(folder.root());
    return took;
  }

  /** Whether keys were destroyed here and the rest is not done. */
  public Optional<ErasureMark> unfinished() throws IOException {
    return ErasureMark.of(folder.header());
  }

  /** Takes everything away that belongs to a vault, the header last, and the folder if empty. */
  public void everything() throws IOException {
    Overwriting.overwrite(folder.attempts(), new byte[0], false, random);
    boolean gone = true;
    for (Path part : folder.parts()) {
      gone &= Removal.remove(part);
    }
    for (Path copy : folder.copies()) {
      gone &= Removal.remove(copy);
    }
    Path halfCounted = DurableFiles.temporaryFor(folder.attempts());
    for (Path small : List.of(folder.attempts(), halfCounted, folder.lock())) {
      gone &= Removal.remove(small);
    }
    if (gone) {
      Files.deleteIfExists(folder.header());
      DurableFiles.forceFolder(folder.root());
      removeIfEmpty();
    }
  }

  private void removeIfEmpty() {
    try {
      Files.deleteIfExists(folder.root());
    } catch (IOException notEmpty) {
      // Something in it is not the vault's, or the folder is somebody's own.
    }
  }

  /**
   * Puts the rest aside in one place, where its deletion can be gone on with at any time, and
   * {@code decoy} in the place of the header.
   */
  public void leave(byte[] decoy) throws IOException {
    setAside();
    for (Path copy : folder.copies()) {
      Removal.remove(copy);
    }
    DurableFiles.replace(folder.header(), decoy);
  }

  private void setAside() throws IOException {
    for (Path part : folder.parts()) {
      if (!part.equals(folder.trash()) && !isSetAside(part)) {
        Removal.remove(part);
      }
    }
    DurableFiles.forceFolder(folder.root());
  }

  /** A part that is in use, or finds no room on a full disk, is deleted where it lies. */
  private boolean isSetAside(Path part) {
    try {
      DurableFiles.makeFolder(folder.trash());
      Files.move(part, folder.trash().resolve(Long.toHexString(random.nextLong())));
      return true;
    } catch (IOException noRoom) {
      return false;
    }
  }

  /**
   * Goes on deleting what was set aside.
   *
   * @param deadline of {@link System#nanoTime}
   */
  public void clearAway(long deadline) {
    if (Files.exists(folder.trash(), LinkOption.NOFOLLOW_LINKS)) {
      Removal.remove(folder.trash(), deadline);
    }
  }
}
