package org.letapis.crypto.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Why reading or writing failed, as far as it decides what a person can do about it. */
public enum IoFault {
  /** No room left on the disk, or no quota. */
  DISK_FULL,
  /** The folder or file may not be written (or read) by this user. */
  NOT_PERMITTED,
  /** The file or folder is not there. */
  MISSING,
  /** Anything else: a broken disk, a pulled-out stick. */
  OTHER;

  private static final List<String> FULL =
      List.of(
          "no space left", "disk quota", "out of disk space", "not enough space", "file too large");
  private static final List<String> REFUSED =
      List.of("read-only", "permission denied", "not permitted", "access is denied");

  /**
   * Below this many free bytes a failed write is put down to a full disk: messages are localised.
   */
  private static final long NEARLY_FULL = 64 * 1024;

  /**
   * Classifies a failure.
   *
   * @param where a file or folder on the disk that was written to
   */
  public static IoFault of(Exception failure, Path where) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case AccessDeniedException _, ReadOnlyFileSystemException _ -> {
          return NOT_PERMITTED;
        }
        case NoSuchFileException _ -> {
          return MISSING;
        }
        case IOException io -> {
          if (says(io, FULL)) {
            return DISK_FULL;
          }
          if (says(io, REFUSED)) {
            return NOT_PERMITTED;
          }
        }
        default -> {}
      }
    }
    return nearlyFull(where) ? DISK_FULL : OTHER;
  }

  /** Whether this is a failure of the file system, and not a mistake in the program. */
  public static boolean isFault(Exception failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof ReadOnlyFileSystemException;
  }

  private static boolean says(IOException failure, List<String> words) {
    String reason =
        failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
    String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(text::contains);
  }

  private static boolean nearlyFull(Path where) {
    try {
      Path existing = where.toAbsolutePath();
      while (existing != null && !Files.exists(existing)) {
        existing = existing.getParent();
      }
      return existing != null && Files.getFileStore(existing).getUsableSpace() < NEARLY_FULL;
    } catch (IOException | SecurityException unknown) {
      return false;
    }
  }
}
