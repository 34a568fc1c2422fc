package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Search;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** One line, by the keyboard alone, becomes a record on the disk. */
@OnScreen
class QuickTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId known;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    known = Books.person(book, "Іваноў", "Пётр");
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private void line(String words) {
    visitor.keys(KeyCode.CONTROL, KeyCode.N);
    visitor.await(() -> visitor.keyboardIsIn().equals("quick-line"));
    visitor.strike(words);
    visitor.await(() -> visitor.sees("quick-echo"));
  }

  private void save() {
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
  }

  private CaseRecord only(Casebook book, String type) {
    return book.records().find(RecordQuery.recent(10, type)).getFirst().record();
  }

  @Test
  void aKnownPersonsDetentionIsSavedFromOneLineAndTheYearIsAsked() {
    line("задержан Иванов Пётр 12.08 Ленинское РУВД ч.1 ст.342 плачет");
    visitor.keys(KeyCode.ENTER);
    assertThat(visitor.keyboardIsIn()).startsWith("quick-answer-2-");
    visitor.keys(KeyCode.RIGHT);
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("field-start"));
    assertThat(visitor.sees("unsure-person")).isTrue();
    save();
    Casebook book = window.reopen();
    CaseRecord detention = only(book, "detention");
    assertThat(detention.get(Detention.PERSON)).contains(known);
    LocalDate today = LocalDate.now();
    LocalDate latest = LocalDate.of(today.getYear(), 8, 12);
    LocalDate before = (latest.isAfter(today) ? latest.minusYears(1) : latest).minusYears(1);
    assertThat(detention.get(Detention.START).orElseThrow().earliest()).isEqualTo(before);
    assertThat(book.records().title(detention.get(Detention.AGENCY).orElseThrow()))
        .isEqualTo("Ленинское РУВД");
    assertThat(detention.get(Detention.ARTICLES).orElseThrow().getFirst().number())
        .isEqualTo("342");
    assertThat(detention.get(Common.ACCOUNT)).contains("плачет");
    assertThat(book.records().find(RecordQuery.recent(10, "person"))).hasSize(1);
    assertThat(book.drafts().all()).isEmpty();
  }

  @Test
  void aNewPersonIsMadeAndTabWalksThroughWhatWasRead() {
    line("обыск у Ковальчук Ольги 05.02.2023 Гродно, ул. Выдуманная, 5");
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.keyboardIsIn().equals("quick-answer-1-0"));
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-person"));
    visitor.keys(KeyCode.TAB);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-start"));
    assertThat(visitor.sees("unsure-person")).isFalse();
    visitor.keys(KeyCode.TAB);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-place"));
    save();
    Casebook book = window.reopen();
    CaseRecord search = only(book, "search");
    assertThat(book.records().title(search.get(Search.PERSON).orElseThrow()))
        .isEqualTo("Ковальчук Ольга");
    assertThat(search.get(Search.PLACE)).contains("Гродно, ул. Выдуманная, 5");
  }

  @Test
  void whatCanBeReadInSeveralWaysIsAskedAndMayStayWords(FxRobot robot) {
    line("задержан Мороз Олег 19.11");
    visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
    visitor.await(() -> visitor.sees("field-account"));
    assertThat(visitor.reads("field-account")).isEqualTo("19.11");
    assertThat(visitor.reads("field-start")).isEmpty();
  }

  @Test
  void aLineWithoutAKindAsksForItAndIsSafeBeforeItIsAnything() {
    line("Іваноў Пётр не выходзіць на сувязь");
    visitor.await(() -> window.casebook().drafts().all().size() == 1);
    visitor.keys(KeyCode.ENTER);
    assertThat(visitor.keyboardIsIn()).isEqualTo("quick-answer-0-0");
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("field-account"));
    assertThat(visitor.reads("field-account")).isEqualTo("не выходзіць на сувязь");
    assertThat(window.casebook().drafts().all()).hasSize(1);
  }

  @Test
  void anEmptiedLineLeavesNoDraft() {
    line("затрыманы");
    visitor.await(() -> window.casebook().drafts().all().size() == 1);
    visitor.keys(KeyCode.ESCAPE);
    visitor.await(() -> window.casebook().drafts().all().isEmpty());
  }
}
