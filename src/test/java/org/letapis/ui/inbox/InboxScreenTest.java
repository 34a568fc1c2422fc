package org.letapis.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Shown;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * A coordinator decides on what came in: a change that contradicts what stands here, a plain one,
 * and a new record.
 */
@OnScreen
class InboxScreenTest {

  private static final String HERE = "Мінск, вул. Прытыцкага";
  private static final String THERE = "Мінск, пл. Перамогі";

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private Casebook author;
  private RecordId person;
  private RecordId detention;
  private RecordId fresh;

  @Start
  void start(Stage stage) throws Exception {
    Files.createDirectory(temp.resolve("out"));
    author = Books.create(temp.resolve("author"), Desk.DOCUMENTER, "Бусел");
    Casebook mine = Books.create(temp.resolve("mine"), Desk.COORDINATOR, "Сойка");
    Books.introduce(author, mine);
    person = Books.person(author, "Жук", "Алесь");
    detention = Books.detention(author, person, LocalDate.of(2021, 8, 12), "Мінск");
    send(mine);
    mine.inbox().decide(Verdict.ACCEPT, mine.inbox().items(), "");
    mine.records().save(place(HERE));
    author.records().save(place(THERE));
    author.records().save(Change.of(person, "person").set(Person.OCCUPATION, "настаўнік").build());
    fresh = Books.person(author, "Верас", "Ганна");
    send(mine);
    window = new OpenWindow(mine, temp);
    window.show(stage, "inbox");
  }

  private Change place(String place) {
    return Change.of(detention, "detention").set(Detention.PLACE, place).build();
  }

  private void send(Casebook to) {
    ExportRequest all = new ExportRequest(Set.of(to.contacts().myId()), true, false, false, false);
    to.exchange().importBundle(author.exchange().export(all, temp.resolve("out")).file());
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
    author.close();
  }

  private static List<String> compared(FxRobot robot) {
    return Shown.labels(robot, "review-fields");
  }

  @Test
  void whatContradictsIsShownBesideWhatStandsHere(FxRobot robot) {
    assertThat(visitor.lines("inbox")).isEqualTo(3);
    visitor.choose("inbox", "супярэчнасць");
    assertThat(compared(robot)).contains("Месца", HERE, THERE);
    visitor.press("inbox-accept");
    assertThat(visitor.lines("inbox")).isEqualTo(2);
    assertThat(window.reopen().records().view(detention).orElseThrow().conflicts())
        .containsOnlyKeys(Detention.PLACE.path());
  }

  @Test
  void aPlainChangeIsAcceptedWithACommentByTheKeyboard(FxRobot robot) {
    visitor.choose("inbox", "зменены");
    assertThat(compared(robot)).contains("настаўнік");
    visitor.type("inbox-comment", "Дзякуй, праверана");
    visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(visitor.reads("status")).isEqualTo("Прынята: 1 запіс");
    assertThat(visitor.reads("inbox-comment")).isEmpty();
    assertThat(window.reopen().records().view(person).orElseThrow().record().get(Person.OCCUPATION))
        .contains("настаўнік");
  }

  @Test
  void aNewRecordThatIsRejectedIsNotHere() {
    visitor.choose("inbox", "Верас Ганна");
    visitor.type("inbox-comment", "Хто гэта?");
    visitor.press("inbox-reject");
    Casebook book = window.reopen();
    assertThat(book.records().view(fresh)).isEmpty();
    assertThat(book.inbox().items()).extracting(ReviewItem::record).doesNotContain(fresh);
  }

  @Test
  void whatIsPutAsideStaysAndIsNotAcceptedWithTheRest() {
    visitor.choose("inbox", "Верас Ганна");
    visitor.press("inbox-hold");
    visitor.press("inbox-accept-plain");
    assertThat(visitor.lines("inbox")).isEqualTo(2);
    Casebook book = window.reopen();
    assertThat(book.inbox().items())
        .extracting(ReviewItem::record)
        .containsExactlyInAnyOrder(fresh, detention);
    assertThat(book.records().view(fresh)).isEmpty();
  }

  @Test
  void theNextRecordIsMarkedAfterADecision(FxRobot robot) {
    visitor.choose("inbox", "супярэчнасць");
    visitor.press("inbox-reject");
    assertThat(robot.lookup("#inbox").<javafx.scene.control.ListView<?>>query())
        .extracting(list -> list.getSelectionModel().getSelectedIndex())
        .isEqualTo(1);
    assertThat(compared(robot)).isNotEmpty();
  }
}
