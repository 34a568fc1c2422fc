package org.letapis.casebook.backup.medium;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.letapis.domain.entry.Digest;

/**
 * Where things lie in one casebook's folder of backups. {@code FORMAT.md} beside this package's
 * resources is the description for others.
 *
 * <pre>
 * data/ab/abcd…     a block under its SHA-256
 * index/000007      a snapshot, sealed
 * index/000007.new  the same while it is not verified
 * lock              empty
 * </pre>
 */
public final class Medium {

  /** Highest number of a snapshot. */
  public static final int LAST_NUMBER = 999_999;

  private static final String INDEX = "index";
  private static final String DATA = "data";
  private static final int MOST_FOLDERS = 1_000;

  private final MediumFiles files;
  private final Path root;

  /**
   * @param root the folder of one casebook's backups, there or not
   */
  public Medium(MediumFiles files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * The folders of backups in a place somebody points at: that one itself, those in it, and those a
   * step below.
   */
  public static List<Medium> in(MediumFiles files, Path place) throws IOException {
    List<Medium> found = new ArrayList<>();
    if (!files.isFolder(place)) {
      throw new java.nio.file.NoSuchFileException("");
    }
    add(files, place, found);
    for (Path child : children(files, place)) {
      add(files, child, found);
    }
    Path inside = place.resolve("backups");
    for (Path child : children(files, inside)) {
      add(files, child, found);
    }
    return found;
  }

  private static List<Path> children(MediumFiles files, Path folder) throws IOException {
    return files.names(folder).stream().sorted().limit(MOST_FOLDERS).map(folder::resolve).toList();
  }

  private static void add(MediumFiles files, Path folder, List<Medium> found) throws IOException {
    if (files.isFolder(folder.resolve(INDEX)) && files.isFolder(folder.resolve(DATA))) {
      Medium medium = new Medium(files, folder);
      if (!medium.numbers().isEmpty()) {
        found.add(medium);
      }
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  public MediumFiles files() {
    return files;
  }

  /** Its blocks. */
  public Blocks blocks() {
    return new Blocks(this);
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path data() {
    return root.resolve(DATA);
  }

  Path index() {
    return root.resolve(INDEX);
  }

  Path block(Digest digest) {
    return data().resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }

  /** A snapshot's file. */
  public Path snapshot(int number) {
    return index().resolve(String.format(Locale.ROOT, "%06d", number));
  }

  Path unverified(int number) {
    return index().resolve(String.format(Locale.ROOT, "%06d.new", number));
  }

  /** Makes the folders that are not there. */
  public void prepare() throws IOException {
    files.makeFolder(root);
    files.makeFolder(data());
    files.makeFolder(index());
  }

  /** The snapshots that count, by number. */
  public NavigableSet<Integer> numbers() throws IOException {
    NavigableSet<Integer> numbers = new TreeSet<>();
    for (String name : files.names(index())) {
      if (name.matches("\\d{6}") && !name.equals("000000")) {
        numbers.add(Integer.valueOf(name));
      }
    }
    return numbers;
  }

  /** The bytes of a snapshot's file. */
  public byte[] read(int number, int limit) throws IOException {
    return files.read(snapshot(number), limit);
  }

  /** Puts a snapshot's file on the medium where nobody takes it for a snapshot. */
  public void writeUnverified(int number, byte[] content) throws IOException {
    files.write(unverified(number), content);
    files.settle(index());
  }

  /** The same read back. */
  public byte[] readUnverified(int number, int limit) throws IOException {
    return files.read(unverified(number), limit);
  }

  /** From now on it counts. */
  public void acknowledge(int number) throws IOException {
    files.rename(unverified(number), snapshot(number));
    files.settle(index());
  }

  /** Takes a snapshot away; its blocks stay. */
  public void delete(int number) throws IOException {
    files.delete(snapshot(number));
    files.settle(index());
  }

  /** Removes what a cut-off backup left half-written. */
  public void sweep() throws IOException {
    for (String name : files.names(index())) {
      if (name.endsWith(".new") || name.endsWith(".tmp")) {
        files.delete(index().resolve(name));
      }
    }
    for (String folder : files.names(data())) {
      for (String name : files.names(data().resolve(folder))) {
        if (name.endsWith(".tmp")) {
          files.delete(data().resolve(folder).resolve(name));
        }
      }
    }
  }
}
