package org.letapis.powercut.disk;

import static org.letapis.powercut.disk.RecordedPath.real;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.powercut.disk.Step.Node;

/** Does on the real disk what it is told to, and writes it down. */
final class RecordedProvider extends FileSystemProvider {

  private final RecordedDisk disk;
  private final Tape tape;
  private final Power power;
  private final Set<Forgotten> forgotten;

  RecordedProvider(RecordedDisk disk, Tape tape, Power power, Set<Forgotten> forgotten) {
    this.disk = disk;
    this.tape = tape;
    this.power = power;
    this.forgotten = Set.copyOf(forgotten);
  }

  @Override
  public String getScheme() {
    return "recorded";
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = real(path);
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    if (writes) {
      power.spend();
    } else {
      power.need();
    }
    boolean wasThere = Files.exists(file);
    long size = wasThere && !Files.isDirectory(file) ? Files.size(file) : 0;
    FileChannel channel = power.opened(FileChannel.open(file, options, attributes));
    Node node =
        wasThere ? tape.node(file).orElseGet(() -> new Node(false)) : tape.created(file, false);
    if (writes && size > 0 && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      tape.add(new Step.Truncate(node, 0));
    }
    return power.opened(new RecordedChannel(channel, node, tape, power, forgotten, options));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    power.need();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(real(folder))) {
      for (Path path : all) {
        if (filter.accept(disk.wrap(path))) {
          found.add(disk.wrap(path));
        }
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    power.spend();
    Files.createDirectory(real(folder), attributes);
    tape.created(real(folder), true);
  }

  @Override
  public void delete(Path path) throws IOException {
    power.spend();
    Files.delete(real(path));
    tape.deleted(real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    byte[] bytes = Files.readAllBytes(source);
    if (List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
      Files.deleteIfExists(target);
    }
    Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    power.spend();
    if (!Files.exists(real(source))) {
      throw new NoSuchFileException(source.toString());
    }
    Files.move(real(source), real(target), options);
    tape.renamed(real(source), real(target));
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return Files.isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return Files.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    power.need();
    Path file = real(path);
    file.getFileSystem().provider().checkAccess(file, modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return Files.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    power.need();
    return Files.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return Files.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    Files.setAttribute(real(path), name, value, options);
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return disk;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
