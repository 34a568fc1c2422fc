package org.letapis.casebook.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.repair.Wounds;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Journal;
import org.letapis.store.Store;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultProblem;

/**
 * A casebook of the first version, written once and never again, is opened by every later build and
 * brought up to date; wherever that is cut off, nothing is lost and the next opening goes on.
 */
class CasebookMigrationTest {

  private static final String AUTHOR =
      "4a68582f0cd421123f0109220fcb09547d6f92168340559d251721f78d9abb5e";
  private static final RecordId PERSON = id("01890000-0000-7000-8000-000000000001");
  private static final RecordId TYPED = id("01890000-0000-7000-8000-000000000002");

  @TempDir Path temp;
  private Path folder = Path.of("");

  private static RecordId id(String uuid) {
    return new RecordId(UUID.fromString(uuid));
  }

  @BeforeEach
  void unpack() throws Exception {
    folder = Files.createDirectory(temp.resolve("casebook"));
    Files.createDirectory(folder.resolve("journal"));
    for (String name : List.of("vault.json", "journal/000001.log")) {
      try (InputStream in = CasebookMigrationTest.class.getResourceAsStream("v0/" + name)) {
        assertThat(in).as(name).isNotNull();
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
  }

  /** Opens the ledger alone, without bringing anything up to date. */
  private void withLedger(LedgerWork work) {
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, passphrase);
        Secret journalKey = vault.roomKey(RoomKey.JOURNAL);
        Secret storeKey = vault.roomKey(RoomKey.H2);
        Ledger ledger =
            new Ledger(
                Journal.open(vault.folder().journal(), journalKey),
                Store.open(folder, storeKey, vault.id()),
                Clock.systemUTC())) {
      ledger.catchUp(Progress.NONE);
      work.run(vault, ledger);
    }
  }

  private interface LedgerWork {
    void run(Vault vault, Ledger ledger);
  }

  private void isWhole() {
    try (Casebook book = Books.open(folder)) {
      assertThat(book.identity().authorId()).hasToString(AUTHOR);
      assertThat(book.records().title(PERSON)).isEqualTo("Жук Алесь");
      assertThat(book.drafts().of(TYPED)).isPresent();
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
      assertThat(book.notices()).isEmpty();
    }
  }

  private void isWholeAndUpToDate() {
    isWhole();
    assertThat(slots()).as("passphrase and spare").isEqualTo(2);
    assertThat(new Wounds(folder).positions(line -> line.contains("letapis-identity")))
        .as("keys in two places at least")
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(notes()).containsExactly("migration/0001", "migration/0002");
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    withLedger(
        (vault, ledger) ->
            ledger
                .locals()
                .all(LocalKeys.MIGRATIONS)
                .forEach((n, json) -> notes.add(LocalKeys.MIGRATIONS + n)));
    return notes;
  }

  private int slots() {
    try {
      return Files.readString(folder.resolve("vault.json")).split("\"kind\"", -1).length - 1;
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCasebookOfTheFirstVersionIsBroughtUpToDateOnAVerifiedCopy() throws Exception {
    byte[] journal = Files.readAllBytes(folder.resolve("journal/000001.log"));
    byte[] header = Files.readAllBytes(folder.resolve("vault.json"));
    assertThat(slots()).isOne();
    isWholeAndUpToDate();
    Path copy = folder.resolve("backups/before-0001");
    assertThat(copy.resolve("journal/000001.log")).hasBinaryContent(journal);
    assertThat(copy.resolve("vault.json")).hasBinaryContent(header);
    isWholeAndUpToDate();
  }

  @Test
  void cutOffBeforeAnyWriteItGoesOnAtTheNextOpening() throws Exception {
    for (int stop = 1; ; stop++) {
      int at = stop;
      int[] writes = {0};
      boolean[] cut = {false};
      withLedger(
          (vault, ledger) -> {
            Runnable before =
                () -> {
                  if (++writes[0] == at) {
                    throw new IllegalStateException("killed");
                  }
                };
            try {
              new Migrations(vault, ledger, Clock.systemUTC(), Steps.all(), before).run();
            } catch (IllegalStateException killed) {
              cut[0] = true;
            }
          });
      isWhole();
      assertThat(slots()).isEqualTo(2);
      assertThat(folder.resolve("backups/before-0001.tmp")).doesNotExist();
      if (!cut[0]) {
        isWholeAndUpToDate();
        assertThat(stop).as("there were writes to be cut off at").isGreaterThan(7);
        return;
      }
      try (var all = Files.walk(folder)) {
        all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
      unpack();
    }
  }

  @Test
  void aLaterStepIsAskedForOnceAndAnOlderProgramRefusesItClearly() {
    isWholeAndUpToDate();
    int[] made = {0};
    List<Step> later = new ArrayList<>(Steps.all());
    later.add(
        new Step(
            3,
            "A later one.",
            (vault, ledger) -> {
              made[0]++;
              return List.of();
            }));
    Consumer<List<Step>> run =
        steps ->
            withLedger(
                (vault, ledger) ->
                    new Migrations(vault, ledger, Clock.systemUTC(), steps, () -> {}).run());
    run.accept(later);
    run.accept(later);
    assertThat(made[0]).isOne();
    assertThat(folder.resolve("backups/before-0003")).isDirectory();
    assertThat(folder.resolve("backups/before-0001")).doesNotExist();
    assertThatThrownBy(() -> Books.open(folder).close())
        .matches(p -> ((Problem) p).is(MigrationProblem.NEWER_FORMAT))
        .matches(p -> ((Problem) p).details().equals(List.of(3)));
  }

  @Test
  void anAlteredChecksumIsRefusedAndNothingIsChanged() throws Exception {
    isWholeAndUpToDate();
    withLedger(
        (vault, ledger) ->
            ledger.begin(
                List.of(
                    new LocalLine(
                        "migration/0001", Json.object().put("checksum", "0".repeat(64))))));
    byte[] journal = Files.readAllBytes(folder.resolve("journal/000001.log"));
    assertThatThrownBy(() -> Books.open(folder).close())
        .matches(p -> ((Problem) p).is(MigrationProblem.ALTERED));
    assertThat(folder.resolve("journal/000001.log")).hasBinaryContent(journal);
  }

  @Test
  void withoutACopyNothingIsChanged() throws Exception {
    Files.write(folder.resolve("backups"), new byte[1]);
    byte[] journal = Files.readAllBytes(folder.resolve("journal/000001.log"));
    assertThatThrownBy(() -> Books.open(folder).close())
        .matches(p -> ((Problem) p).is(MigrationProblem.NO_COPY))
        .matches(p -> !((Problem) p).is(VaultProblem.IO));
    assertThat(folder.resolve("journal/000001.log")).hasBinaryContent(journal);
    assertThat(slots()).isOne();
  }

  @Test
  void stepsAreNumberedWithoutGapsAndKeepTheirChecksums() {
    List<Step> steps = Steps.all();
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(steps)
        .extracting(step -> step.checksum().substring(0, 16))
        .containsExactly("88f03d241830a4fe", "13e076cd402528e2");
  }
}
