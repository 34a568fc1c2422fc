package org.letapis.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.store.Marks;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.h2.tree.LiveTable;
import org.letapis.store.kept.KeptRows;
import org.letapis.store.kept.RowMemory;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.Find;
import org.letapis.store.row.Listing;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;
import org.letapis.store.table.few.Ties;
import org.letapis.store.table.few.Unsettled;

/**
 * What the store asks of a database, one thing after another. With {@code -Dletapis.postgresql=} a
 * JDBC address of an empty database, and its driver on the class path, of PostgreSQL; else of H2.
 */
class PostgresqlTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/org/letapis/store/migration");
  private static final AuthorId AUTHOR = new AuthorId(Digest.of("author"));

  /** The store's own; but PostgreSQL folds names that are not quoted to small letters. */
  private static final Settings SETTINGS =
      new Settings()
          .withExecuteLogging(false)
          .withRenderSchema(false)
          .withInListPadding(true)
          .withRenderNameCase(RenderNameCase.LOWER);

  private final Map<String, String> broken = new TreeMap<>();
  private final RecordId person = RecordId.fresh();
  private final RecordId event = RecordId.fresh();

  /** Whatever goes past statements in the program goes by statements here. */
  private record SqlOnly(DSLContext sql) implements Access {
    @Override
    public LiveTable table(Table<?> table) {
      return new SqlTable(sql, table);
    }

    @Override
    public RowMemory rows() {
      return new KeptRows(0).forWriting();
    }
  }

  private interface Step {
    void run();
  }

  @Test
  void everythingIsUnderstood() throws Exception {
    String address = System.getProperty("letapis.postgresql");
    if (address == null) {
      Secret key = Secret.random(32, new SecureRandom());
      try (OpenDatabase database = OpenDatabase.inMemory(key, "vault")) {
        ask(new SqlOnly(database.writer().sql()));
      }
      try (OpenDatabase database = OpenDatabase.inMemory(key, "vault")) {
        ask(database.writer());
      }
    } else {
      try (Connection connection = DriverManager.getConnection(address)) {
        migrate(connection);
        ask(new SqlOnly(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS)));
      }
    }
    assertThat(broken).isEmpty();
  }

  private void migrate(Connection connection) throws Exception {
    try (Stream<Path> files = Files.list(MIGRATIONS);
        var statement = connection.createStatement()) {
      for (Path file : files.sorted().toList()) {
        for (String sql : statements(file)) {
          statement.execute(sql);
        }
      }
    }
  }

  private static List<String> statements(Path file) throws IOException {
    String plain = Files.readString(file).replaceAll("(?m)--.*$", "");
    return Stream.of(plain.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The program goes by the trees of H2, another database by statements: both do the same. */
  private void ask(Access db) {
    step("locals", () -> Locals.put(db, "a/b", new byte[70_000]));
    step("locals again", () -> Locals.put(db, "a/b", new byte[] {1, 2}));
    step("local", () -> assertThat(Locals.get(db, "a/b")).contains(new byte[] {1, 2}));
    step("names", () -> assertThat(Locals.names(db, "a/")).containsExactly("a/b"));
    step("all locals", () -> assertThat(Locals.all(db, "a/")).hasSize(1));
    step("reached", () -> Reached.set(db, new Position(1, 5)));
    step("settled", () -> Reached.settle(db, new Position(1, 4)));
    step("is reached", () -> assertThat(Reached.get(db)).contains(new Position(1, 5)));
    step("unread", () -> Unread.set(db, Map.of(1, 2L)));
    step("is unread", () -> assertThat(Unread.get(db)).containsEntry(1, 2L));
    entries(db);
    records(db);
    search(db);
    step("remove", () -> Records.remove(db, List.of(person)));
    step("is removed", () -> assertThat(Records.of(db, person)).isEmpty());
    step("mark", () -> Marks.begin(db));
    step("is marked", () -> assertThat(Marks.isSet(db)).isTrue());
    step("empty", () -> Marks.empty(db));
    step("forget", () -> Marks.forget(db));
    step("unmark", () -> Marks.end(db));
  }

  private EntryRow entry(long seq, RecordId record) {
    return new EntryRow(
        new EntryId(Digest.of("entry " + seq)),
        AUTHOR,
        seq,
        record,
        "change",
        EntryStatus.PENDING,
        Instant.EPOCH,
        new Position(1, 10 * seq),
        (int) seq);
  }

  private void entries(Access db) {
    List<EntryRow> rows = List.of(entry(1, person), entry(2, event), entry(4, event));
    step("put entries", () -> Entries.put(db, rows));
    step("put them again", () -> Entries.put(db, rows));
    step("close the gap", () -> Entries.put(db, List.of(entry(3, person))));
    EntryId first = rows.getFirst().id();
    step("status", () -> Entries.setStatus(db, first, EntryStatus.ACCEPTED));
    step(
        "entry",
        () ->
            assertThat(Entries.of(db, first).orElseThrow().status())
                .isEqualTo(EntryStatus.ACCEPTED));
    step("entries", () -> assertThat(Entries.of(db, List.of(first))).hasSize(1));
    step("of a record", () -> assertThat(Entries.ofRecord(db, event)).hasSize(2));
    step("of records", () -> assertThat(Entries.ofRecords(db, List.of(person, event))).hasSize(2));
    step("of an author", () -> assertThat(Entries.ofAuthor(db, AUTHOR, 1, 2)).hasSize(2));
    step("placed", () -> assertThat(Entries.placed(db)).hasSize(4));
    step("head", () -> assertThat(Chains.head(db, AUTHOR).orElseThrow().seq()).isEqualTo(4));
    step("heads", () -> assertThat(Chains.heads(db)).hasSize(1));
    step("authors", () -> assertThat(Chains.authors(db)).containsExactly(AUTHOR));
    step("wrong heads", () -> assertThat(Chains.wrong(db)).isEmpty());
  }

  private void records(Access db) {
    var named =
        Change.of(person, "person").set(Person.NAMES, "r", Person.FAMILY, "Прыдуманы").build();
    var held = Change.of(event, "detention").set(Detention.PERSON, person).build();
    List<RecordRow> rows =
        List.of(
            row(CaseRecord.blank(person, "person").with(named), "Б"),
            row(CaseRecord.blank(event, "detention").with(held), "А"));
    step("put records", () -> Records.put(db, rows));
    step("put records again", () -> Records.put(db, rows));
    step("record", () -> assertThat(Records.of(db, person)).isPresent());
    step("of some", () -> assertThat(Records.of(db, List.of(person, event))).hasSize(2));
    step("newest entries", () -> assertThat(Records.heads(db, List.of(person))).hasSize(1));
    step("visible", () -> assertThat(Records.visible(db)).hasSize(2));
    step("conflicted", () -> assertThat(Unsettled.conflicted(db)).isEmpty());
    step("waiting", () -> assertThat(Unsettled.waiting(db)).hasSize(2));
    step("counts", () -> assertThat(Records.counts(db)).hasSize(2));
    step("ties", () -> assertThat(Ties.of(db, List.of(person))).isNotEmpty());
    step("all ties", () -> assertThat(Ties.all(db)).isNotEmpty());
  }

  private RecordRow row(CaseRecord state, String title) {
    boolean isPerson = state.id().equals(person);
    return new RecordRow(
        state,
        title,
        title,
        List.of("prydumany", "_tag"),
        isPerson ? Optional.empty() : Optional.of(person),
        isPerson ? Optional.empty() : Optional.of(PartialDate.day(LocalDate.of(2021, 5, 1))),
        Optional.empty(),
        Instant.EPOCH,
        List.of(new EntryId(Digest.of("entry 1"))),
        true,
        false,
        1,
        isPerson ? List.of(new Tie(person, event, "apart")) : List.of());
  }

  private void search(Access db) {
    List<List<String>> words = List.of(List.of("pryd", "%_"));
    for (boolean byTitle : new boolean[] {true, false}) {
      for (Optional<RecordId> after : List.of(Optional.<RecordId>empty(), Optional.of(event))) {
        String name = "find by title " + byTitle + " after " + after.isPresent();
        step(name, () -> RecordSearch.find(db, new Find(Set.of(), words, byTitle, after, 9)));
        step(
            name + " of a type",
            () -> RecordSearch.find(db, new Find(Set.of("person"), List.of(), byTitle, after, 9)));
      }
    }
    LocalDate day = LocalDate.of(2021, 1, 1);
    for (Listing.Order order : Listing.Order.values()) {
      for (Optional<RecordId> after : List.of(Optional.<RecordId>empty(), Optional.of(event))) {
        String name = "list by " + order + " after " + after.isPresent();
        step(
            name,
            () ->
                RecordList.page(
                    db,
                    new Listing(
                        Set.of("detention"), words, Set.of("_tag"), day, null, order, after, 9)));
        step(
            name + " of all",
            () ->
                RecordList.page(
                    db, new Listing(Set.of(), List.of(), Set.of(), null, null, order, after, 9)));
      }
    }
    step("keys", () -> assertThat(RecordList.keys(db, "pry", 9)).containsExactly("prydumany"));
    step("events", () -> assertThat(RecordSearch.events(db, person)).hasSize(1));
    step("linkers", () -> assertThat(RecordSearch.linkers(db, person, 9)).isNotEmpty());
  }

  private void step(String name, Step step) {
    try {
      step.run();
    } catch (RuntimeException | AssertionError failed) {
      broken.put(name, String.valueOf(failed.getMessage()));
    }
  }
}
