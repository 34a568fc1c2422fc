package org.letapis.casebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.people.PeopleIndex;
import org.letapis.casebook.records.Drafts;
import org.letapis.casebook.records.Records;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalSettings;
import org.letapis.store.Store;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/** A journal of many small segments keeps its keys everywhere and its thrown-away words nowhere. */
class UpkeepTest {

  private static final String THROWN_AWAY = "выкрэслена";

  @TempDir Path temp;

  @Test
  void whatWasThrownAwayGoesWhenItsSegmentClosesAndTheKeysStandInEverySegment() throws Exception {
    Path folder = temp.resolve("casebook");
    Books.create(folder, Desk.DOCUMENTER, "Бусел").close();
    RecordId kept = RecordId.fresh();
    List<RecordId> saved = new ArrayList<>();
    TreeMap<String, String> state = new TreeMap<>();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, passphrase);
        Secret journalKey = vault.roomKey(RoomKey.JOURNAL);
        Secret storeKey = vault.roomKey(RoomKey.H2);
        Ledger ledger =
            new Ledger(
                Journal.open(
                    vault.folder().journal(),
                    journalKey,
                    new JournalSettings(9_000, new SecureRandom())),
                Store.open(folder, storeKey, vault.id()),
                Clock.systemUTC())) {
      ledger.catchUp(Progress.NONE);
      ledger.keepUp(new Upkeep(ledger));
      Drafts drafts = new Drafts(ledger);
      drafts.keep(typed(kept, "пакінута"));
      for (int i = 0; i < 40; i++) {
        RecordId id = RecordId.fresh();
        drafts.keep(typed(id, THROWN_AWAY + " " + i));
        if (i % 2 == 0) {
          drafts.discard(id);
        } else {
          new Records(ledger, PeopleIndex.unkept(ledger)).save(typed(id, "Мінск " + i));
          saved.add(id);
        }
      }
      new Thinning(ledger).run();
      int newest = ledger.journal().last().segment();
      assertThat(newest).isGreaterThan(2);
      TreeSet<Integer> withKeys = new TreeSet<>();
      ledger
          .journal()
          .replay(
              Position.START,
              (at, frame) ->
                  frame
                      .lines()
                      .forEach(
                          bytes -> {
                            String line = new String(bytes, StandardCharsets.UTF_8);
                            if (at.segment() < newest) {
                              assertThat(line).doesNotContain(THROWN_AWAY);
                            }
                            if (line.contains("letapis-identity")) {
                              withKeys.add(at.segment());
                            }
                          }));
      assertThat(withKeys).contains(1).hasSizeGreaterThanOrEqualTo(newest - 1);
      assertThat(ledger.journal().verify()).isEmpty();
      ledger
          .store()
          .locals("")
          .forEach((key, value) -> state.put(key, new String(value, StandardCharsets.UTF_8)));
    }
    Files.delete(folder.resolve("casebook.mv.db"));
    try (Casebook book = Books.open(folder)) {
      assertThat(book.drafts().all()).hasSize(1);
      assertThat(book.drafts().of(kept)).isPresent();
      for (RecordId id : saved) {
        assertThat(book.records().view(id)).isPresent();
      }
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
      assertThat(book.notices()).isEmpty();
    }
    assertThat(state.keySet().stream().filter(k -> k.startsWith("draft/"))).hasSize(1);
  }

  private static Change typed(RecordId id, String place) {
    return Change.of(id, "detention")
        .set(Detention.START, PartialDate.day(LocalDate.of(2021, 8, 12)))
        .set(Detention.PLACE, place)
        .build();
  }
}
