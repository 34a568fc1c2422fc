package org.letapis.casebook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.medium.MediumFiles;

/** A medium that fails at a given change to it, in one of the ways media fail. */
final class FailingMedium implements MediumFiles {

  enum Way {
    /** The program is killed, or the stick pulled out: from then on nothing happens any more. */
    PULLED,
    /** The same, and the change that was under way is half there, under its final name. */
    TORN,
    /** No room for this one change. */
    FULL
  }

  private final MediumFiles disk = new DiskFiles();
  private final Way way;
  private final int failing;
  private int changes;
  private boolean gone;

  FailingMedium(Way way, int failing) {
    this.way = way;
    this.failing = failing;
  }

  /** How many changes were asked for. */
  int changes() {
    return changes;
  }

  private interface Change {
    void run() throws IOException;
  }

  private void change(Change whole, Change half) throws IOException {
    requireThere();
    changes++;
    if (changes != failing) {
      whole.run();
      return;
    }
    if (way == Way.FULL) {
      throw new IOException("No space left on device");
    }
    gone = true;
    if (way == Way.TORN) {
      half.run();
    }
    throw new IOException("Input/output error");
  }

  private void requireThere() throws IOException {
    if (gone) {
      throw new IOException("Input/output error");
    }
  }

  @Override
  public boolean isFolder(Path folder) {
    return !gone && disk.isFolder(folder);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    if (!disk.isFolder(folder)) {
      change(() -> disk.makeFolder(folder), () -> {});
    }
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    requireThere();
    return disk.names(folder);
  }

  @Override
  public long size(Path file) throws IOException {
    requireThere();
    return disk.size(file);
  }

  @Override
  public byte[] read(Path file, int limit) throws IOException {
    requireThere();
    return disk.read(file, limit);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    change(
        () -> disk.write(file, content),
        () -> Files.write(file, Arrays.copyOf(content, content.length / 2)));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    change(() -> disk.rename(from, to), () -> disk.rename(from, to));
  }

  @Override
  public long room(Path folder) {
    return 0;
  }

  @Override
  public void settle(Path folder) throws IOException {
    change(() -> disk.settle(folder), () -> {});
  }

  @Override
  public void delete(Path file) throws IOException {
    change(() -> disk.delete(file), () -> disk.delete(file));
  }
}
