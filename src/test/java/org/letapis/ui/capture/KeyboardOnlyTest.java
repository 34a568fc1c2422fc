package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Interrogation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Search;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Typist;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each of the four main forms is begun, filled, saved and left without a mouse. */
@OnScreen
class KeyboardOnlyTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private Typist typist;

  @Start
  void start(Stage stage) {
    var book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    Books.person(book, "Іваноў", "Пётр");
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    typist = new Typist(visitor);
  }

  @Stop
  void stop() {
    window.close();
  }

  private CaseRecord savedAndLeft(String type) {
    typist.press(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
    typist.press(KeyCode.ALT, KeyCode.LEFT);
    visitor.await(() -> visitor.sees("quick-line"));
    return window.casebook().records().find(RecordQuery.recent(1, type)).getFirst().record();
  }

  @Test
  void aPerson() {
    typist.press(KeyCode.CONTROL, KeyCode.P).at("field-names-0-family").type("Верабейка");
    typist.tabTo("field-names-0-given").type("Кастусь");
    typist.tabTo("field-born").type("12.03.1987");
    typist.tabTo("field-occupation").type("настаўнік");
    CaseRecord person = savedAndLeft("person");
    assertThat(person.rows(Person.NAMES)).hasSize(1);
    assertThat(person.get(Person.BORN)).isPresent();
    assertThat(person.get(Person.OCCUPATION)).contains("настаўнік");
  }

  @Test
  void aDetention() {
    typist.press(KeyCode.CONTROL, KeyCode.D).at("field-person").pick("Іван");
    typist.tabTo("field-start").type("12.08.2021");
    typist.tabTo("field-place").type("Мінск");
    typist.tabTo("field-agency").pick("ГУБАЗіК");
    typist.tabTo("field-account").type("Білі ў аўтазаку");
    CaseRecord detention = savedAndLeft("detention");
    assertThat(detention.get(Detention.PERSON)).isPresent();
    assertThat(detention.get(Detention.AGENCY)).isPresent();
    assertThat(detention.get(Common.ACCOUNT)).contains("Білі ў аўтазаку");
  }

  @Test
  void aSearchWithThingsSeized() {
    typist.press(KeyCode.CONTROL, KeyCode.E).at("field-person").pick("Іван");
    typist.tabTo("field-start").type("05.02.2023");
    typist.tabTo("add-seized").press(KeyCode.SPACE).at("field-seized-0-what").type("ноўтбук");
    typist.press(KeyCode.CONTROL, KeyCode.ENTER).at("field-seized-1-what").type("тэлефон");
    CaseRecord search = savedAndLeft("search");
    assertThat(search.rows(Search.SEIZED)).hasSize(2);
  }

  @Test
  void anInterrogation() {
    typist.press(KeyCode.CONTROL, KeyCode.I).at("field-person").pick("Іван");
    typist.tabTo("field-start").type("15.09.2022 10:00");
    typist.tabTo("field-topics").type("Пыталіся пра суседзяў");
    CaseRecord interrogation = savedAndLeft("interrogation");
    assertThat(interrogation.get(Interrogation.START).orElseThrow().time()).isNotNull();
    assertThat(interrogation.get(Interrogation.TOPICS)).contains("Пыталіся пра суседзяў");
  }
}
