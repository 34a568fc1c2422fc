package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.letapis.domain.types.Interrogation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Search;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A documenter writes down what happened, and it is on the disk. */
@OnScreen
class CaptureTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    window = new OpenWindow(Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел"), temp);
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

  private void save() {
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(visitor.reads("status")).isEqualTo("Захавана на дыску");
  }

  private void begin(String type, String who) {
    visitor.press("nav-today");
    visitor.press("begin-" + type);
    visitor.pick("field-person", who);
  }

  private CaseRecord only(Casebook book, String type) {
    return book.records().find(RecordQuery.recent(10, type)).getFirst().record();
  }

  @Test
  void aPersonAndThreeEventsAreOnTheDiskAsTheyWereTyped() throws Exception {
    Path photo = Files.writeString(temp.resolve("здымак.txt"), "нібы здымак");
    visitor.press("begin-person");
    visitor.await(() -> visitor.keyboardIsIn().equals("field-names-0-family"));
    visitor.type("field-names-0-family", "Верабейка");
    visitor.type("field-names-0-given", "Кастусь");
    visitor.press("add-names");
    visitor.type("field-names-1-family", "Воробейко");
    visitor.type("field-born", "жнівень 1987");
    save();

    begin("detention", "Вераб");
    visitor.type("field-start", "12 жніўня 2021");
    visitor.type("field-place", "Мінск, вул. Прыдуманая, 5");
    visitor.pick("field-agency", "ГУБАЗіК");
    window.stand.files.willChoose(photo);
    visitor.press("add-files");
    save();

    begin("search", "Вераб");
    visitor.press("add-seized");
    visitor.type("field-seized-0-what", "ноўтбук");
    visitor.press("add-seized");
    visitor.type("field-seized-1-what", "тэлефон");
    visitor.type("field-seized-1-serial", "чорны, трэснуты экран");
    save();

    begin("interrogation", "Вераб");
    visitor.type("field-start", "13.08.2021");
    visitor.type("field-topics", "Пыталіся пра суседзяў");
    save();

    Casebook book = window.reopen();
    CaseRecord person = only(book, "person");
    assertThat(person.rows(Person.NAMES))
        .extracting(r -> r.get(Person.FAMILY).orElse(""))
        .containsExactly("Верабейка", "Воробейко");
    assertThat(person.get(Person.BORN).orElseThrow().latest()).isEqualTo(LocalDate.of(1987, 8, 31));
    CaseRecord detention = only(book, "detention");
    assertThat(detention.get(Detention.PERSON)).contains(person.id());
    assertThat(detention.get(Detention.PLACE)).contains("Мінск, вул. Прыдуманая, 5");
    assertThat(book.records().title(detention.get(Detention.AGENCY).orElseThrow()))
        .isEqualTo("ГУБАЗіК");
    var file = detention.rows(Common.FILES).getFirst().get(Common.FILE).orElseThrow();
    assertThat(file.name()).isEqualTo("здымак.txt");
    try (var in = book.attachments().open(file.digest())) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("нібы здымак");
    }
    assertThat(only(book, "search").rows(Search.SEIZED))
        .extracting(r -> r.get(Search.ITEM).orElse(""))
        .containsExactly("ноўтбук", "тэлефон");
    assertThat(only(book, "interrogation").get(Interrogation.TOPICS))
        .contains("Пыталіся пра суседзяў");
    assertThat(book.records().history(person.id())).hasSize(3);
    assertThat(book.drafts().all()).isEmpty();
  }

  @Test
  void whatIsTypedAndNotSavedIsADraftAfterLeavingAndAfterTheLock() {
    visitor.press("begin-interrogation");
    visitor.type("field-place", "Яшчэ не дапісана");
    visitor.press("nav-people");
    visitor.press("nav-today");
    assertThat(visitor.lines("drafts")).isOne();
    visitor.choose("drafts", "Яшчэ не дапісана");
    assertThat(visitor.reads("field-place")).isEqualTo("Яшчэ не дапісана");
    assertThat(visitor.reads("record-state")).contains("чарнавік");

    Casebook book = window.reopen();
    assertThat(book.drafts().all()).hasSize(1);
    assertThat(book.records().find(RecordQuery.recent(10, "interrogation"))).isEmpty();
  }

  @Test
  void whatIsTypedIsKeptByItselfAfterAPauseAndThrownAwayOnlyWhenAsked() {
    visitor.press("begin-search");
    visitor.type("field-place", "Гродна");
    visitor.await(() -> window.casebook().drafts().all().size() == 1);
    assertThat(visitor.reads("record-state")).contains("Захавана як чарнавік");
    visitor.press("record-discard");
    visitor.press("dialog-no");
    assertThat(window.casebook().drafts().all()).hasSize(1);
    visitor.press("record-discard");
    visitor.press("dialog-yes");
    assertThat(window.casebook().drafts().all()).isEmpty();
    assertThat(visitor.lines("drafts")).isZero();
  }

  @Test
  void whatCannotBeSavedIsPointedAtAndNothingIsSaved() {
    visitor.press("begin-detention");
    visitor.type("field-start", "12.08.2021");
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(visitor.reads("status")).startsWith("Яшчэ не захавана");
    assertThat(visitor.reads("finding-person")).isNotBlank();
    visitor.await(() -> visitor.keyboardIsIn().equals("field-person"));
    assertThat(window.casebook().records().find(RecordQuery.recent(10))).isEmpty();
  }

  @Test
  void aSavedRecordIsOpenedFromTheFirstScreenAndChanged() {
    RecordId person = Books.person(window.casebook(), "Жук", "Алесь");
    visitor.press("nav-people");
    visitor.press("nav-today");
    visitor.choose("recent", "Жук Алесь");
    visitor.type("field-occupation", "настаўнік");
    visitor.press("record-save");
    Casebook book = window.reopen();
    assertThat(book.records().view(person).orElseThrow().record().get(Person.OCCUPATION))
        .contains("настаўнік");
    assertThat(book.records().revisions(person)).hasSize(2);
  }

  @Test
  void openingARecordIsNothingThatCanBeTakenBack() {
    Books.person(window.casebook(), "Жук", "Алесь");
    visitor.press("nav-people");
    visitor.press("nav-today");
    visitor.choose("recent", "Жук Алесь");
    visitor.press("field-occupation");
    visitor.keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(visitor.reads("field-names-0-family")).isEqualTo("Жук");
    assertThat(window.casebook().drafts().all()).isEmpty();
  }
}
