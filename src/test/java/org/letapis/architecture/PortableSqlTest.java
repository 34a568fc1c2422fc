package org.letapis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SQL is what jOOQ renders, for H2 and PostgreSQL alike. What only H2 understands stays in {@code
 * store.h2}, and the tables are made in words both know.
 */
class PortableSqlTest {

  private static final Path STORE = Path.of("src/main/java/org/letapis/store");
  private static final Path MIGRATIONS = Path.of("src/main/resources/org/letapis/store/migration");

  /** Plain text given to a database, or put into a query as it is. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\"(?i:select|insert|update|delete|merge|alter|create|drop|truncate|shutdown|checkpoint"
              + "|script|call|set)\\s|DSL\\s*\\.\\s*(sql|raw|inline)\\(|resultQuery\\(|plainSQL"
              + "|\\.(execute|fetch|query)\\(\"");

  /** Words of H2's own. */
  private static final Pattern OF_H2 =
      Pattern.compile(
          "(?i)\\b(auto_increment|merge\\s+into|cached\\s+table|memory\\s+table|longvarchar|clob|blob"
              + "|datetime|tinyint|ifnull|identity\\(|varchar_ignorecase|varbinary|selectivity"
              + "|create\\s+alias|runscript|nocheck)\\b");

  @Test
  void noRoomButTheOneForItGivesTheDatabasePlainText() throws IOException {
    assertThat(found(STORE, ".java", PLAIN, STORE.resolve("h2"))).isEmpty();
  }

  @Test
  void tablesAreMadeInWordsThatPostgresqlKnowsToo() throws IOException {
    assertThat(found(MIGRATIONS, ".sql", OF_H2, STORE.resolve("h2"))).isEmpty();
  }

  @Test
  void suchWordsWouldBeFound() {
    assertThat("db.execute(\"CHECKPOINT SYNC\")").matches(text -> PLAIN.matcher(text).find());
    assertThat("id BIGINT AUTO_INCREMENT").matches(text -> OF_H2.matcher(text).find());
  }

  private static List<String> found(Path root, String ending, Pattern what, Path except)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        if (!file.startsWith(except)) {
          what.matcher(Files.readString(file))
              .results()
              .forEach(hit -> found.add(file.getFileName() + ": " + hit.group()));
        }
      }
    }
    return found;
  }
}
