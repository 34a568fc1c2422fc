package org.letapis.bench.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A database with a shell; with as much durability as a journal that is forced at every save. */
public enum SqlTool {
  /** SQLite, every page encrypted and authenticated. */
  SQLCIPHER("sqlcipher", "SQLCipher"),
  /** Without any encryption: a floor. */
  SQLITE("sqlite3", "SQLite");

  /** A raw key: no derivation, since ours is measured without one too. */
  private static final String KEY = "PRAGMA key = \"x'" + "0123456789abcdef".repeat(4) + "'\";";

  private final String command;
  private final String title;

  SqlTool(String command, String title) {
    this.command = command;
    this.title = title;
  }

  /** What its name begins with. */
  public String title() {
    return title;
  }

  /** Opens a database, where the tool is installed. */
  public Optional<SqlShell> open(Tools tools, Path database) throws IOException {
    Optional<Path> tool = tools.find(command);
    if (tool.isEmpty()) {
      return Optional.empty();
    }
    SqlShell shell = SqlShell.open(tool.get(), database);
    try {
      if (this == SQLCIPHER) {
        shell.ask(KEY);
      }
      shell.ask(
          "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
      // As much as the program lets its own store keep in memory.
      shell.ask("PRAGMA cache_size = -262144;");
      return Optional.of(shell);
    } catch (IOException | RuntimeException failed) {
      shell.close();
      throw failed;
    }
  }

  /** Its name and version. */
  public String named(SqlShell shell) throws IOException {
    String asked = this == SQLCIPHER ? "PRAGMA cipher_version;" : "SELECT sqlite_version();";
    List<String> said = shell.ask(asked);
    return said.isEmpty() ? title : title + " " + said.getFirst().replace(" community", "");
  }

  /** Whether it can index full texts. */
  public static boolean indexesTexts(SqlShell shell) throws IOException {
    return shell.ask("SELECT 1 FROM pragma_module_list WHERE name = 'fts5';").contains("1");
  }
}
