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
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Typing is taken back and done again, and what a field once said is put back as a new entry. */
@OnScreen
class PastTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId detention;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    RecordId person = Books.person(book, "Іваноў", "Пётр");
    detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    book.records()
        .save(Change.of(detention, "detention").set(Detention.PLACE, "Менск, Камароўка").build());
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    robot.interact(() -> window.stand.stack.open(detention, "detention"));
    visitor.await(() -> visitor.sees("field-place"));
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void whatWasTypedIsTakenBackAndDoneAgainByTheKeyboard() {
    visitor.type("field-place", "Гродна");
    visitor.keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(visitor.reads("field-place")).isEqualTo("Менск, Камароўка");
    visitor.keys(KeyCode.CONTROL, KeyCode.Y);
    assertThat(visitor.reads("field-place")).isEqualTo("Гродна");
    visitor.keys(KeyCode.CONTROL, KeyCode.Z);
    visitor.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(visitor.reads("field-place")).isEqualTo("Гродна");
    visitor.keys(KeyCode.CONTROL, KeyCode.Z);
    visitor.type("field-place", "Ліда");
    visitor.keys(KeyCode.CONTROL, KeyCode.Y);
    assertThat(visitor.reads("field-place")).isEqualTo("Ліда");
  }

  @Test
  void whatAFieldOnceSaidIsShownWithWhoAndPutBackAsANewEntry() {
    visitor.press("field-place");
    visitor.keys(KeyCode.CONTROL, KeyCode.H);
    visitor.await(() -> visitor.sees("past-value-1"));
    assertThat(visitor.reads("past-value-0")).isEqualTo("Менск, Камароўка");
    assertThat(visitor.reads("past-value-1")).isEqualTo("Мінск");
    assertThat(visitor.sees("past-back-0")).isFalse();
    visitor.press("past-back-1");
    assertThat(visitor.reads("field-place")).isEqualTo("Мінск");
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
    Casebook book = window.reopen();
    assertThat(book.records().view(detention).orElseThrow().record().get(Detention.PLACE))
        .contains("Мінск");
    assertThat(book.records().revisions(detention)).hasSize(3);
  }
}
