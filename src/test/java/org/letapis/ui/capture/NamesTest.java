package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.types.Person;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** While a name is typed, its other spellings are offered and people who may be the same shown. */
@OnScreen
class NamesTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    Books.person(book, "Іваноў", "Пётр");
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void anotherSpellingOfSomebodyKnownIsShownWithWhyAndLeadsThere() {
    visitor.keys(KeyCode.CONTROL, KeyCode.P);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-names-0-family"));
    visitor.strike("Иванов");
    visitor.await(() -> visitor.sees("namesake-0"));
    assertThat(visitor.reads("namesake-why-0")).contains("Іваноў Пётр", "прозвішча");
    visitor.type("field-names-0-given", "Петр");
    visitor.await(() -> visitor.reads("namesake-why-0").contains("іншым напісанні"));
    visitor.press("namesake-0");
    visitor.await(() -> visitor.reads("field-names-0-family").equals("Іваноў"));
    visitor.keys(KeyCode.ALT, KeyCode.LEFT);
    assertThat(visitor.reads("field-names-0-family")).isEqualTo("Иванов");
  }

  @Test
  void aSpellingIsAddedOnlyWhenAskedForAndIsTakenBack() {
    visitor.keys(KeyCode.CONTROL, KeyCode.P);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-names-0-family"));
    visitor.strike("Шчарбіцкі");
    visitor.type("field-names-0-given", "Антон");
    visitor.await(() -> visitor.sees("spelling-ru-cyrl"));
    assertThat(visitor.sees("field-names-1-family")).isFalse();
    visitor.press("spelling-ru-cyrl");
    assertThat(visitor.reads("field-names-1-family")).isEqualTo("Щарбицкий");
    visitor.await(() -> !visitor.sees("spelling-ru-cyrl"));
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
    assertThat(window.casebook().records().find(RecordQuery.byTitle("Щарбицкий", 5, "person")))
        .singleElement()
        .matches(p -> p.record().rows(Person.NAMES).size() == 2);
  }
}
