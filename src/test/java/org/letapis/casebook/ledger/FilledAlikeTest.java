package org.letapis.casebook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalSettings;
import org.letapis.store.Store;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/** However a store came by what is in it, the same journal gives the same rows. */
class FilledAlikeTest {

  /** How much is said; {@code -Dletapis.told=2000} for a long run. */
  private static final int TOLD = Integer.getInteger("letapis.told", 60);

  private static final int FRAMES = 12;
  private static final List<String> TABLES =
      List.of("entry", "chain", "record", "record_state", "link", "name_key", "local_state");

  private final Random random = new Random(Seed.get());
  private final List<RecordId> people = ids(TOLD / 6);
  private final List<RecordId> events = ids(TOLD / 6);

  @TempDir private Path temp;
  private Path folder;

  private static List<RecordId> ids(int many) {
    return IntStream.range(0, many).mapToObj(i -> RecordId.fresh()).toList();
  }

  @BeforeEach
  void begin() {
    folder = temp.resolve("casebook");
    Books.create(folder, Desk.COORDINATOR, "Бусел").close();
  }

  @Test
  void savedOneByOneOrMadeAnewTheRowsAreTheSame() throws Exception {
    opened(this::tellManyThings);
    Map<String, List<String>> saved = rows();
    assertThat(saved.get("record")).isNotEmpty();
    opened(ledger -> ledger.rebuild(Progress.NONE));
    assertThat(rows()).isEqualTo(saved);
    Files.delete(folder.resolve("casebook.mv.db"));
    opened(ledger -> {});
    assertThat(rows()).isEqualTo(saved);
  }

  @Test
  void muchSavedInOneGoGivesTheSameRowsAsTheJournalDoes() throws Exception {
    opened(this::tellManyThings);
    opened(ledger -> ledger.commitAll(this::much, Progress.NONE));
    Map<String, List<String>> saved = rows();
    opened(ledger -> ledger.rebuild(Progress.NONE));
    assertThat(rows()).isEqualTo(saved);
  }

  @Test
  void cutOffAnywhereItIsBegunAgain() throws Exception {
    opened(this::tellManyThings);
    int at = random.nextInt(FRAMES);
    assertThatThrownBy(() -> opened(l -> l.commitAll(this::much, stoppingAt(at)))).isNotNull();
    Map<String, List<String>> begunAgain = rows();
    opened(ledger -> ledger.rebuild(Progress.NONE));
    assertThat(rows()).isEqualTo(begunAgain);
    int frame = random.nextInt(TOLD / 3);
    assertThatThrownBy(() -> opened(l -> l.rebuild(stoppingAt(frame)))).isNotNull();
    assertThat(rows()).isEqualTo(begunAgain);
  }

  private static Progress stoppingAt(int step) {
    int[] steps = new int[1];
    return (done, total) -> {
      if (steps[0]++ == step) {
        throw new IllegalStateException("cut off");
      }
    };
  }

  /** By several authors, out of order, some of it withheld at first, and by the one who is here. */
  private void tellManyThings(Ledger ledger) {
    List<Told> others = List.of(new Told("a", random), new Told("b", random));
    List<Entry> said = new ArrayList<>();
    List<ChainLink> late = new ArrayList<>();
    for (int i = 0; i < TOLD; i++) {
      List<ChainLink> links = new ArrayList<>();
      List<LocalLine> lines = new ArrayList<>();
      Told other = others.get(random.nextInt(others.size()));
      Entry entry = other.say(people, events, said);
      said.add(entry);
      switch (random.nextInt(4)) {
        case 0 -> late.add(entry);
        case 1 -> {
          links.add(Told.withheld(entry));
          late.add(entry);
        }
        default -> links.add(entry);
      }
      if (random.nextInt(9) == 0) {
        links.addAll(late);
        late.clear();
      }
      if (random.nextInt(20) == 0) {
        String key = Standpoint.COLLEAGUES + other.author();
        boolean removed = random.nextBoolean();
        lines.add(removed ? LocalLine.removing(key) : new LocalLine(key, Json.object()));
      }
      boolean own = random.nextInt(3) == 0;
      ledger.commit(
          maker -> {
            if (own) {
              links.add(own(maker, ledger, other));
            }
            return new Ledger.Commit<>(links.stream().distinct().toList(), lines, true);
          });
    }
  }

  private Entry own(EntryMaker maker, Ledger ledger, Told teller) {
    RecordId person = people.get(random.nextInt(people.size()));
    List<EntryId> heads =
        ledger.store().record(person).map(row -> List.copyOf(row.heads())).orElse(List.of());
    return maker.make(EntryKind.CHANGE, person, "person", heads, teller.name());
  }

  /** New people and events, and more of those there are, in more frames than are applied singly. */
  private EntryMaker.Many much(EntryMaker maker) {
    Told teller = new Told("unheard", random);
    List<RecordId> fresh = new ArrayList<>(ids(20));
    fresh.addAll(people.subList(0, 3));
    List<List<Entry>> portions = new ArrayList<>();
    for (int frame = 0; frame < FRAMES; frame++) {
      List<Entry> portion = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        RecordId person = fresh.get(random.nextInt(fresh.size()));
        portion.add(maker.make(EntryKind.CHANGE, person, "person", List.of(), teller.name()));
        portion.add(
            maker.make(
                EntryKind.CHANGE,
                RecordId.fresh(),
                "detention",
                List.of(),
                teller.happened(person)));
      }
      portions.add(portion);
    }
    Iterator<List<Entry>> all = portions.iterator();
    return new EntryMaker.Many(all, () -> List.of(new LocalLine("list/much", Json.object())));
  }

  private void opened(Consumer<Ledger> work) throws Exception {
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, passphrase);
        Secret journalKey = vault.roomKey(RoomKey.JOURNAL);
        Secret storeKey = vault.roomKey(RoomKey.H2);
        Ledger ledger =
            new Ledger(
                Journal.open(
                    vault.folder().journal(),
                    journalKey,
                    new JournalSettings(40_000, new SecureRandom())),
                Store.open(folder, storeKey, vault.id()),
                Clock.systemUTC())) {
      ledger.catchUp(Progress.NONE);
      work.accept(ledger);
    }
  }

  /** All rows of all tables, after an opening and a closing. */
  private Map<String, List<String>> rows() throws Exception {
    opened(ledger -> {});
    Map<String, List<String>> rows = new TreeMap<>();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, passphrase);
        Secret key = vault.roomKey(RoomKey.H2);
        OpenDatabase database = OpenDatabase.open(folder, key, vault.id().toString())) {
      for (String table : TABLES) {
        rows.put(
            table,
            database.read(
                db ->
                    db.sql().fetch("SELECT * FROM " + table).stream()
                        .map(row -> row.intoList().stream().map(FilledAlikeTest::text).toList())
                        .map(Object::toString)
                        .sorted()
                        .toList()));
      }
      assertThat(database.isWhole()).isTrue();
    }
    return rows;
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value;
  }
}
