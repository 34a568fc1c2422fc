package org.letapis.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * What a coordinator does besides deciding on what came in: a contradiction is settled, records are
 * joined and parted, a question is answered, and what a source took back is erased.
 */
@OnScreen
class DeskTest {

  private static final String HERE = "Мінск, вул. Прытыцкага";
  private static final String THERE = "Мінск, пл. Перамогі";

  @TempDir static Path temp;
  private static Casebook author;
  private static Casebook mine;
  private static RecordId contested;
  private static RecordId asked;
  private static RecordId takenBack;
  private static RecordId known;
  private static RecordId twin;
  private OpenWindow window;

  /** Not while a window is awaited, which gives up on a slow machine. */
  @BeforeAll
  static void make() throws Exception {
    Files.createDirectory(temp.resolve("out"));
    author = Books.create(temp.resolve("author"), Desk.DOCUMENTER, "Бусел");
    mine = Books.create(temp.resolve("mine"), Desk.COORDINATOR, "Сойка");
    Books.introduce(author, mine);
    RecordId person = Books.person(author, "Жук", "Алесь");
    contested = Books.detention(author, person, LocalDate.of(2021, 8, 12), "Мінск");
    takenBack = Books.person(author, "Верас", "Ганна");
    asked = Books.person(mine, "Явар", "Ніна");
    known = Books.person(mine, "Крумкач", "Янка");
    send(author, mine);
    send(mine, author);
    mine.inbox().decide(Verdict.ACCEPT, mine.inbox().items(), "");
    author
        .inbox()
        .decide(
            Verdict.ASK,
            author.inbox().items().stream().filter(i -> i.record().equals(asked)).toList(),
            "Калі гэта было?");
    mine.records().save(place(HERE));
    author.records().save(place(THERE));
    author.review().erasures().ask(takenBack, Erasure.WITHDRAWN, "");
    twin = Books.person(author, "Крумкач", "Янка");
    send(author, mine);
    mine.inbox()
        .decide(
            Verdict.ACCEPT,
            mine.inbox().items().stream().filter(i -> i.record().equals(contested)).toList(),
            "");
  }

  @AfterAll
  static void end() {
    author.close();
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(mine, temp);
    window.show(stage, "inbox");
  }

  private static Change place(String place) {
    return Change.of(contested, "detention").set(Detention.PLACE, place).build();
  }

  private static void send(Casebook from, Casebook to) {
    ExportRequest all = new ExportRequest(Set.of(to.contacts().myId()), true, false, false, false);
    to.exchange().importBundle(from.exchange().export(all, temp.resolve("out")).file());
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void everyPartOfTheDeskDoesItsWork(FxRobot robot) {
    Visitor visitor = new Visitor(robot, window);

    visitor.press("inbox-mode-conflicts");
    assertThat(visitor.lines("conflicts")).isOne();
    visitor.press("conflict-choose-1");
    assertThat(robot.lookup("#conflicts").tryQuery()).as("nothing is left").isEmpty();
    visitor.press("conflict-undo");
    assertThat(visitor.lines("conflicts")).as("what was settled contradicts again").isOne();
    visitor.press("conflict-choose-1");

    visitor.press("inbox-mode-alike");
    visitor.press("alike-same");
    assertThat(window.casebook().review().joins().clusters().of(known)).isPresent();
    visitor.choose("alike", "паказаны як адзін");
    visitor.press("alike-split-0");
    assertThat(window.casebook().review().joins().clusters().of(known)).isEmpty();
    visitor.press("alike-apart");
    assertThat(window.casebook().review().duplicates().of(twin)).isEmpty();

    visitor.press("inbox-mode-fates");
    visitor.type("answer-text-0", "У траўні");
    visitor.keys(KeyCode.ENTER);
    assertThat(visitor.reads("status")).startsWith("Адказ пойдзе");
    assertThat(window.casebook().review().questions().about(asked))
        .singleElement()
        .extracting(q -> q.answers().getFirst().text())
        .isEqualTo("У траўні");

    visitor.press("inbox-mode-erasures");
    visitor.press("erasure-do");
    visitor.press("dialog-yes");
    assertThat(visitor.reads("status")).isEqualTo("Знішчана");

    robot.interact(() -> window.stand.stack.open(asked, "person"));
    visitor.await(() -> visitor.sees("echo"));
    visitor.press("echo-erase");
    visitor.press("echo-reason-danger");
    visitor.press("dialog-yes");
    assertThat(visitor.reads("status")).startsWith("Знішчана тут");
    assertThat(window.casebook().review().erasures().of(asked))
        .singleElement()
        .satisfies(request -> assertThat(request.reason()).isEqualTo(Erasure.DANGER))
        .satisfies(
            request ->
                assertThat(request.awaited())
                    .extracting(ErasureRequest.Awaited::way)
                    .containsExactly(ErasureRequest.Way.UNSENT));
    robot.interact(() -> window.stand.stack.go("inbox"));
    visitor.press("inbox-mode-erasures");
    assertThat(visitor.lines("erasures")).as("what was asked, by whomever").isEqualTo(2);
    robot.interact(() -> window.stand.stack.go("exchange"));
    visitor.await(() -> visitor.sees("contacts"));
    visitor.press("contact-open-" + author.contacts().myId().toString().substring(0, 8));
    visitor.press("colleague-add");
    visitor.press("dialog-yes");
    Casebook book = window.reopen();
    assertThat(book.review().colleagues().all()).containsExactly(author.contacts().myId());
    assertThat(book.records().view(contested).orElseThrow().record().get(Detention.PLACE))
        .contains(HERE);
    assertThat(book.review().conflicts().records()).isEmpty();
    assertThat(book.records().view(takenBack)).isEmpty();
    assertThat(book.review().erasures().open()).isEmpty();
  }
}
