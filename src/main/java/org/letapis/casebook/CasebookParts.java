package org.letapis.casebook;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.author.RestoredMark;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Journal;
import org.letapis.store.Store;
import org.letapis.store.StoreDamaged;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/**
 * Puts the parts of a casebook together. The store is thrown away and made again from the journal
 * whenever it is damaged, gone, or claims to be ahead of the journal.
 */
final class CasebookParts {

  private final Vault vault;
  private final Clock clock;
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);

  CasebookParts(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  Ledger newLedger() {
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      Path folder = vault.folder().journal();
      return ledger(Journal.create(folder, key), Progress.NONE);
    }
  }

  Ledger openLedger(Progress progress) {
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      return ledger(Journal.open(vault.folder().journal(), key), progress);
    }
  }

  /** A restored copy goes on under a new author. */
  void heedRestored(Ledger ledger) {
    if (new RestoredMark(vault.folder().root()).heed(ledger, clock)) {
      notices.add(Notice.NEW_AUTHOR);
    }
  }

  AttachedFiles files() {
    try (Secret key = vault.roomKey(RoomKey.FILES);
        Secret nameKey = vault.roomKey(RoomKey.FILES_NAME)) {
      return AttachedFiles.open(
          vault.folder().files(), key.duplicate(), nameKey.duplicate(), new SecureRandom());
    }
  }

  private Ledger ledger(Journal journal, Progress progress) {
    try {
      Ledger ledger = new Ledger(journal, store(journal), clock);
      try {
        ledger.catchUp(progress);
        noticeDamage(journal);
        return ledger;
      } catch (StoreDamaged damaged) {
        ledger.closeStore();
      }
      Ledger rebuilt = new Ledger(journal, freshStore(), clock);
      rebuilt.catchUp(progress);
      noticeDamage(journal);
      return rebuilt;
    } catch (RuntimeException | Error e) {
      journal.close();
      throw e;
    }
  }

  private void noticeDamage(Journal journal) {
    if (!journal.damage().isEmpty()) {
      notices.add(Notice.JOURNAL_DAMAGED);
    }
  }

  /** What was noticed on opening. */
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  private Store store(Journal journal) {
    try {
      Store store = open();
      Position reached = store.position().orElse(Position.START);
      if (reached.compareTo(journal.last()) <= 0) {
        return store;
      }
      // An older copy of the journal was put back, or its end is gone.
      notices.add(Notice.JOURNAL_OLDER);
      store.close();
    } catch (StoreDamaged damaged) {
      // Made again below.
    }
    return freshStore();
  }

  private Store freshStore() {
    Store.delete(vault.folder().root());
    return open();
  }

  private Store open() {
    try (Secret key = vault.roomKey(RoomKey.H2)) {
      return Store.open(vault.folder().root(), key, vault.id());
    }
  }
}
