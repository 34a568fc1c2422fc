package org.letapis.bench.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.record.Change;

/**
 * A database of a tool with the same records as the casebook.
 *
 * @param named the tool and its version
 */
public record Filled(String named, SqlTool tool, SqlShell shell, SqlRows rows, Path database)
    implements AutoCloseable {

  private static final int TOGETHER = 500;

  /** Opens it, having filled it when it was not there; nothing when the tool is not installed. */
  public static Optional<Filled> open(
      SqlTool tool, Tools tools, Path folder, Stream<Change> changes) throws IOException {
    Path database = folder.resolve("rows.db");
    Path whole = folder.resolve("rows.whole");
    Optional<SqlShell> shell = Optional.empty();
    if (Files.exists(whole)) {
      try {
        shell = tool.open(tools, database);
      } catch (IOException otherVersion) {
        Files.delete(whole); // Of another version of the tool: it is filled again.
      }
    }
    boolean there = Files.exists(whole);
    if (!there) {
      Files.deleteIfExists(database);
      Files.deleteIfExists(folder.resolve("rows.db-wal"));
      Files.deleteIfExists(folder.resolve("rows.db-shm"));
      Files.deleteIfExists(SqlTool.H2.file(database));
      shell = tool.open(tools, database);
    }
    if (shell.isEmpty()) {
      return Optional.empty();
    }
    Filled filled = new Filled(tool.named(shell.get()), tool, shell.get(), new SqlRows(), database);
    if (!there) {
      shell.get().ask(SqlRows.SCHEMA);
      filled.fill(changes.iterator());
      Files.createFile(whole);
    }
    return Optional.of(filled);
  }

  private void fill(Iterator<Change> changes) throws IOException {
    int begun = 0;
    while (changes.hasNext()) {
      if (begun % TOGETHER == 0) {
        var ignored = shell.ask(begun == 0 ? "BEGIN;" : "COMMIT; BEGIN;");
      }
      shell.tell(rows.insert(changes.next()));
      begun++;
    }
    shell.ask("COMMIT;");
    shell.ask(tool.filled());
  }

  /** The file it is in. */
  public Path file() {
    return tool.file(database);
  }

  @Override
  public void close() {
    shell.close();
  }
}
