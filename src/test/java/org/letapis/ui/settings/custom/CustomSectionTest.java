package org.letapis.ui.settings.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.custom.Definers;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.text.Language;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.ScreenRobot;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody adds to the forms what they lack, and works with it. */
@OnScreen
class CustomSectionTest {

  @TempDir Path temp;
  private final FxRobot robot = new ScreenRobot();
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    Books.person(book, "Верабейка", "Кастусь");
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter() {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private Definitions defined() {
    return window.casebook().records().custom().schema().definitions();
  }

  private static String input(String code) {
    return "field-" + code.replace('.', '_');
  }

  private void keep() {
    visitor.press("dialog-yes");
    visitor.await(() -> !visitor.sees("dialog"));
  }

  private void save() {
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
  }

  @Test
  void aFieldThatIsAddedIsAskedSavedAndFoundAgainAfterReopening() {
    visitor.press("nav-settings");
    visitor.press("custom-add-field");
    assertThat(visitor.sees("custom-preview")).as("nothing to show yet").isFalse();
    visitor.type("custom-name-be", "Нумар аўтазака");
    visitor.press("custom-target-detention");
    assertThat(visitor.sees("custom-preview")).isTrue();
    keep();
    visitor.await(() -> visitor.sees("custom-field-0"));
    assertThat(visitor.reads("custom-name-field-0")).isEqualTo("Нумар аўтазака");

    String code = defined().fields().getFirst().code();
    visitor.press("nav-today");
    visitor.press("begin-detention");
    visitor.pick("field-person", "Вераб");
    visitor.type(input(code), "Шэры бус 0452 ТТ-7");
    save();

    Casebook book = window.reopen();
    CaseRecord found =
        book.records().find(RecordQuery.byTitle("шэры 0452", 10, "detention")).getFirst().record();
    assertThat(found.get(Field.text(code))).contains("Шэры бус 0452 ТТ-7");
    assertThat(Definers.label(book, code, Language.RUSSIAN)).isEqualTo("Нумар аўтазака");
    assertThat(book.records().find(RecordQuery.byTitle("0453", 10, "detention"))).isEmpty();
  }

  @Test
  void aFieldThatIsOutOfUseIsAskedNoMoreAndStaysWhereItIsFilled() {
    Casebook book = window.casebook();
    String code = Definers.define(book, "Аўтазак", "text", "detention");
    RecordId person = Books.person(book, "Жук", "Алесь");
    RecordId filled = Books.detention(book, person, java.time.LocalDate.of(2021, 8, 12), "Гомель");
    Definers.write(book, filled, "detention", code, "0452");
    visitor.press("nav-settings");
    visitor.await(() -> visitor.sees("custom-field-0"));
    visitor.press("custom-retire-field-0");
    visitor.await(() -> defined().fields().getFirst().deprecated());

    visitor.press("nav-today");
    visitor.press("begin-detention");
    assertThat(visitor.sees(input(code))).isFalse();
    robot.interact(() -> window.stand.stack.open(filled, "detention"));
    visitor.await(() -> visitor.sees(input(code)));
    assertThat(visitor.reads(input(code))).isEqualTo("0452");

    visitor.press("nav-settings");
    visitor.press("custom-retire-field-0");
    visitor.await(() -> !defined().fields().getFirst().deprecated());
  }

  @Test
  void fieldsAreRenamedAndMovedAndAFormNamesThemAnew() {
    String first = Definers.define(window.casebook(), "Першае", "text", "person");
    String second = Definers.define(window.casebook(), "Другое", "text", "person");
    visitor.press("nav-settings");
    visitor.await(() -> visitor.sees("custom-field-1"));
    visitor.press("custom-down-field-0");
    visitor.await(() -> visitor.reads("custom-name-field-1").equals("Першае"));
    assertThat(defined().fields()).extracting(f -> f.code()).containsExactly(second, first);
    visitor.press("custom-edit-field-0");
    assertThat(robot.lookup("#custom-kind").<ComboBox<?>>query().isDisabled()).isTrue();
    visitor.type("custom-name-be", "Мянушка ў камеры");
    visitor.type("custom-name-ru", "Прозвище в камере");
    keep();
    visitor.await(() -> visitor.reads("custom-name-field-0").equals("Мянушка ў камеры"));
    assertThat(Definers.label(window.casebook(), second, Language.RUSSIAN))
        .isEqualTo("Прозвище в камере");
    robot.interact(() -> window.stand.texts.speak(Language.RUSSIAN));
    assertThat(visitor.reads("custom-name-field-0")).isEqualTo("Прозвище в камере");
  }

  @Test
  void aListOfOnesOwnIsChosenFrom() {
    visitor.press("nav-settings");
    visitor.press("custom-add-list");
    visitor.type("custom-name-be", "Аўтазакі");
    keep();
    visitor.await(() -> visitor.sees("custom-list-0"));
    visitor.press("custom-add-term-0");
    visitor.type("custom-name-be", "Шэры бус");
    keep();
    visitor.await(() -> visitor.sees("custom-list-0-term-0"));
    visitor.press("custom-add-field");
    visitor.type("custom-name-be", "На чым везлі");
    ComboBox<String> kind = robot.lookup("#custom-kind").query();
    robot.interact(() -> kind.setValue("choice"));
    assertThat(robot.lookup("#custom-list").<ComboBox<String>>query().getValue())
        .isEqualTo(defined().vocabularies().getFirst().code());
    visitor.press("custom-target-detention");
    keep();
    visitor.await(() -> visitor.sees("custom-field-0"));

    String code = defined().fields().getFirst().code();
    visitor.press("nav-today");
    visitor.press("begin-detention");
    visitor.pick("field-person", "Вераб");
    visitor.pick(input(code), "шэр");
    save();
    CaseRecord saved =
        window.casebook().records().find(RecordQuery.recent(1, "detention")).getFirst().record();
    assertThat(saved.values().get(Field.text(code).path()).path("term").asString())
        .isEqualTo(defined().terms().getFirst().code())
        .matches(OwnCode::is);
  }
}
