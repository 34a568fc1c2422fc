package org.letapis.casebook.backup.medium;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.crypto.io.DurableFiles;

/**
 * A real medium. Reading goes past the system's memory where it can (O_DIRECT and the like): a
 * stick of less room than it claims gives back from memory what it never kept.
 */
public final class DiskFiles implements MediumFiles {

  private static final int ALIGNMENT = 4096;

  private final Optional<OpenOption> direct;
  private ByteBuffer buffer = ByteBuffer.allocate(0);

  /** Reads past the system's memory. */
  public DiskFiles() {
    this(true);
  }

  /**
   * @param pastMemory whether reading must come from the medium; a restore need not
   */
  public DiskFiles(boolean pastMemory) {
    this.direct = pastMemory ? direct() : Optional.empty();
  }

  /** An option of this JDK that other systems may lack, so it is looked for and not named. */
  private static Optional<OpenOption> direct() {
    try {
      Object[] options = Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants();
      return Stream.of(options)
          .filter(option -> option.toString().equals("DIRECT"))
          .map(OpenOption.class::cast)
          .findFirst();
    } catch (ClassNotFoundException without) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    DurableFiles.makeFolder(folder);
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (var all = Files.newDirectoryStream(folder)) {
      all.forEach(path -> names.add(path.getFileName().toString()));
    } catch (java.nio.file.DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    return names;
  }

  @Override
  public long size(Path file) throws IOException {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : -1;
    } catch (NoSuchFileException gone) {
      return -1;
    }
  }

  @Override
  public byte[] read(Path file, int limit) throws IOException {
    if (direct.isPresent() && file.getFileSystem().equals(FileSystems.getDefault())) {
      try (FileChannel channel = FileChannel.open(file, READ, direct.get())) {
        return readWhole(channel, limit);
      } catch (UnsupportedOperationException | IOException notThisWay) {
        // A file system that knows no such reading, or a file that is not there: said below.
      }
    }
    return DurableFiles.readBounded(file, limit);
  }

  private synchronized byte[] readWhole(FileChannel channel, int limit) throws IOException {
    long size = channel.size();
    if (size > limit) {
      throw new IOException("longer than its kind may be");
    }
    int room = (int) ((size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT) + ALIGNMENT;
    if (buffer.capacity() < room) {
      buffer = ByteBuffer.allocateDirect(room + ALIGNMENT).alignedSlice(ALIGNMENT);
    }
    buffer.clear();
    while (buffer.position() < size && channel.read(buffer) > 0) {}
    if (buffer.position() < size) {
      throw new IOException("cut off");
    }
    byte[] bytes = new byte[(int) size];
    buffer.get(0, bytes);
    return bytes;
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    Path temporary = DurableFiles.temporaryFor(file);
    try {
      Files.deleteIfExists(temporary);
      try (FileChannel channel = DurableFiles.createNew(temporary)) {
        DurableFiles.writeFully(channel, ByteBuffer.wrap(content));
        channel.force(true);
      }
      rename(temporary, file);
    } catch (IOException | RuntimeException failed) {
      DurableFiles.discard(temporary, failed);
      throw failed;
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException | SecurityException unknown) {
      return 0;
    }
  }

  @Override
  public void settle(Path folder) throws IOException {
    try {
      DurableFiles.forceFolder(folder);
    } catch (IOException refused) {
      // Some drivers of FAT and of network folders cannot force a folder; a medium that is gone can
      // not be looked at either.
      Files.readAttributes(folder, java.nio.file.attribute.BasicFileAttributes.class);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
