package org.letapis.ui.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.StandingRule;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A lawyer looks at what is due, marks it, changes a rule and takes a calendar out. */
@OnScreen
class DueScreenTest {

  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private ListView<?> board;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Бусел");
    RecordId person = Books.person(book, "Верас", "Ганна");
    book.records()
        .save(
            Change.of(RecordId.fresh(), "detention")
                .set(Detention.PERSON, person)
                .set(Detention.START, PartialDate.day(today.minusDays(2)))
                .set(Detention.LEGAL_BASIS, Term.of("suspicion"))
                .build());
    book.records()
        .save(
            Change.of(RecordId.fresh(), "proceeding")
                .set(Proceeding.KIND, Term.of("criminal"))
                .set(Proceeding.NUMBER, "26-1/7")
                .set(Proceeding.STATE, Term.of("investigation"))
                .set(Proceeding.PARTIES, "p1", Proceeding.PARTY, person)
                .set(Proceeding.PARTIES, "p1", Proceeding.PARTY_ROLE, Term.of("accused"))
                .set(Proceeding.PARTIES, "p2", Proceeding.PARTY_NAME, "Сідар Абаронца")
                .set(Proceeding.PARTIES, "p2", Proceeding.PARTY_ROLE, Term.of("defence-lawyer"))
                .set(Proceeding.DEADLINES, "d1", Proceeding.DEADLINE, "Азнаёміцца са справай")
                .set(Proceeding.DEADLINES, "d1", Proceeding.DUE, PartialDate.day(today))
                .build());
    window = new OpenWindow(book, temp);
    window.show(stage, "due");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    board = robot.lookup("#due-board").query();
    visitor.await(() -> board.getItems().size() == 6); // Three items, three headings.
  }

  @Stop
  void stop() {
    window.close();
  }

  private List<DueItem> open() {
    return window.casebook().due().open(today);
  }

  private void choose(FxRobot robot, int line) {
    visitor.keys(KeyCode.CONTROL, KeyCode.B);
    robot.interact(() -> board.getSelectionModel().clearAndSelect(line));
  }

  @Test
  void whatIsDueIsMarkedWithANoteByKeyboardAndLeavesTheBoard(FxRobot robot) {
    choose(robot, 3);
    visitor.keys(KeyCode.CONTROL, KeyCode.D);
    visitor.await(() -> visitor.keyboardIsIn().equals("due-note"));
    visitor.strike("здадзена ў канцылярыю");
    visitor.press("dialog-yes");
    visitor.await(() -> board.getItems().size() == 4);
    assertThat(open()).hasSize(2);
    assertThat(window.casebook().due().all(today))
        .anySatisfy(
            item ->
                assertThat(item.mark())
                    .hasValueSatisfying(m -> assertThat(m.note()).contains("канцылярыю")));
  }

  @Test
  void aRecordIsOpenedFromTheBoardAndTheListIsNarrowedByALawyer(FxRobot robot) {
    visitor.keys(KeyCode.CONTROL, KeyCode.F);
    visitor.type("due-search", "абаронца");
    visitor.await(() -> board.getItems().size() == 2);
    choose(robot, 1);
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("field-number"));
    assertThat(visitor.reads("field-number")).isEqualTo("26-1/7");
  }

  @Test
  void theMonthIsWalkedByArrowsAndShowsTheDay(FxRobot robot) {
    visitor.keys(KeyCode.CONTROL, KeyCode.M);
    visitor.await(() -> visitor.keyboardIsIn().equals("due-month"));
    visitor.await(() -> visitor.lines("due-day") == 1);
    visitor.keys(KeyCode.RIGHT);
    visitor.await(() -> visitor.lines("due-day") == 1); // The 72 hours end the day after.
    visitor.keys(KeyCode.PAGE_DOWN);
    visitor.await(() -> visitor.lines("due-day") == 0);
  }

  @Test
  void aCaseStandsUnderItsStage(FxRobot robot) {
    visitor.press("due-view-cases");
    visitor.await(() -> visitor.lines("due-cases") == 2);
  }

  @Test
  void aRuleIsChangedAndConfirmed(FxRobot robot) {
    visitor.keys(KeyCode.CONTROL, KeyCode.R);
    ListView<?> rules = robot.lookup("#due-rules").query();
    int at = 0;
    while (!(rules.getItems().get(at) instanceof StandingRule r
        && r.rule().code().equals("kpk-held"))) {
      at++;
    }
    int held = at;
    robot.interact(() -> rules.getSelectionModel().clearAndSelect(held));
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.keyboardIsIn().equals("rule-length"));
    visitor.type("rule-length", "нуль");
    visitor.press("dialog-yes");
    assertThat(visitor.sees("rule-wrong")).isTrue();
    visitor.type("rule-length", "96");
    visitor.press("dialog-yes");
    visitor.await(() -> rule("kpk-held").changed());
    visitor.await(() -> rules.getItems().get(held) instanceof StandingRule now && now.changed());
    robot.interact(() -> rules.getSelectionModel().clearAndSelect(held));
    robot.interact(rules::requestFocus);
    visitor.keys(KeyCode.ENTER);
    visitor.press("rule-confirm");
    visitor.type("dialog-input", "Сідар Абаронца");
    visitor.press("dialog-yes");
    visitor.await(() -> rule("kpk-held").confirmed().isPresent());
  }

  @Test
  void aRuleIsCountedForACaseFromTheDayItBegan(FxRobot robot) {
    visitor.keys(KeyCode.CONTROL, KeyCode.R);
    ListView<?> rules = robot.lookup("#due-rules").query();
    robot.interact(() -> rules.getSelectionModel().clearAndSelect(0));
    visitor.keys(KeyCode.ENTER);
    visitor.press("rule-count");
    visitor.press("dialog-yes");
    assertThat(visitor.sees("count-wrong")).isTrue();
    ComboBox<?> cases = robot.lookup("#count-case").query();
    robot.interact(() -> cases.getSelectionModel().select(0));
    visitor.type("count-day", "1.2.2024");
    visitor.await(() -> visitor.reads("count-due").contains("2024"));
    visitor.press("dialog-yes");
    visitor.await(() -> open().stream().anyMatch(item -> item.source().contains("110")));
  }

  private StandingRule rule(String code) {
    return window.casebook().due().rules().all().stream()
        .filter(r -> r.rule().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCalendarWithoutNamesIsWrittenAfterTheWarning(FxRobot robot) throws Exception {
    Path file = temp.resolve("calendar.ics");
    window.stand.files.willChoose(file);
    visitor.press("due-export");
    visitor.await(() -> visitor.sees("due-neutral"));
    visitor.press("dialog-yes");
    visitor.await(() -> Files.exists(file));
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).contains("BEGIN:VEVENT").doesNotContain("Верас", "Азнаёміцца");
  }
}
