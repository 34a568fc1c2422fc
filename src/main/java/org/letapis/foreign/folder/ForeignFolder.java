package org.letapis.foreign.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;

/**
 * The regular files of a folder and of those in it, by the names they have there, with {@code /}
 * between folders. Links are neither followed nor listed, nor are hidden files and what is neither
 * file nor folder.
 */
public final class ForeignFolder {

  private final Map<String, Entry> entries;

  /**
   * One file.
   *
   * @param name below the folder, with {@code /} between folders
   * @param size in bytes, when the folder was listed
   */
  public record Entry(String name, Path path, long size) {

    /** The name without the folders before it. */
    public String last() {
      return name.substring(name.lastIndexOf('/') + 1);
    }
  }

  private ForeignFolder(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * Lists a folder.
   *
   * @param depth how many folders within each other are looked into; 0 for this one alone
   * @throws Problem where it cannot be listed, or holds more files than allowed
   */
  public static ForeignFolder list(Path folder, int depth, Bounds bounds) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try {
      walk(folder, "", depth, bounds, entries);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
    return new ForeignFolder(entries);
  }

  private static void walk(
      Path folder, String prefix, int depth, Bounds bounds, Map<String, Entry> entries)
      throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        children.add(child);
        if (children.size() > bounds.members()) {
          throw new Problem(ForeignProblem.TOO_MANY_FILES, bounds.members());
        }
      }
    }
    children.sort(Comparator.comparing(ForeignFolder::nameOf));
    for (Path child : children) {
      BasicFileAttributes about =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String name = nameOf(child);
      if (name.startsWith(".")) {
        continue;
      }
      if (about.isRegularFile()) {
        entries.put(prefix + name, new Entry(prefix + name, child, about.size()));
        if (entries.size() > bounds.members()) {
          throw new Problem(ForeignProblem.TOO_MANY_FILES, bounds.members());
        }
      } else if (about.isDirectory() && depth > 0) {
        walk(child, prefix + name + "/", depth - 1, bounds, entries);
      }
    }
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  /** Its files by name. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The file of that name, exactly as it is listed. */
  public Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** A file's bytes, if it is still none that is a link. */
  public static ForeignInput input(Entry entry) {
    return ForeignInput.of(
        entry.last(),
        () ->
            Files.newByteChannel(
                entry.path(),
                java.util.Set.of(
                    java.nio.file.StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
  }
}
