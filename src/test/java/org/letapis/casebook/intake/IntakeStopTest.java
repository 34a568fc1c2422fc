package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.problem.Problem;

/** An import that is stopped leaves nothing, at whatever row it is stopped. */
class IntakeStopTest extends IntakeCase {

  private static final int ROWS = 620;

  private static MemorySource source() {
    return source(ROWS);
  }

  private static MemorySource source(int rows) {
    List<String> lines = new ArrayList<>();
    lines.add("ФИО | Дата рождения");
    for (int i = 0; i < rows; i++) {
      lines.add("Лясны%d Сцяпан Ігнатавіч | 01.02.1980".formatted(i));
    }
    return MemorySource.of("Спіс", lines.toArray(String[]::new));
  }

  private int people() {
    return book.records().find(RecordQuery.byTitle("", ROWS * 2, "person")).size();
  }

  @Test
  void whateverRowItIsStoppedAtNothingOfItIsThere() {
    MemorySource source = source();
    Mapping mapping = book.intake().guessed(file(source)).mapping();
    IntakePlan plan = rehearse(source, mapping);
    Random random = new Random(Seed.get());
    int before = people();
    for (int at : new int[] {1, random.nextInt(2, ROWS), ROWS}) {
      AtomicInteger asked = new AtomicInteger();
      Problem rehearsal =
          catchThrowableOfType(
              Problem.class,
              () ->
                  book.intake()
                      .rehearse(
                          file(source),
                          mapping,
                          Progress.NONE,
                          () -> asked.incrementAndGet() >= at));
      assertThat(rehearsal.is(IntakeProblem.STOPPED)).isTrue();
      asked.set(0);
      Problem writing =
          catchThrowableOfType(
              Problem.class,
              () ->
                  book.intake()
                      .run(file(source), plan, Progress.NONE, () -> asked.incrementAndGet() >= at));
      assertThat(writing.is(IntakeProblem.STOPPED)).as("stopped at row %d", at).isTrue();
      assertThat(people()).isEqualTo(before);
      assertThat(book.intake().done()).isEmpty();
    }
    // And the journal takes it whole afterwards.
    run(source, plan);
    assertThat(people()).isEqualTo(before + ROWS);
  }

  @Test
  void whatIsCutOffWhenAllIsOnDiskIsThereAtTheNextOpening() {
    int rows = 1_900;
    MemorySource source = source(rows);
    IntakePlan plan = rehearse(source, book.intake().guessed(file(source)).mapping());
    int cut = 1 + new Random(Seed.get()).nextInt(8);
    AtomicInteger told = new AtomicInteger();
    Progress locking =
        (done, all) -> {
          assertThat(all).isGreaterThan(8);
          if (told.incrementAndGet() == cut) {
            throw new Problem(IntakeProblem.STOPPED);
          }
        };
    Problem behind =
        catchThrowableOfType(
            Problem.class,
            () -> book.intake().run(file(source), plan, Progress.NONE, locking, GO_ON));
    assertThat(behind.is(CasebookProblem.STORE_BEHIND)).isTrue();
    assertThat(told).hasValue(cut);
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(book.records().all()).hasSize(rows);
    assertThat(book.intake().done()).hasSize(1);
    assertThat(book.check(Progress.NONE).findings()).isEmpty();
  }

  @Test
  void eachStageSaysHowFarItIs() {
    MemorySource source = source();
    Mapping mapping = book.intake().guessed(file(source)).mapping();
    List<Double> read = new ArrayList<>();
    IntakePlan plan =
        book.intake()
            .rehearse(file(source), mapping, (done, all) -> read.add((double) done / all), GO_ON);
    assertThat(read).hasSizeGreaterThan(3).isSorted().endsWith(1.0);
    List<Double> written = java.util.Collections.synchronizedList(new ArrayList<>());
    book.intake().run(file(source), plan, (done, all) -> written.add((double) done / all), GO_ON);
    assertThat(written).hasSizeGreaterThan(3).endsWith(1.0);
  }
}
