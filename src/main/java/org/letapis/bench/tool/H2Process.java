package org.letapis.bench.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * H2's own shell in a process of its own, so that it is asked in the same way as the others: with
 * text. It is the library that our store is made of; here it encrypts nothing.
 */
final class H2Process {

  static final String VERSION = "SELECT H2VERSION();";

  /**
   * Forced at every commit, as much cache as our store has, nothing written beside, and no answer
   * twice.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;CACHE_SIZE=262144;TRACE_LEVEL_FILE=0;NON_KEYWORDS=DAY;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE";

  private H2Process() {}

  /** Nothing where this Java cannot be started again. */
  static Optional<SqlShell> open(Path database) throws IOException {
    Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    if (!Files.isExecutable(java)) {
      return Optional.empty();
    }
    return Optional.of(
        SqlShell.open(
            List.of(
                java.toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path", ""),
                "org.h2.tools.Shell",
                "-url",
                "jdbc:h2:" + database.toAbsolutePath() + SETTINGS,
                "-user",
                "sa",
                "-password",
                ""),
            "SELECT 'all' || ' is said' AS SAID;",
            "all is said",
            H2Process::words));
  }

  /** The same in its words; the statements of a record go together, since it answers each line. */
  private static String words(String sql) {
    return sql.replace(";\nINSERT OR IGNORE INTO ", "; MERGE INTO ")
        .replace(";\nINSERT INTO record ", "; INSERT INTO record ")
        .replace(";\nINSERT INTO name_key ", "; INSERT INTO name_key ")
        .replace("WITHOUT ROWID", "")
        .replace(" BLOB", " VARBINARY(64)")
        .replace(" TEXT", " VARCHAR")
        // A commit alone is not on the disk for good yet.
        .replace("COMMIT;", "COMMIT; CHECKPOINT SYNC;");
  }
}
