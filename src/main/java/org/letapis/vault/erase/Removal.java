package org.letapis.vault.erase;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Deletes files and folders. Links are deleted and never followed. */
public final class Removal extends SimpleFileVisitor<Path> {
  private final long deadline;
  private boolean complete = true;

  private Removal(long deadline) {
    this.deadline = deadline;
  }

  /**
   * Deletes a file, or a folder with all that is in it.
   *
   * @return whether nothing is left of it
   */
  public static boolean remove(Path part) {
    return remove(part, Long.MAX_VALUE);
  }

  /**
   * The same, until there is no time left.
   *
   * @param deadline of {@link System#nanoTime}; the largest number for none
   */
  public static boolean remove(Path part, long deadline) {
    var removal = new Removal(deadline);
    try {
      Files.walkFileTree(part, removal);
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
    return removal.complete;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    delete(file);
    return next();
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failed) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      delete(file);
    }
    return next();
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
    delete(folder);
    return next();
  }

  /** What cannot be deleted (it is open elsewhere, as Windows has it) does not stop the rest. */
  private void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException | RuntimeException stays) {
      complete = false;
    }
  }

  private FileVisitResult next() {
    if (deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0) {
      complete = false;
      return FileVisitResult.TERMINATE;
    }
    return FileVisitResult.CONTINUE;
  }
}
