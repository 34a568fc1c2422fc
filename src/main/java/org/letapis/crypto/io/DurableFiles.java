package org.letapis.crypto.io;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writing that survives a kill or a power cut at any instant: temporary file in the same folder,
 * fsync, atomic rename, fsync of the folder. Files and folders made here are their owner's alone
 * where the file system knows POSIX permissions.
 */
public final class DurableFiles {
  private static final int BUFFER = 256 << 10;
  private static final FileAttribute<?>[] PRIVATE_FILE = permissions("rw-------");
  private static final FileAttribute<?>[] PRIVATE_FOLDER = permissions("rwx------");
  private static final FileAttribute<?>[] NONE = {};

  private DurableFiles() {}

  /** Puts {@code content} at {@code target}, replacing what is there in one step. */
  public static void replace(Path target, byte[] content) throws IOException {
    Path temporary = temporaryFor(target);
    try {
      try (FileChannel channel = openPrivate(temporary, CREATE, TRUNCATE_EXISTING, WRITE)) {
        writeFully(channel, ByteBuffer.wrap(content));
        channel.force(true);
      }
      moveInto(temporary, target);
    } catch (IOException | RuntimeException failed) {
      discard(temporary, failed);
      throw failed;
    }
  }

  /**
   * What a file is to hold, written as a stream.
   *
   * @param <R> what the writer has to say of it
   */
  @FunctionalInterface
  public interface Content<R> {
    R writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file wholly or not at all: beside the target under the ending {@code .part}, forced to
   * the disk, then renamed. A failure leaves what was at the target as it was, and nothing else.
   */
  public static <R> R whole(Path target, Content<R> content) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      R said;
      try (FileChannel channel = createNew(part)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        said = content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      moveInto(part, target);
      return said;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The temporary file that {@link #replace} goes through; one left over by a kill is harmless. */
  public static Path temporaryFor(Path target) {
    return target.resolveSibling(target.getFileName() + ".tmp");
  }

  /** Renames a file that has been forced to disk onto {@code target}, atomically and durably. */
  public static void moveInto(Path written, Path target) throws IOException {
    Files.move(written, target, ATOMIC_MOVE, REPLACE_EXISTING);
    forceFolder(folderOf(target));
  }

  /** Deletes a file if it is there, durably. */
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      forceFolder(folderOf(file));
    }
  }

  /** Deletes a half-written file; failing to is only noted on the failure that led here. */
  public static void discard(Path temporary, Exception failed) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException | RuntimeException alsoFailed) {
      failed.addSuppressed(alsoFailed);
    }
  }

  /** Makes a folder (its parent must be there) if it is not there yet, durably. */
  public static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      forceIfAllowed(folderOf(folder));
      return;
    }
    try {
      Files.createDirectory(folder, onPosix(folder, PRIVATE_FOLDER));
    } catch (FileAlreadyExistsException raced) {
      if (!Files.isDirectory(folder)) {
        throw raced;
      }
    }
    forceFolder(folderOf(folder));
  }

  /** A folder found there may have been made, and not made durable, by a program then killed. */
  private static void forceIfAllowed(Path folder) throws IOException {
    try {
      forceFolder(folder);
    } catch (AccessDeniedException notOurs) {
      // Nothing of ours was made in it then.
    }
  }

  /** Opens a new file for writing, for its owner alone. */
  public static FileChannel createNew(Path file) throws IOException {
    return openPrivate(file, CREATE_NEW, WRITE);
  }

  /** Reads a whole file, or throws when it has more than {@code limit} bytes. */
  public static byte[] readBounded(Path file, int limit) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new FileTooLargeException();
      }
      return bytes;
    }
  }

  /** Writes all of the buffer; a channel may take less than it is given. */
  public static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Makes durable what is read from a file: a program that was killed may have written it without
   * forcing it. Does nothing on a medium that cannot be written to.
   */
  public static void forceFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, READ)) {
      channel.force(true);
    } catch (IOException failed) {
      if (Files.isWritable(file)) {
        throw failed;
      }
    }
  }

  /** Makes the names in a folder durable: without it a rename may be undone by a power cut. */
  public static void forceFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, READ);
    } catch (IOException cannotOpen) {
      if (canOpenFolders(folder)) {
        throw cannotOpen;
      }
      return; // Windows and in-memory file systems keep names durable, or cannot be told to.
    }
    try (channel) {
      channel.force(true);
    }
  }

  private static boolean canOpenFolders(Path folder) {
    return folder.getFileSystem().equals(FileSystems.getDefault())
        && folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileChannel openPrivate(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), onPosix(file, PRIVATE_FILE));
  }

  private static FileAttribute<?>[] onPosix(Path path, FileAttribute<?>[] attributes) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix") ? attributes : NONE;
  }

  private static FileAttribute<?>[] permissions(String text) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
    };
  }

  private static Path folderOf(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }
}
