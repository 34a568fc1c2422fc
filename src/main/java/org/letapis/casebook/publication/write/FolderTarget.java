package org.letapis.casebook.publication.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.letapis.casebook.publication.Target;
import org.letapis.crypto.io.DurableFiles;

/** A folder that grows under a name ending in {@code .part} beside its place. */
final class FolderTarget implements Target {

  private static final int BUFFER = 256 << 10;
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}(/[A-Za-z0-9][A-Za-z0-9._-]{0,120}){0,2}");

  private final Path place;
  private final Path part;
  private final Set<String> names = new HashSet<>();

  FolderTarget(Path place) throws IOException {
    this.place = place;
    this.part = place.resolveSibling(place.getFileName() + ".part");
    remove();
    DurableFiles.makeFolder(part);
  }

  @Override
  public OutputStream file(String name) throws IOException {
    FileChannel channel = DurableFiles.createNew(path(name));
    return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER) {
      private boolean closed;

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          try (channel) {
            flush();
            channel.force(true);
          }
        }
      }
    };
  }

  @Override
  public Optional<InputStream> read(String name) throws IOException {
    return names.contains(name) && Files.isRegularFile(part.resolve(name))
        ? Optional.of(new BufferedInputStream(Files.newInputStream(part.resolve(name)), BUFFER))
        : Optional.empty();
  }

  /** Where a file is to be written that is not written as a stream. */
  Path path(String name) throws IOException {
    if (!NAME.matcher(name).matches() || !names.add(name)) {
      throw new IllegalArgumentException("name of a file");
    }
    Path file = part.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file;
  }

  /** All is written: it appears. */
  void finish() throws IOException {
    DurableFiles.moveInto(part, place);
  }

  /** Takes away what was written. */
  void remove() throws IOException {
    if (!Files.exists(part)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(part)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
