package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Typist;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * A record of each kind of event, by the keyboard alone, within the key presses that ninety seconds
 * hold at 200 a minute; the counts are told.
 */
@OnScreen
class NinetySecondsTest {

  /** Ninety seconds of an unhurried typist: 200 key presses a minute. */
  private static final int NINETY_SECONDS = 300;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "detention|known|затрыманы Іваноў Пётр 12.08.2021 14:30 Мінск, вул. Прыдуманая 5,"
            + " ГУБАЗіК, ч.1 арт.342, павезлі ў ІЧУ, білі",
        "detention|unknown|затрыманы Верас Антон 12.08.2021 14:30 Мінск, вул. Прыдуманая 5,"
            + " ГУБАЗіК, ч.1 арт.342, павезлі ў ІЧУ, білі",
        "search|known|ператрус у Іванова Пятра 05.02.2023 06:10 Гродна, вул. Прыдуманая 7, КДБ,"
            + " забралі ноўтбук і тэлефон",
        "search|unknown|ператрус у Верас Марыны 05.02.2023 06:10 Гродна, вул. Прыдуманая 7, КДБ,"
            + " забралі ноўтбук і тэлефон",
        "interrogation|known|допыт Іваноў Пётр 15.09.2022 10:00 СК, пыталіся пра суседзяў",
        "interrogation|unknown|допыт Верас Антон 15.09.2022 10:00 СК, пыталіся пра суседзяў"
      })
  void aRecordFromOneLine(String type, String who, String line) {
    Typist typist = new Typist(visitor);
    typist.press(KeyCode.CONTROL, KeyCode.N).at("quick-line").type(line).press(KeyCode.ENTER);
    visitor.await(
        () -> visitor.sees("field-start") || visitor.keyboardIsIn().startsWith("quick-answer"));
    while (!visitor.sees("field-start")) {
      typist.press(KeyCode.ENTER);
      visitor.await(
          () -> visitor.sees("field-start") || visitor.keyboardIsIn().startsWith("quick-answer"));
    }
    for (int i = 0; i < 12 && anyUnsure(); i++) {
      typist.press(KeyCode.TAB);
    }
    typist.press(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
    typist.press(KeyCode.ALT, KeyCode.LEFT);
    visitor.await(() -> visitor.sees("quick-line"));

    CaseRecord record =
        window.casebook().records().find(RecordQuery.recent(1, type)).getFirst().record();
    assertThat(record.get(EventFields.PERSON)).isPresent();
    assertThat(record.get(EventFields.START).orElseThrow().isDay()).isTrue();
    assertThat(record.get(EventFields.AGENCY)).isPresent();
    int people = window.casebook().records().find(RecordQuery.recent(9, "person")).size();
    assertThat(people).isEqualTo(who.equals("known") ? 1 : 2);
    int presses = typist.presses();
    System.out.printf(
        "%s of somebody %s: %d key presses, %d of them the line; no move of the mouse; %d s at 200"
            + " a minute%n",
        type, who, presses, line.length(), presses * 60 / 200);
    assertThat(presses).isLessThan(NINETY_SECONDS);
  }

  private boolean anyUnsure() {
    return visitor.sees("unsure-person")
        || visitor.sees("unsure-start")
        || visitor.sees("unsure-place")
        || visitor.sees("unsure-agency")
        || visitor.sees("unsure-articles");
  }
}
