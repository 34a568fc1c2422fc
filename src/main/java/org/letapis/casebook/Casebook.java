package org.letapis.casebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.archive.Archive;
import org.letapis.casebook.backup.Backups;
import org.letapis.casebook.check.Check;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.dossier.Dossiers;
import org.letapis.casebook.due.Due;
import org.letapis.casebook.exchange.Exchange;
import org.letapis.casebook.intake.Intake;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.casebook.life.Lives;
import org.letapis.casebook.people.PeopleIndex;
import org.letapis.casebook.preference.Preferences;
import org.letapis.casebook.publication.write.Publisher;
import org.letapis.casebook.records.Attachments;
import org.letapis.casebook.records.Drafts;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.repair.Repair;
import org.letapis.casebook.review.Inbox;
import org.letapis.casebook.review.Review;
import org.letapis.casebook.statistics.Statistics;
import org.letapis.casebook.text.TextSearch;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.vault.Opener;
import org.letapis.vault.Vault;

/**
 * An open casebook; its parts may be used from any thread and block. Closing it is the lock: keys
 * are wiped and nothing of it can be used any more.
 */
public final class Casebook implements AutoCloseable {

  /** Longest display name, in characters. */
  public static final int MAX_NAME = 80;

  private final List<Notice> notices;
  private final Vault vault;
  private final Ledger ledger;
  private final AttachedFiles files;
  private final Records records;
  private final Drafts drafts;
  private final Attachments attachments;
  private final Contacts contacts;
  private final Exchange exchange;
  private final Review review;
  private final Archive archive;
  private final Check check;
  private final Backups backups;
  private final Repair repair;
  private final Due due;
  private final TextSearch text;
  private final Statistics statistics;

  private Casebook(
      Vault vault, Ledger ledger, AttachedFiles files, Clock clock, List<Notice> notices) {
    this.notices = notices;
    this.vault = vault;
    this.ledger = ledger;
    this.files = files;
    this.records = new Records(ledger, PeopleIndex.of(ledger, vault));
    this.drafts = new Drafts(ledger);
    this.attachments = new Attachments(files);
    this.contacts = new Contacts(ledger, clock);
    this.exchange = new Exchange(ledger, files, contacts, clock);
    this.review = new Review(ledger, contacts, records, files);
    this.archive = new Archive(ledger, files, records, contacts, clock);
    this.check = new Check(vault, ledger, files);
    this.backups = new Backups(vault, ledger, clock);
    this.repair = new Repair(vault, ledger, files, contacts, backups, clock);
    this.due = new Due(ledger, records);
    this.text = TextSearch.of(ledger, records.custom(), files, vault, clock);
    this.statistics = Statistics.of(ledger, vault);
  }

  /**
   * Makes a casebook with keys of its own, and opens it.
   *
   * @throws Problem when the folder is not empty or cannot be written to, or NAME_LENGTH
   */
  public static Casebook create(NewCasebook setup, Secret passphrase) {
    return Beginning.create(setup, passphrase);
  }

  /** The same without being told how far it is. */
  public static Casebook open(Path folder, Secret passphrase) {
    return open(folder, passphrase, Progress.NONE);
  }

  /**
   * Opens a casebook.
   *
   * @param progress told how far the journal was read again, where the store had to be rebuilt
   * @throws Problem when the passphrase is wrong, or it is open elsewhere, is none or is damaged
   */
  public static Casebook open(Path folder, Secret passphrase, Progress progress) {
    return open(folder, new Opener.Passphrase(passphrase), progress);
  }

  /** The same with a passphrase, recovery words or shares. */
  public static Casebook open(Path folder, Opener opener, Progress progress) {
    Vault vault = Vault.open(folder, opener);
    return opened(vault, Clock.systemUTC(), parts -> parts.openSettled(progress));
  }

  static Casebook opened(Vault vault, Clock clock, Function<CasebookParts, Ledger> open) {
    try {
      CasebookParts parts = new CasebookParts(vault, clock);
      AttachedFiles files = parts.files();
      Ledger ledger = open.apply(parts);
      Casebook opened = new Casebook(vault, ledger, files, clock, parts.notices());
      opened.review.erasures().resume();
      return opened;
    } catch (RuntimeException | Error e) {
      vault.close();
      throw e;
    }
  }

  /** Saving, finding and reading records. */
  public Records records() {
    return records;
  }

  /** What is typed and not saved. */
  public Drafts drafts() {
    return drafts;
  }

  /** Attached files. */
  public Attachments attachments() {
    return attachments;
  }

  /** The people bundles are exchanged with. */
  public Contacts contacts() {
    return contacts;
  }

  /** Deadlines and hearings. */
  public Due due() {
    return due;
  }

  /** Bundles out and in. */
  public Exchange exchange() {
    return exchange;
  }

  /** What came in and waits for a decision. */
  public Inbox inbox() {
    return review.inbox();
  }

  /** Deciding, settling, joining, asking and erasing, and what comes back of it. */
  public Review review() {
    return review;
  }

  /** What is known of a person's life, on a time axis and on any one day. */
  public Lives life() {
    return new Lives(ledger, records);
  }

  /** What goes to those who publish, in formats of others. */
  public Publisher publication() {
    return new Publisher(ledger, records, files);
  }

  /** Taking in what other programs wrote. */
  public Intake intake() {
    return new Intake(ledger, records, attachments);
  }

  /** Copies elsewhere that can be restored. */
  public Backups backups() {
    return backups;
  }

  /** All of it as open files. */
  public Archive archive() {
    return archive;
  }

  /** Reads everything there is and compares it. */
  public CheckReport check(Progress progress) {
    return check.run(progress);
  }

  /** Finding records by any word in them. */
  public TextSearch text() {
    return text;
  }

  /** Figures. */
  public Statistics statistics() {
    return statistics;
  }

  /** Making it whole again where it is damaged. */
  public Repair repair() {
    return repair;
  }

  /** Documents about somebody. */
  public Dossiers dossier() {
    return new Dossiers(ledger, records);
  }

  /** The casebook's keys, for showing its fingerprint and for a court's expert. */
  public Identity identity() {
    return ledger.identity();
  }

  /** Desk, display name and language. */
  public Settings settings() {
    return ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
  }

  /** Who works here. */
  public Desk desk() {
    return Desk.ofCode(settings().desk()).orElse(Desk.DOCUMENTER);
  }

  /** Whether it is one of invented people, made for practice. */
  public boolean isPractice() {
    return ledger.locals().get(LocalKeys.PRACTICE).isPresent();
  }

  /** From now on it is one for practice. */
  void markAsPractice() {
    ledger.begin(List.of(new LocalLine(LocalKeys.PRACTICE, Json.whole(1))));
  }

  /** How its owner wants it to look and to guard itself. */
  public Preferences preferences() {
    return new Preferences(ledger);
  }

  /** What its owner must be told about the state it opened in; empty when all is well. */
  public List<Notice> notices() {
    return notices;
  }

  /** What opens the casebook. */
  public Keys keys() {
    return new Keys(vault.keys());
  }

  /** Where the casebook lies. */
  public Path folder() {
    return vault.folder().root();
  }

  /**
   * Destroys the casebook for good, even while it works: keys, memory, files; {@link Vault#erase}
   * says what this cannot reach. Returns how long it took until nothing could be opened.
   */
  public Duration erase() {
    Duration took = Vault.eraseKeys(folder());
    try {
      close();
    } finally {
      Vault.erase(folder());
    }
    return took;
  }

  /** Locks: ends the work at hand, closes journal and store, wipes the keys. */
  @Override
  public void close() {
    try (vault;
        files;
        ledger;
        statistics;
        PeopleIndex ignored = records.people()) {
      text.close();
    }
  }
}
