package org.letapis.casebook.crash;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.BackupReport;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.crash.Said.What;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.text.Language;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;

/** Does operations of every kind at random, saying each before and after. */
final class MixedHand {

  private final Casebook book;
  private final Path folder;
  private final Random random;
  private final List<RecordId> records = new ArrayList<>();
  private int number;
  private int passphrase;
  private int bundle;

  MixedHand(Casebook book, Path folder, Random random, int life, int passphrase, int bundle) {
    this.book = book;
    this.folder = folder;
    this.random = random;
    this.number = life * 10_000;
    this.passphrase = passphrase;
    this.bundle = bundle;
    book.records()
        .find(RecordQuery.byTitle("", 20, "detention"))
        .forEach(summary -> records.add(summary.id()));
  }

  void workForEver() {
    while (true) {
      work();
    }
  }

  void eraseAfterAWhile() {
    for (int i = random.nextInt(3); i >= 0; i--) {
      work();
    }
    run(What.ERASE, book::erase);
  }

  private void work() {
    number++;
    switch (random.nextInt(27)) {
      case 0, 1 -> keepDraft();
      case 2 -> discardDraft();
      case 3, 4 -> attach();
      case 5, 6 -> takeIn();
      case 7 -> decide();
      case 8 -> export();
      case 9 -> changePassphrase();
      case 10 -> changeSettings();
      case 11 -> changeWords();
      case 12 -> backUp();
      case 13 -> restore();
      case 14 -> migrate();
      case 15 -> makeShares();
      case 16 -> removeWay();
      default -> save();
    }
  }

  private void changeWords() {
    try (RecoveryWords words = RecoveryWords.random()) {
      run(What.WORDS, () -> book.keys().setRecoveryWords(words), words.words().toArray());
    }
  }

  private void makeShares() {
    List<Secret> trustees = IntStream.range(0, Ways.TRUSTEES).mapToObj(Ways::trustee).toList();
    try (NewShares shares = book.keys().newShares(Ways.TRUSTEES, trustees, Books.CHEAP)) {
      run(What.SHARES, () -> book.keys().setShares(shares), shares.texts().toArray());
    } finally {
      trustees.forEach(Secret::close);
    }
  }

  private void removeWay() {
    List<SlotView> beside =
        book.keys().slots().stream().filter(s -> s.kind() != SlotKind.PASSPHRASE).toList();
    if (!beside.isEmpty()) {
      SlotView slot = any(beside);
      run(What.REMOVE, () -> book.keys().remove(slot.id()), slot.kind());
    }
  }

  private void restore() {
    int place = number;
    try (Secret secret = Contents.passphrase(passphrase)) {
      run(What.RESTORE, () -> new Beside(folder).restore(book, place, secret), place);
    }
  }

  private void migrate() {
    int place = number;
    Beside beside = new Beside(folder);
    beside.layDown(place);
    run(What.MIGRATE, () -> beside.migrate(place), place);
  }

  private void backUp() {
    say(false, What.BACKUP);
    BackupReport made = book.backups().run(Sender.stick(folder), BackupProgress.NONE);
    say(true, What.BACKUP, made.number());
  }

  private void save() {
    List<Draft> drafts = book.drafts().all();
    RecordId id =
        switch (random.nextInt(4)) {
          case 0 -> records.isEmpty() ? RecordId.fresh() : any(records);
          case 1 -> drafts.isEmpty() ? RecordId.fresh() : any(drafts).change().record();
          default -> RecordId.fresh();
        };
    run(What.SAVE, () -> book.records().save(Contents.detention(id, number)), id, number);
    if (!records.contains(id)) {
      records.add(id);
    }
  }

  private void keepDraft() {
    List<Draft> drafts = book.drafts().all();
    boolean fresh = drafts.isEmpty() || random.nextBoolean();
    RecordId id = fresh ? RecordId.fresh() : any(drafts).change().record();
    run(What.DRAFT, () -> book.drafts().keep(Contents.detention(id, number)), id, number);
  }

  private void discardDraft() {
    List<Draft> drafts = book.drafts().all();
    if (!drafts.isEmpty()) {
      RecordId id = any(drafts).change().record();
      run(What.DISCARD, () -> book.drafts().discard(id), id);
    }
  }

  private void attach() {
    RecordId id = RecordId.fresh();
    run(
        What.ATTACH,
        () -> {
          ByteArrayInputStream content = new ByteArrayInputStream(Contents.file(number));
          FileRef file = book.attachments().attach(content, Contents.fileName(number));
          book.records()
              .save(Change.of(id, "search").set(Common.FILES, "file-1", Common.FILE, file).build());
        },
        id,
        number);
  }

  private void takeIn() {
    Path next = Sender.bundle(folder, bundle);
    if (Files.exists(next)) {
      run(What.IMPORT, () -> book.exchange().importBundle(next), bundle);
      bundle++;
    }
  }

  private void decide() {
    List<ReviewItem> items = book.inbox().items();
    if (!items.isEmpty()) {
      Verdict verdict = random.nextInt(3) == 0 ? Verdict.REJECT : Verdict.ACCEPT;
      List<Object> words = new ArrayList<>(List.of(verdict));
      items.forEach(item -> words.add(item.record()));
      run(What.DECIDE, () -> book.inbox().decide(verdict, items, Contents.CANARY), words.toArray());
    }
  }

  private void export() {
    if (records.isEmpty()) {
      return; // Nothing to send.
    }
    Contact coordinator = book.contacts().all().getFirst();
    ExportRequest all =
        new ExportRequest(Set.of(coordinator.id()), true, false, true, random.nextBoolean());
    Path[] written = new Path[1];
    say(false, What.EXPORT);
    written[0] = book.exchange().export(all, Sender.out(folder)).file();
    say(true, What.EXPORT, written[0].getFileName());
  }

  private void changeSettings() {
    Language next = Language.all().get(random.nextInt(Language.all().size()));
    run(What.SETTINGS, () -> book.preferences().use(Desk.DOCUMENTER.code(), next), next.tag());
  }

  private void changePassphrase() {
    int next = number;
    run(
        What.PASSPHRASE,
        () -> {
          try (Secret old = Contents.passphrase(passphrase);
              Secret fresh = Contents.passphrase(next)) {
            book.keys().changePassphrase(old, fresh, Books.CHEAP);
          }
        },
        next);
    passphrase = next;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void run(What what, Runnable operation, Object... words) {
    say(false, what, words);
    operation.run();
    say(true, what, words);
  }

  private static void say(boolean done, What what, Object... words) {
    MixedProcess.say(new Said(done, what, Arrays.stream(words).map(Object::toString).toList()));
  }
}
