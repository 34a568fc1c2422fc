package org.letapis.casebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.letapis.Canary;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.vault.VaultProblem;

/** Compares a casebook with what was acknowledged: all of it there, nothing half there. */
final class Verdict {

  private final Path folder;
  private final Acknowledged model;
  private final Sender sender;
  private final Ways ways;
  private final Beside beside;

  Verdict(Path folder, Acknowledged model, Sender sender) {
    this.folder = folder;
    this.model = model;
    this.sender = sender;
    this.ways = new Ways(folder.resolve("casebook"), model);
    this.beside = new Beside(folder);
  }

  /**
   * Fails with what is missing or half there. A casebook that was being erased is whole or cannot
   * be opened.
   *
   * @param deep also runs the program's own check and looks for canaries, which takes longer
   */
  void run(boolean deep) throws IOException {
    boolean erasing = isAt(Said.What.ERASE);
    if ((model.erased || erasing) && isGone()) {
      return;
    }
    assertThat(model.erased).as("opens after it was erased").isFalse();
    ways.check(deep);
    checkBeside();
    try (Casebook book = open()) {
      assertThat(book.notices()).isEmpty();
      model.inFlight().ifPresent(said -> model.settle(isThere(book, said)));
      compare(book);
      if (deep) {
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
        checkBackup(book);
      }
    }
    assertThat(sender.received()).containsAll(model.exported);
    if (deep) {
      Canary.assertAbsent(folder.resolve("casebook"), Contents.CANARY);
      Canary.assertAbsent(folder.resolve("out"), Contents.CANARY);
      Canary.assertAbsent(Sender.stick(folder), Contents.CANARY);
    }
  }

  private boolean isAt(Said.What what) {
    return model.inFlight().filter(said -> said.what() == what).isPresent();
  }

  private boolean isGone() {
    try (Secret secret = Contents.passphrase(model.passphrase)) {
      Casebook.open(folder.resolve("casebook"), secret).close();
      return false;
    } catch (Problem closed) {
      return true;
    }
  }

  private void checkBeside() throws IOException {
    for (var made : model.restored.entrySet()) {
      Secret passphrase = Contents.passphrase(made.getValue().passphrase());
      beside.checkRestored(made.getKey(), true, passphrase, made.getValue().records());
    }
    model.migrated.forEach(beside::checkMigrated);
    Optional<Said> said = model.inFlight();
    if (isAt(Said.What.RESTORE)) {
      Secret passphrase = Contents.passphrase(model.passphrase);
      beside.checkRestored(said.orElseThrow().number(0), false, passphrase, model.records);
    }
    if (isAt(Said.What.MIGRATE)) {
      beside.checkMigrated(said.orElseThrow().number(0));
    }
    beside.clear();
    model.restored.clear();
    model.migrated.clear();
  }

  private void checkBackup(Casebook book) {
    Path stick = Sender.stick(folder);
    if (model.backup > 0) {
      int newest = book.backups().list(stick).getFirst().number();
      assertThat(newest).isGreaterThanOrEqualTo(model.backup);
      assertThat(book.backups().verify(stick, newest, BackupProgress.NONE)).isEmpty();
    }
  }

  /** The old or the new passphrase, exactly one of them. */
  private Casebook open() {
    Optional<Integer> other =
        model
            .inFlight()
            .filter(said -> said.what() == Said.What.PASSPHRASE)
            .map(said -> said.number(0));
    if (other.isEmpty()) {
      return open(model.passphrase).orElseThrow(() -> new AssertionError("locked out"));
    }
    Optional<Casebook> changed = open(other.get());
    changed.ifPresent(Casebook::close);
    Optional<Casebook> before = open(model.passphrase);
    before.ifPresent(Casebook::close);
    assertThat(List.of(changed.isPresent(), before.isPresent())).containsOnlyOnce(true);
    model.settle(changed.isPresent());
    return open(model.passphrase).orElseThrow();
  }

  private Optional<Casebook> open(int passphrase) {
    try (Secret secret = Contents.passphrase(passphrase)) {
      return Optional.of(Casebook.open(folder.resolve("casebook"), secret));
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo(VaultProblem.WRONG_PASSPHRASE);
      return Optional.empty();
    }
  }

  private boolean isThere(Casebook book, Said said) {
    return switch (said.what()) {
      case OPEN, EXPORT, PASSPHRASE, WORDS, SHARES, REMOVE, BACKUP, RESTORE, MIGRATE, ERASE ->
          false;
      case SAVE ->
          record(book, Acknowledged.id(said))
              .filter(record -> Contents.says(record, said.number(1)))
              .isPresent();
      case DRAFT ->
          book.drafts()
              .of(Acknowledged.id(said))
              .filter(draft -> draft.change().equals(draftOf(said)))
              .isPresent();
      case DISCARD -> book.drafts().of(Acknowledged.id(said)).isEmpty();
      case ATTACH -> record(book, Acknowledged.id(said)).isPresent();
      case IMPORT -> sender.sent(said.number(0)).stream().anyMatch(id -> isWaiting(book, id));
      case DECIDE -> !isWaiting(book, RecordId.of(said.words().get(1)));
      case SETTINGS -> book.settings().language().tag().equals(said.words().getFirst());
    };
  }

  private static org.letapis.domain.record.Change draftOf(Said said) {
    return Contents.detention(Acknowledged.id(said), said.number(1));
  }

  private void compare(Casebook book) {
    model.records.forEach(
        (id, number) ->
            assertThat(record(book, id))
                .as("record %s says %d", id, number)
                .hasValueSatisfying(r -> assertThat(Contents.says(r, number)).isTrue()));
    assertThat(book.drafts().all())
        .extracting(draft -> draft.change())
        .containsExactlyInAnyOrderElementsOf(
            model.drafts.entrySet().stream()
                .map(draft -> Contents.detention(draft.getKey(), draft.getValue()))
                .toList());
    model.files.forEach((id, number) -> compareFile(book, id, number));
    for (int i = 0; i < sender.bundles(); i++) {
      for (RecordId id : sender.sent(i)) {
        boolean decided = model.accepted.contains(id) || model.rejected.contains(id);
        assertThat(isWaiting(book, id)).isEqualTo(i < model.imported && !decided);
        assertThat(record(book, id).isPresent()).isEqualTo(model.accepted.contains(id));
      }
    }
    assertThat(book.settings().language()).isEqualTo(model.language);
  }

  private static void compareFile(Casebook book, RecordId id, int number) {
    List<Row> rows = record(book, id).orElseThrow().rows(Common.FILES);
    var file = rows.getFirst().get(Common.FILE).orElseThrow();
    assertThat(file.name()).isEqualTo(Contents.fileName(number));
    try (var content = book.attachments().open(file.digest())) {
      assertThat(content.readAllBytes()).isEqualTo(Contents.file(number));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static boolean isWaiting(Casebook book, RecordId id) {
    return book.inbox().item(id).isPresent();
  }

  private static Optional<CaseRecord> record(Casebook book, RecordId id) {
    return book.records().view(id).map(view -> view.record());
  }
}
