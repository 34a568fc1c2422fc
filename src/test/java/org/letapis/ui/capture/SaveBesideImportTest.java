package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.types.Interrogation;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A documenter goes on working while a long table is taken in. */
@OnScreen
class SaveBesideImportTest {

  private static final int ROWS = 450;

  @TempDir Path temp;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    window = new OpenWindow(Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел"), temp);
    window.show(stage, "today");
  }

  @Stop
  void stop() {
    goOn.countDown();
    threads.close();
    window.close();
  }

  private Path table() throws IOException {
    StringBuilder table = new StringBuilder("ФИО;Дата рождения\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("Лясны").append(i).append(" Сцяпан Ігнатавіч;01.02.1980\n");
    }
    return Files.writeString(temp.resolve("спіс.csv"), table);
  }

  private DoneImport takeIn(Path table) {
    Casebook book = window.casebook();
    try (IntakeFile file = IntakeFile.open(table, IntakeFile.As.GUESSED)) {
      IntakePlan plan =
          book.intake()
              .rehearse(file, book.intake().guessed(file).mapping(), Progress.NONE, () -> false);
      return book.intake().run(file, plan, this::hold, Progress.NONE, () -> false);
    }
  }

  private void hold(long rows, long all) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitsIn(Visitor visitor, String state) {
    String words = window.stand.texts.now("capture.state." + state);
    Rest.until(() -> words.equals(visitor.reads("record-state")));
  }

  @Test
  void whatIsTypedIsKeptAndWhatIsSavedIsSavedWhenTheImportEnds(FxRobot robot) throws Exception {
    Path table = table();
    CompletableFuture<DoneImport> done =
        CompletableFuture.supplyAsync(() -> takeIn(table), threads);
    begun.await();
    Visitor visitor = new Visitor(robot, window);
    Casebook book = window.casebook();
    Rest.until(() -> book.drafts().savingWaits());

    visitor.press("begin-interrogation");
    visitor.type("field-topics", "Пыталіся пра суседзяў");
    waitsIn(visitor, "kept");
    robot.interact(() -> robot.lookup("#record-save").queryButton().fire());
    waitsIn(visitor, "waiting");
    assertThat(robot.lookup("#record-discard").queryButton().isDisabled()).isTrue();
    assertThat(book.records().find(RecordQuery.recent(10, "interrogation"))).isEmpty();
    assertThat(book.drafts().all()).hasSize(1);

    goOn.countDown();
    waitsIn(visitor, "clean");
    assertThat(done.get().records()).isEqualTo(ROWS);
    assertThat(book.records().find(RecordQuery.recent(10, "interrogation")))
        .singleElement()
        .satisfies(
            saved ->
                assertThat(saved.record().get(Interrogation.TOPICS))
                    .contains("Пыталіся пра суседзяў"));
    assertThat(book.drafts().all()).isEmpty();
  }
}
