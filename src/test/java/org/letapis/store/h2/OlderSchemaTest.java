package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.h2.tools.RunScript;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stood in a store of an older schema stands in its new place. */
class OlderSchemaTest {

  private static final String FIRST = "00000000-0000-7000-8000-000000000001";
  private static final String SECOND = "00000000-0000-7000-8000-000000000002";
  private static final String VAULT = "a vault";

  private Connection connection;
  private DSLContext db;

  @BeforeEach
  void begin() throws Exception {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    db = DSL.using(connection, SQLDialect.H2);
  }

  @AfterEach
  void end() throws Exception {
    connection.close();
  }

  @Test
  void whatFewRecordsHaveLeavesWhereAllWereLookedThrough() throws Exception {
    older(6);
    record(FIRST, true, true, 0);
    record(SECOND, true, false, 2);
    record("00000000-0000-7000-8000-000000000003", true, false, 0);
    record("00000000-0000-7000-8000-000000000004", false, true, 0);
    db.execute("INSERT INTO link VALUES (?, 'person', ?)", FIRST, SECOND);
    db.execute("INSERT INTO link VALUES (?, ?, ?)", FIRST, "~same/" + SECOND, SECOND);

    assertThat(Migrations.run(db, VAULT)).isEqualTo(Migrations.Found.READY);

    assertThat(cells("SELECT record, word, other FROM tie"))
        .containsExactly(List.of(UUID.fromString(FIRST), "same", UUID.fromString(SECOND)));
    assertThat(cells("SELECT path FROM link")).containsExactly(List.of("person"));
    assertThat(cells("SELECT record, conflicted, waiting FROM unsettled ORDER BY record"))
        .containsExactly(
            List.of(UUID.fromString(FIRST), true, false),
            List.of(UUID.fromString(SECOND), false, true));
  }

  private List<List<Object>> cells(String query) {
    return db.fetch(query).map(row -> List.of(row.intoArray()));
  }

  /** A store as the first migrations left it. */
  private void older(int schema) throws Exception {
    for (String script : Migrations.SCRIPTS.subList(0, schema)) {
      try (Reader sql =
          new InputStreamReader(
              Migrations.class.getResourceAsStream("/org/letapis/store/migration/" + script),
              StandardCharsets.UTF_8)) {
        RunScript.execute(connection, sql);
      }
    }
    db.execute("INSERT INTO meta (name, content) VALUES ('vault', ?)", VAULT);
  }

  private void record(String id, boolean visible, boolean conflicted, int pending) {
    db.execute(
        "INSERT INTO record (id, type, title, sort_key, start_order, changed_millis, heads,"
            + " visible, conflicted, pending) VALUES (?, 'person', '', '', 0, 0, X'', ?, ?, ?)",
        id,
        visible,
        conflicted,
        pending);
  }
}
