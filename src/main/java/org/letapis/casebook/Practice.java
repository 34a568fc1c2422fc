package org.letapis.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.vault.VaultFolder;

/**
 * A casebook of invented people for trying things out. Nobody is asked for its passphrase, it says
 * what it is in its name, and no card of a real contact can be added to it, so nothing that was
 * tried can be sent to anybody. A colleague who was invented too has sent a bundle: some of it
 * waits in the inbox, and in one record it contradicts what stands there.
 */
public final class Practice {

  /** It guards nothing: everybody who has the program knows it. */
  private static final String PASSPHRASE = "for practice only";

  private static final Argon2Cost COST = new Argon2Cost(64, 1, 1);
  private static final long SEED = 31;
  private static final int PEOPLE = 30;
  private static final int EVENTS = 80;

  private Practice() {}

  /**
   * Opens the one in a folder, or makes it there.
   *
   * @param desk to work at; empty for the one it was left at
   * @throws Problem when something else lies in the folder, or it cannot be written to
   */
  public static Casebook open(Path folder, Optional<Desk> desk, Language language) {
    if (new VaultFolder(folder).isVault()) {
      return reopen(folder, desk, language);
    }
    Labels labels = Labels.of(language);
    Desk first = desk.orElse(Desk.DOCUMENTER);
    Casebook made = book(folder, first, labels.text("practice.name"), language);
    try {
      fill(made);
      Path beside = folder.resolve("colleague");
      try (Casebook colleague =
          book(beside, Desk.DOCUMENTER, labels.text("practice.colleague"), language)) {
        exchange(made, colleague, Files.createDirectories(folder.resolve("sent")));
        colleague.erase();
      }
      made.markAsPractice();
      return made;
    } catch (IOException e) {
      made.erase();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      made.erase();
      throw e;
    }
  }

  private static Casebook reopen(Path folder, Optional<Desk> desk, Language language) {
    Casebook there;
    try (Secret passphrase = passphrase()) {
      there = Casebook.open(folder, passphrase);
    }
    if (!there.isPractice()) {
      there.close();
      throw new Problem(CasebookProblem.NOT_PRACTICE);
    }
    there.preferences().use(desk.orElse(there.desk()).code(), language);
    return there;
  }

  private static Casebook book(Path folder, Desk desk, String name, Language language) {
    try (Secret passphrase = passphrase()) {
      return Casebook.create(new NewCasebook(folder, desk, name, language, COST), passphrase);
    }
  }

  private static Secret passphrase() {
    return Secret.ofPassphrase(PASSPHRASE.toCharArray());
  }

  private static void fill(Casebook book) {
    List<Change> all = new ArrayList<>();
    DemoCasebook.generate(SEED, PEOPLE, EVENTS).forEach(all::addAll);
    book.records().saveAll(all);
  }

  /** The two know each other; what one says, the other does not say quite so. */
  private static void exchange(Casebook made, Casebook colleague, Path sent) throws IOException {
    introduce(made, colleague);
    introduce(colleague, made);
    RecordId shared = RecordId.fresh();
    colleague
        .records()
        .save(person(shared, "Прыдуманая", "Агата").set(Person.OCCUPATION, "настаўніца").build());
    take(made, colleague, sent);
    made.inbox().decide(Verdict.ACCEPT, made.inbox().items(), "");
    made.records().save(Change.of(shared, "person").set(Person.OCCUPATION, "выкладчыца").build());
    List<Change> told = new ArrayList<>();
    told.add(Change.of(shared, "person").set(Person.OCCUPATION, "бібліятэкарка").build());
    event(told, shared, LocalDate.of(2021, 8, 12), "Мінск");
    tell(told, "Выдумка", "Ян", LocalDate.of(2022, 3, 4), "Гродна");
    tell(told, "Казачная", "Лілея", LocalDate.of(2020, 11, 15), "Гомель");
    tell(told, "Небывалы", "Кірыла", LocalDate.of(2023, 5, 9), "Брэст");
    colleague.records().saveAll(told);
    take(made, colleague, sent);
    List<ReviewItem> disputed =
        made.inbox().items().stream().filter(item -> item.record().equals(shared)).toList();
    made.inbox().decide(Verdict.ACCEPT, disputed, "");
    Files.delete(sent);
  }

  private static void tell(
      List<Change> told, String family, String given, LocalDate day, String place) {
    RecordId who = RecordId.fresh();
    told.add(person(who, family, given).build());
    event(told, who, day, place);
  }

  private static void event(List<Change> told, RecordId who, LocalDate day, String place) {
    told.add(
        Change.of(RecordId.fresh(), "detention")
            .set(Detention.PERSON, who)
            .set(Detention.START, PartialDate.day(day))
            .set(Detention.PLACE, place)
            .build());
  }

  private static Change.Builder person(RecordId id, String family, String given) {
    return Change.of(id, "person")
        .set(Person.NAMES, "row-1", Person.FAMILY, family)
        .set(Person.NAMES, "row-1", Person.GIVEN, given)
        .set(Person.NAMES, "row-1", Person.SCRIPT, Term.of("be-cyrl"));
  }

  private static void introduce(Casebook one, Casebook other) {
    one.contacts().add(other.contacts().cardFile());
    one.contacts().verify(other.contacts().myId());
  }

  private static void take(Casebook made, Casebook colleague, Path sent) throws IOException {
    Path bundle =
        colleague
            .exchange()
            .export(
                new ExportRequest(Set.of(made.contacts().myId()), false, true, true, false), sent)
            .file();
    made.exchange().importBundle(bundle);
    Files.delete(bundle);
  }
}
