package org.letapis.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.store.Store;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

class ShownCheckTest {

  @TempDir Path temp;

  @Test
  void entriesThatTheStoreDoesNotKnowAreCounted() throws Exception {
    Path folder = temp.resolve("casebook");
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел")) {
      RecordId person = Books.person(book, "Жук", "Алесь");
      Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    }
    assertThat(found(folder, folder)).isEmpty();
    Path other = Files.createDirectory(temp.resolve("other"));
    assertThat(found(folder, other))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.UNSHOWN))
        .satisfies(finding -> assertThat(finding.where()).isEqualTo("2"));
  }

  /** What is found of a casebook's journal when the store lies in that folder. */
  private static List<Finding> found(Path casebook, Path storeIn) {
    List<Finding> findings = new ArrayList<>();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(casebook, passphrase);
        Secret journalKey = vault.roomKey(RoomKey.JOURNAL);
        Secret storeKey = vault.roomKey(RoomKey.H2);
        Journal journal = Journal.open(vault.folder().journal(), journalKey);
        Store store = Store.open(storeIn, storeKey, vault.id())) {
      ShownCheck shown = new ShownCheck(store);
      journal.replay(Position.START, shown::frame);
      shown.tell(findings);
    }
    return findings;
  }
}
