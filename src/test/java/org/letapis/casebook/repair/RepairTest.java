package org.letapis.casebook.repair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.repair.source.EntrySource;
import org.letapis.casebook.repair.source.RepairProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/** What is lost is filled from wherever it still is, and what is not found is named. */
class RepairTest {

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path sent = Path.of("");
  private RecordId person = RecordId.fresh();
  private RecordId detention = RecordId.fresh();
  private AuthorId author = AuthorId.of("0".repeat(64));
  private FileRef file = new FileRef(org.letapis.domain.entry.Digest.of(new byte[0]), 0, "", "");

  @BeforeEach
  void write() throws Exception {
    folder = temp.resolve("casebook");
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(book, theirs);
      author = book.identity().authorId();
      person = Books.person(book, "Жук", "Алесь");
      detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      file = Books.attach(book, detention, "detention", "здымак.jpg", "нібы здымак");
      book.records().save(Change.of(person, "person").set(Person.OCCUPATION, "настаўнік").build());
      sent = send(book, theirs.identity().authorId());
      theirs.exchange().importBundle(sent);
      theirs.inbox().decide(Decision.Verdict.ACCEPT, theirs.inbox().items(), "");
    }
  }

  private Path send(Casebook from, AuthorId to) {
    return from.exchange()
        .export(new ExportRequest(Set.of(to), true, true, true, false), temp)
        .file();
  }

  private void loseTheDetention() throws Exception {
    int hit =
        new Wounds(folder)
            .flip(line -> line.contains("Мінск") && line.contains(detention.toString()));
    assertThat(hit).isOne();
  }

  private void whole(Casebook book) {
    assertThat(book.check(Progress.NONE).findings()).isEmpty();
    var view = book.records().view(detention).orElseThrow();
    assertThat(view.record().get(Detention.PLACE)).contains("Мінск");
    assertThat(view.incomplete()).isFalse();
    assertThat(book.records().revisions(detention)).hasSize(2);
  }

  private void fillsFrom(Path source, boolean storeSurvives) throws Exception {
    loseTheDetention();
    if (!storeSurvives) {
      new Wounds(folder).loseStore();
    }
    try (Casebook book = Books.open(folder)) {
      assertThat(book.check(Progress.NONE).findings())
          .extracting(Finding::kind)
          .contains(FindingKind.JOURNAL, storeSurvives ? FindingKind.LOST : FindingKind.GAP);
      List<EntrySource> from = book.repair().from(source);
      RepairPlan plan = book.repair().preview(from, Progress.NONE);
      assertThat(plan.findable()).containsExactly(new LostRange(author, 2, 2, FindingKind.LOST));
      assertThat(plan.lost()).isEmpty();
      RepairReport report = book.repair().run(from, false, Progress.NONE);
      assertThat(report.filled()).isEqualTo(plan.findable());
      assertThat(report.isWhole()).isTrue();
      assertThat(report.newAuthor()).isFalse();
      assertThat(report.aside()).containsExactly("damaged-000001");
      whole(book);
      assertThat(book.repair().preview(from, Progress.NONE).isNothing()).isTrue();
      RepairReport again = book.repair().run(from, false, Progress.NONE);
      assertThat(again.filled()).isEmpty();
      assertThat(again.aside()).isEmpty();
    }
    new Wounds(folder).loseStore();
    try (Casebook book = Books.open(folder)) {
      assertThat(book.notices()).isEmpty();
      assertThat(book.identity().authorId()).isEqualTo(author);
      whole(book);
    }
  }

  @Test
  void aCopyOfTheFolderFillsWhatIsLost() throws Exception {
    fillsFrom(Wounds.copy(folder, temp.resolve("copy")), true);
  }

  @Test
  void aBundleOnesOwnCasebookMadeFillsAGapOfItsOwnChain() throws Exception {
    fillsFrom(sent, false);
  }

  @Test
  void aBackupFillsWhatIsLost() throws Exception {
    Path place = Files.createDirectory(temp.resolve("stick"));
    try (Casebook book = Books.open(folder)) {
      book.backups().run(place, BackupProgress.NONE);
    }
    fillsFrom(place, false);
  }

  @Test
  void aBundleInWhichAContactPassesItOnFillsIt() throws Exception {
    Path back;
    try (Casebook theirs = Books.open(temp.resolve("theirs"))) {
      back = send(theirs, author);
    }
    fillsFrom(back, true);
  }

  @Test
  void whatIsNotFoundIsNamedAndIsFilledWhenItIsFoundOneDay() throws Exception {
    final Path copy = Wounds.copy(folder, temp.resolve("copy"));
    loseTheDetention();
    AuthorId begun;
    try (Casebook book = Books.open(folder)) {
      RepairReport report = book.repair().run(List.of(), false, Progress.NONE);
      assertThat(report.lost()).containsExactly(new LostRange(author, 2, 2, FindingKind.LOST));
      assertThat(report.newAuthor()).isTrue();
      begun = book.identity().authorId();
      assertThat(book.notices()).isNotEmpty();
    }
    new Wounds(folder).loseStore();
    try (Casebook book = Books.open(folder)) {
      assertThat(book.notices()).as("the journal is whole again").isEmpty();
      assertThat(book.check(Progress.NONE).findings())
          .filteredOn(f -> f.kind().severity() == FindingKind.Severity.LOSS)
          .containsExactly(Finding.of(FindingKind.LOST, author, 2L, 2L));
      assertThat(book.records().view(detention).orElseThrow().incomplete()).isTrue();
      assertThat(book.records().view(person).orElseThrow().incomplete()).isFalse();
      RecordId after = Books.person(book, "Дрозд", "Іван");
      assertThat(book.records().revisions(after).getFirst().entry().author()).isEqualTo(begun);
      RepairReport report = book.repair().run(book.repair().from(copy), false, Progress.NONE);
      assertThat(report.filled()).hasSize(1);
      assertThat(report.newAuthor()).isFalse();
      assertThat(book.identity().authorId()).isEqualTo(begun);
      whole(book);
    }
  }

  @Test
  void whatIsStillShownOfLostEntriesCanBeSaidAgain() throws Exception {
    loseTheDetention();
    try (Casebook book = Books.open(folder)) {
      RepairPlan plan = book.repair().preview(List.of(), Progress.NONE);
      assertThat(plan.remnants()).isOne();
      RepairReport report = book.repair().run(List.of(), true, Progress.NONE);
      assertThat(report.remnants()).isOne();
      var view = book.records().view(detention).orElseThrow();
      assertThat(view.record().get(Detention.PLACE)).contains("Мінск");
      assertThat(view.incomplete()).as("it is not what was said then").isTrue();
    }
  }

  @Test
  void attachedFilesAreFilledByTheirDigest() throws Exception {
    final Path copy = Wounds.copy(folder, temp.resolve("copy"));
    final Path place = Files.createDirectory(temp.resolve("stick"));
    try (Casebook book = Books.open(folder)) {
      book.backups().run(place, BackupProgress.NONE);
    }
    for (Path source : List.of(copy, sent, place)) {
      Path stored;
      try (var all = Files.walk(folder.resolve("files"))) {
        stored = all.filter(Files::isRegularFile).findFirst().orElseThrow();
      }
      byte[] bytes = Files.readAllBytes(stored);
      bytes[bytes.length - 1] ^= 1;
      Files.write(stored, bytes);
      try (Casebook book = Books.open(folder)) {
        assertThat(book.check(Progress.NONE).findings())
            .extracting(Finding::code)
            .containsExactly("check.file-damaged");
        List<EntrySource> from = book.repair().from(source);
        assertThat(book.repair().preview(from, Progress.NONE).filesFindable()).isOne();
        RepairReport report = book.repair().run(from, false, Progress.NONE);
        assertThat(report.files()).isOne();
        assertThat(report.isWhole()).isTrue();
        try (var in = book.attachments().open(file.digest())) {
          assertThat(in.readAllBytes()).isEqualTo("нібы здымак".getBytes(UTF_8));
        }
        whole(book);
      }
    }
  }

  @Test
  void aRepairCutOffAnywhereIsFinishedByTheNext() throws Exception {
    final Path copy = Wounds.copy(folder, temp.resolve("copy"));
    loseTheDetention();
    boolean done = false;
    for (int stop = 1; !done; stop += 3) {
      int at = stop;
      int[] calls = {0};
      try (Casebook book = Books.open(folder)) {
        done = true;
        try {
          book.repair()
              .run(
                  book.repair().from(copy),
                  false,
                  (d, t) -> {
                    if (++calls[0] == at) {
                      throw new IllegalStateException("stopped");
                    }
                  });
        } catch (IllegalStateException stopped) {
          done = false;
        }
      }
      assertThat(stop).as("it comes to its end").isLessThan(200);
    }
    try (Casebook book = Books.open(folder)) {
      whole(book);
      assertThat(book.identity().authorId()).isEqualTo(author);
    }
  }

  @Test
  void somethingElseIsNoSource() throws Exception {
    try (Casebook book = Books.open(folder)) {
      assertThatThrownBy(() -> book.repair().from(temp.resolve("theirs")))
          .matches(p -> ((Problem) p).is(RepairProblem.FOREIGN));
      assertThatThrownBy(() -> book.repair().from(Files.createDirectory(temp.resolve("empty"))))
          .matches(p -> ((Problem) p).is(RepairProblem.NOT_A_SOURCE));
      Path odd = Files.write(temp.resolve("odd"), new byte[2_000]);
      assertThatThrownBy(() -> book.repair().preview(book.repair().from(odd), Progress.NONE))
          .isInstanceOf(Problem.class);
    }
  }
}
