package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.crypto.Secret;

/** A store that an older build made is brought to the newest schema, whatever that build left. */
class OlderSchemaTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/letapis/store/migration");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anOlderStoreIsMigratedAndKeepsItsVault(int schema) throws Exception {
    try (Secret key = Secret.copyOf(new byte[32])) {
      try (H2File file = H2File.in(folder, key);
          Connection connection = file.connect();
          Statement statement = connection.createStatement()) {
        for (String script : Migrations.SCRIPTS.subList(0, schema)) {
          statement.execute(Files.readString(SCRIPTS.resolve(script)));
        }
        statement.execute("INSERT INTO meta (name, content) VALUES ('vault', 'v')");
        // Builds up to this one had a library that kept a table of its own.
        statement.execute("CREATE TABLE \"flyway_schema_history\" (\"installed_rank\" INT)");
        Saving.of(connection, 1).save();
      }
      assertThat(opened(key)).isEqualTo(Integer.toString(Migrations.SCRIPTS.size()));
      assertThat(opened(key)).isEqualTo(Integer.toString(Migrations.SCRIPTS.size()));
    }
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
