package org.letapis.casebook.aside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalProblem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/**
 * Lines of own state that wait for their place in the journal, while something great is being
 * written there. They lie in a small journal of their own, which is gone once they have moved.
 */
public final class Aside implements AutoCloseable {

  private final Path folder;
  private final Secret key;
  private final Map<String, byte[]> lines = new LinkedHashMap<>();
  private @Nullable Journal journal;

  /**
   * @param folder made when it is needed
   * @param key of the journal; copied
   */
  public Aside(Path folder, Secret key) {
    this.folder = folder;
    this.key = key.duplicate();
  }

  /**
   * Reads what was left when the program was cut off.
   *
   * @param named the key of a line; nothing where it is none
   */
  public synchronized void recall(Function<byte[], Optional<String>> named) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Journal left = Journal.open(folder, key);
      journal = left;
      left.replay(
          Position.START,
          (at, frame) ->
              frame.lines().forEach(line -> named.apply(line).ifPresent(name -> put(name, line))));
    } catch (Problem begunOnly) {
      // Cut off while it was being made: nothing was kept in it.
    }
    if (lines.isEmpty()) {
      drop();
    }
  }

  private void put(String name, byte[] line) {
    // The latest last.
    lines.remove(name);
    lines.put(name, line);
  }

  /** Keeps a line in place of an earlier one of its name; on disk when this returns. */
  public synchronized void keep(String name, byte[] line) {
    Journal to = journal;
    if (to == null) {
      to = Journal.create(folder, key);
      journal = to;
    }
    List<Position> written = to.append(List.of(new Frame(FrameKind.LOCAL, List.of(line))));
    if (!written.isEmpty()) {
      put(name, line);
    }
  }

  /** All lines by their names. */
  public synchronized Map<String, byte[]> lines() {
    return new LinkedHashMap<>(lines);
  }

  /** These lie in the journal by now, as they are here. */
  public synchronized void moved(Map<String, byte[]> there) {
    there.forEach(lines::remove);
    dropIfEmpty();
  }

  /** The journal has said something newer under these names. */
  public synchronized void overtaken(List<String> names) {
    if (lines.keySet().removeAll(names)) {
      dropIfEmpty();
    }
  }

  private void dropIfEmpty() {
    if (lines.isEmpty() && journal != null) {
      drop();
    }
  }

  private void drop() {
    closeJournal();
    try {
      List<Path> files;
      try (Stream<Path> inside = Files.list(folder)) {
        files = inside.toList();
      }
      for (Path file : files) {
        DurableFiles.delete(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException failed) {
      throw new Problem(failed, JournalProblem.IO);
    }
  }

  private void closeJournal() {
    Journal open = journal;
    journal = null;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public synchronized void close() {
    closeJournal();
    key.close();
    lines.clear();
  }
}
