package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;

/** While a long import is being written, drafts are kept on disk, and saving waits its turn. */
@Timeout(120)
class DraftsBesideImportTest extends IntakeCase {

  private static final int ROWS = 620;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicBoolean stop = new AtomicBoolean();
  private final RecordId typed = RecordId.fresh();

  @AfterEach
  void end() {
    goOn.countDown();
    threads.close();
  }

  /** An import that has begun to write and goes no further until it is told to. */
  private CompletableFuture<Object> halfWay() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add("ФИО | Дата рождения");
    for (int i = 0; i < ROWS; i++) {
      lines.add("Лясны%d Сцяпан Ігнатавіч | 01.02.1980".formatted(i));
    }
    MemorySource source = MemorySource.of("Спіс", lines.toArray(String[]::new));
    Mapping mapping = book.intake().guessed(file(source)).mapping();
    IntakePlan plan = rehearse(source, mapping);
    CountDownLatch begun = new CountDownLatch(1);
    Progress reading =
        (rows, all) -> {
          begun.countDown();
          await(goOn);
        };
    CompletableFuture<Object> done =
        CompletableFuture.supplyAsync(
            () -> book.intake().run(file(source), plan, reading, Progress.NONE, stop::get),
            threads);
    begun.await();
    while (!book.drafts().savingWaits()) {
      Thread.onSpinWait();
    }
    return done;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Change words(String words) {
    return Change.of(typed, "person").set(Common.ACCOUNT, words).build();
  }

  private Path aside() {
    return folder.resolve("book").resolve("aside");
  }

  private int people() {
    return book.records().find(RecordQuery.byTitle("", 1_000, "person")).size();
  }

  @Test
  void aDraftIsOnDiskAtOnceAndMovesWhenTheImportEnds() throws Exception {
    CompletableFuture<Object> imported = halfWay();
    book.drafts().keep(words("пачатак"));
    book.drafts().keep(words("пачатак і працяг"));
    assertThat(book.drafts().of(typed)).map(Draft::change).contains(words("пачатак і працяг"));
    assertThat(book.drafts().all()).hasSize(1);
    assertThat(aside()).isDirectory();

    // What a crash at this moment would leave.
    Path crashed = copy(folder.resolve("book"), folder.resolve("crashed"));
    try (Casebook after = Books.open(crashed)) {
      assertThat(after.drafts().of(typed)).map(Draft::change).contains(words("пачатак і працяг"));
      assertThat(after.intake().done()).isEmpty();
      // The next to write takes it into the journal.
      Books.person(after, "Гаёвы", "Пятро");
    }
    try (Casebook again = Books.open(crashed)) {
      assertThat(again.drafts().of(typed)).map(Draft::change).contains(words("пачатак і працяг"));
      assertThat(crashed.resolve("aside")).doesNotExist();
    }

    goOn.countDown();
    assertThat(imported.get()).isNotNull();
    Books.person(book, "Гаёвы", "Пятро");
    book.close();
    assertThat(aside()).doesNotExist();
    book = Books.open(folder.resolve("book"));
    assertThat(book.drafts().of(typed)).map(Draft::change).contains(words("пачатак і працяг"));
    assertThat(people()).isEqualTo(ROWS + 1);
  }

  @Test
  void whatIsSavedMeanwhileIsWrittenAfterItAndItsDraftIsGone() throws Exception {
    CompletableFuture<Object> imported = halfWay();
    book.drafts().keep(words("усё"));
    CompletableFuture<Object> saved =
        CompletableFuture.supplyAsync(() -> book.records().save(words("усё")), threads);
    book.drafts().discard(RecordId.fresh());
    assertThat(saved).isNotDone();
    goOn.countDown();
    saved.get();
    assertThat(imported.get()).isNotNull();
    assertThat(book.drafts().of(typed)).isEmpty();
    assertThat(book.records().view(typed)).isPresent();
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(book.drafts().all()).isEmpty();
    assertThat(book.records().view(typed)).isPresent();
  }

  @Test
  void aStoppedImportTakesNoDraftWithIt() throws Exception {
    CompletableFuture<Object> imported = halfWay();
    book.drafts().keep(words("усё"));
    stop.set(true);
    goOn.countDown();
    try {
      imported.get();
      throw new AssertionError("it was to be stopped");
    } catch (ExecutionException e) {
      assertThat(e.getCause())
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.is(IntakeProblem.STOPPED)).isTrue());
    }
    assertThat(book.drafts().savingWaits()).isFalse();
    book.drafts().discard(RecordId.fresh());
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(people()).isZero();
    assertThat(book.drafts().of(typed)).map(Draft::change).contains(words("усё"));
  }

  private static Path copy(Path from, Path to) throws Exception {
    try (var walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!path.getFileName().toString().equals("vault.lock")) {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }
}
