package org.letapis.bench.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A database with a shell; with as much durability as a journal that is forced at every save. */
public enum SqlTool {
  /** SQLite, every page encrypted and authenticated. */
  SQLCIPHER("sqlcipher", "SQLCipher"),
  /** Without any encryption: a floor. */
  SQLITE("sqlite3", "SQLite"),
  /** What our own store is made of, without its encryption and without our tables around it. */
  H2("", "H2");

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
    if (this == H2) {
      return H2Process.open(database);
    }
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
    String asked =
        switch (this) {
          case SQLCIPHER -> "PRAGMA cipher_version;";
          case SQLITE -> "SELECT sqlite_version();";
          case H2 -> H2Process.VERSION;
        };
    return shell.ask(asked).stream()
        .map(line -> line.replace(" community", "").strip())
        .filter(line -> line.matches("[0-9.]+"))
        .findFirst()
        .map(version -> title + " " + version)
        .orElse(title);
  }

  /** The file a database of that name is in. */
  Path file(Path database) {
    return this == H2 ? database.resolveSibling(database.getFileName() + ".mv.db") : database;
  }

  /** Says that all of it is there, and may be tidied. */
  String filled() {
    return this == H2 ? "ANALYZE;" : "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);";
  }

  /** Whether it can index full texts. */
  public boolean indexesTexts(SqlShell shell) throws IOException {
    return this != H2
        && shell.ask("SELECT 1 FROM pragma_module_list WHERE name = 'fts5';").contains("1");
  }
}
