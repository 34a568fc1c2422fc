package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.crypto.Secret;

/** A store that an older build made is brought to the newest schema, whatever that build left. */
class OlderSchemaTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/letapis/store/migration");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void anOlderStoreIsMigratedAndKeepsItsVault(int schema) throws Exception {
    try (Secret key = Secret.copyOf(new byte[32])) {
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect();
          Statement statement = connection.createStatement()) {
        older(statement, schema);
        // Builds up to this one had a library that kept a table of its own.
        statement.execute("CREATE TABLE \"flyway_schema_history\" (\"installed_rank\" INT)");
        Saving.of(connection, 1).save();
      }
      assertThat(opened(key)).isEqualTo(Integer.toString(Migrations.SCRIPTS.size()));
      assertThat(opened(key)).isEqualTo(Integer.toString(Migrations.SCRIPTS.size()));
    }
  }

  /** A casebook of schema 4 with a change and a decision. */
  @Test
  void whatIsNoChangeIsFoundInAnOlderStore() throws Exception {
    try (Secret key = Secret.copyOf(new byte[32])) {
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect();
          Statement statement = connection.createStatement()) {
        older(statement, 4);
        for (String entry :
            List.of(
                "X'01', X'0A', 1, '019b0000-0000-7000-8000-000000000001', 'change', 'OWN'",
                "X'02', X'0A', 2, '019b0000-0000-7000-8000-000000000001', 'decision', 'OWN'",
                "X'03', X'0A', 3, NULL, '', 'OMITTED'")) {
          statement.execute("INSERT INTO entry VALUES (" + entry + ", 0, 1, 0, 0)");
        }
        Saving.of(connection, 1).save();
      }
      opened(key);
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect();
          ResultSet rows = connection.createStatement().executeQuery("SELECT kind, seq FROM act")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("decision");
        assertThat(rows.getLong(2)).isEqualTo(2);
        assertThat(rows.next()).isFalse();
      }
    }
  }

  /** A casebook of schema 6, of which all links and all records were looked through. */
  @Test
  void whatFewRecordsHaveLeavesWhereAllWereLookedThrough() throws Exception {
    String first = "019b0000-0000-7000-8000-000000000001";
    String second = "019b0000-0000-7000-8000-000000000002";
    try (Secret key = Secret.copyOf(new byte[32])) {
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect();
          Statement statement = connection.createStatement()) {
        older(statement, 6);
        for (String record :
            List.of(
                "'" + first + "', TRUE, TRUE, 0",
                "'" + second + "', TRUE, FALSE, 2",
                "'019b0000-0000-7000-8000-000000000003', TRUE, FALSE, 0",
                "'019b0000-0000-7000-8000-000000000004', FALSE, TRUE, 0")) {
          statement.execute(
              "INSERT INTO record (id, visible, conflicted, pending, type, title, sort_key,"
                  + " start_order, changed_millis, heads) VALUES ("
                  + record
                  + ", 'person', '', '', 0, 0, X'')");
        }
        for (String path : List.of("person", "~same/" + second)) {
          statement.execute(
              "INSERT INTO link VALUES ('" + first + "', '" + path + "', '" + second + "')");
        }
        Saving.of(connection, 1).save();
      }
      opened(key);
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect()) {
        assertThat(cells(connection, "SELECT record, word, other FROM tie"))
            .containsExactly(first + " same " + second);
        assertThat(cells(connection, "SELECT path FROM link")).containsExactly("person");
        assertThat(cells(connection, "SELECT record, conflicted, waiting FROM unsettled"))
            .containsExactlyInAnyOrder(first + " TRUE FALSE", second + " FALSE TRUE");
      }
    }
  }

  private static List<String> cells(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = connection.createStatement().executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  /** What a build of that schema made of an empty database. */
  private static void older(Statement statement, int schema) throws Exception {
    for (String script : Migrations.SCRIPTS.subList(0, schema)) {
      statement.execute(Files.readString(SCRIPTS.resolve(script)));
    }
    statement.execute("INSERT INTO meta (name, content) VALUES ('vault', 'v')");
  }

  private String opened(Secret key) throws SQLException {
    try (H2File file = H2File.in(folder, key);
        Connection connection = file.connect();
        Statement statement = connection.createStatement()) {
      assertThat(Migrations.run(Dsl.on(connection), "v")).isEqualTo(Migrations.Found.READY);
      Saving.of(connection, 1).save();
      try (ResultSet rows =
          statement.executeQuery("SELECT content FROM meta WHERE name = 'schema'")) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
