package org.letapis.casebook;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.aside.Aside;
import org.letapis.casebook.author.ChainEnd;
import org.letapis.casebook.author.NewAuthor;
import org.letapis.casebook.author.RestoredMark;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.migration.Migrations;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.repair.Salvage;
import org.letapis.casebook.upkeep.Upkeep;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.Json;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Damage;
import org.letapis.journal.Journal;
import org.letapis.store.Store;
import org.letapis.store.StoreDamaged;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;
import tools.jackson.databind.JsonNode;

/**
 * Puts the parts of a casebook together. The store is thrown away and made again from the journal
 * whenever it is damaged, gone, or claims to be ahead of the journal.
 */
final class CasebookParts {

  private final Vault vault;
  private final Clock clock;
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private Optional<Salvage> salvage = Optional.empty();
  private Position seen = Position.START;

  CasebookParts(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  Ledger newLedger() {
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      Path folder = vault.folder().journal();
      return withAside(ledger(Journal.create(folder, key), Progress.NONE), key);
    }
  }

  Ledger openLedger(Progress progress) {
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      return withAside(ledger(Journal.open(vault.folder().journal(), key), progress), key);
    }
  }

  private Ledger withAside(Ledger ledger, Secret key) {
    try {
      ledger.locals().setAside(new Aside(vault.folder().aside(), key));
      return ledger;
    } catch (RuntimeException | Error e) {
      ledger.close();
      throw e;
    }
  }

  /** The same, with what was found on opening settled. */
  Ledger openSettled(Progress progress) {
    Ledger ledger = openLedger(progress);
    try {
      settle(ledger);
      return ledger;
    } catch (RuntimeException | Error e) {
      ledger.close();
      throw e;
    }
  }

  /**
   * Settles what was found on opening: keeps what only an old store knew, and goes on under a new
   * author where the casebook is a copy, or nobody can tell how far its author's words went.
   *
   * @throws Problem {@link CasebookProblem#NO_IDENTITY} or {@link CasebookProblem#IDENTITY_LOST}
   */
  void settle(Ledger ledger) {
    salvage.ifPresent(found -> found.into(ledger));
    if (ledger.author().isEmpty()) {
      boolean damaged = !ledger.journal().damage().isEmpty();
      throw new Problem(damaged ? CasebookProblem.IDENTITY_LOST : CasebookProblem.NO_IDENTITY);
    }
    new Migrations(vault, ledger, clock).run();
    if (new RestoredMark(vault.folder().root()).heed(ledger, clock)) {
      notices.add(Notice.NEW_AUTHOR);
    } else if (salvage.isPresent() || isForked(ledger) || ChainEnd.isInDoubt(ledger, seen)) {
      new NewAuthor(ledger, clock).begin(List.of());
      notices.add(Notice.NEW_AUTHOR);
    }
    if (ledger.journal().tail().isPresent()) {
      notices.add(Notice.TORN);
    }
    boolean damaged = noticeDamage(ledger);
    Upkeep upkeep = lookAfter(ledger);
    if (damaged) {
      // What the damage may have cost the only copy of is written once more at once.
      ledger.begin(upkeep.copies());
    }
  }

  /** A copy of this casebook is in use somewhere: what is said from now on must not be mistaken. */
  private static boolean isForked(Ledger ledger) {
    return ledger.author().filter(ledger.panel().forks()::containsKey).isPresent();
  }

  /** Writes what a new journal begins with. */
  void begin(Ledger ledger, LocalLine... first) {
    List<LocalLine> lines = new ArrayList<>(List.of(first));
    lines.addAll(Migrations.born(clock));
    ledger.begin(lines);
    lookAfter(ledger);
  }

  /** From now on what must be kept in several places is. */
  private static Upkeep lookAfter(Ledger ledger) {
    Upkeep upkeep = new Upkeep(ledger);
    ledger.keepUp(upkeep);
    return upkeep;
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
      Store store = store(journal);
      seen = store.position().orElse(Position.START);
      Ledger ledger = new Ledger(journal, store, clock);
      try {
        ledger.catchUp(progress);
        return ledger;
      } catch (StoreDamaged damaged) {
        ledger.closeStore();
        seen = Position.START;
      }
      Ledger rebuilt = new Ledger(journal, freshStore(), clock);
      rebuilt.catchUp(progress);
      return rebuilt;
    } catch (RuntimeException | Error e) {
      journal.close();
      throw e;
    }
  }

  /** Only the newest segment is read on every opening, so damage is noted until it is repaired. */
  private boolean noticeDamage(Ledger ledger) {
    List<String> found = ledger.journal().damage().stream().map(Damage::where).toList();
    Optional<JsonNode> noted = ledger.locals().get(LocalKeys.DAMAGED);
    if (!found.isEmpty() || noted.isPresent()) {
      notices.add(Notice.JOURNAL_DAMAGED);
    }
    if (!found.isEmpty() && noted.isEmpty()) {
      ledger.begin(List.of(new LocalLine(LocalKeys.DAMAGED, Json.array(found))));
      return true;
    }
    return false;
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
      salvage = Optional.of(new Salvage(store, journal.last()));
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
