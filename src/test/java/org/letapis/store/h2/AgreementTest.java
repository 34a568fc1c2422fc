package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;

class AgreementTest {

  @TempDir private Path folder;

  @Test
  void anIndexThatLacksARowOfItsTableIsNoticed() throws SQLException {
    try (Secret key = Secret.copyOf(new byte[32]);
        H2File file = H2File.in(folder, key);
        Connection connection = file.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE tree (name VARCHAR(20) PRIMARY KEY, height INT)");
      statement.execute("CREATE INDEX by_height ON tree (height)");
      assertThat(Agreement.holds(connection)).isTrue();
      for (int i = 0; i < 200; i++) {
        statement.execute("INSERT INTO tree VALUES ('t" + i + "', " + i + ")");
      }
      statement.execute("DELETE FROM tree WHERE height < 20");
      assertThat(Agreement.holds(connection)).isTrue();
      MVStore store = Internals.of(connection).getMvStore();
      int tried = 0;
      for (String name : store.getMapNames()) {
        if (name.startsWith("index.") || name.startsWith("table.")) {
          tried += lackingARow(store.openMap(name), connection);
        }
      }
      assertThat(tried).as("the table and its indexes").isEqualTo(3);
    }
  }

  private static <K, V> int lackingARow(MVMap<K, V> map, Connection connection)
      throws SQLException {
    if (map.size() != 180) {
      return 0;
    }
    K first = map.firstKey();
    V value = map.remove(first);
    assertThat(Agreement.holds(connection)).as(map.getName()).isFalse();
    map.put(first, value);
    assertThat(Agreement.holds(connection)).isTrue();
    return 1;
  }

  @Test
  void nothingIsSavedByAThreadOfTheDatabase() throws SQLException {
    try (Secret key = Secret.copyOf(new byte[32]);
        OpenDatabase database = OpenDatabase.open(folder, key, "v")) {
      assertThat(database.isWhole()).isTrue();
    }
    try (Secret key = Secret.copyOf(new byte[32]);
        H2File file = H2File.in(folder, key);
        Connection connection = file.connect()) {
      assertThat(Internals.of(connection).getMvStore().getAutoCommitDelay())
          .isEqualTo(Saving.NEVER);
    }
  }
}
