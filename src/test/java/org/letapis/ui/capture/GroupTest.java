package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Detention;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A whole group was detained together: one detention, many people, in one go. */
@OnScreen
class GroupTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId first;
  private RecordId second;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    first = Books.person(book, "Іваноў", "Пётр");
    second = Books.person(book, "Сідарава", "Ганна");
    RecordId detention = Books.detention(book, first, LocalDate.of(2021, 8, 12), "Мінск");
    book.records()
        .save(Change.of(detention, "detention").set(Common.ACCOUNT, "толькі пра яго").build());
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

  private static List<RecordSummary> all(Casebook book, String type) {
    return book.records().find(RecordQuery.recent(50, type));
  }

  @Test
  void theSameAsTheLastIsWrittenForPickedAndPastedPeopleAndTakenBackAsOne() {
    visitor.keys(KeyCode.CONTROL, KeyCode.G);
    visitor.await(() -> visitor.keyboardIsIn().equals("group-person"));
    visitor.pick("group-person", "Сідар");
    visitor.type("group-names", "Жук Алесь");
    visitor.keys(KeyCode.ENTER);
    visitor.strike("Іваноў Пётр");
    visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
    visitor.await(() -> visitor.sees("group-member-2-0"));
    assertThat(visitor.isOn("group-member-0-0")).isTrue();
    assertThat(visitor.isOn("group-member-1-new")).isTrue();
    assertThat(visitor.isOn("group-member-2-0")).isTrue();
    assertThat(visitor.sees("carry-account")).isTrue();
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.sees("group-take-back"));
    List<RecordSummary> detentions = all(window.casebook(), "detention");
    assertThat(detentions).hasSize(4);
    assertThat(detentions)
        .allMatch(d -> d.record().get(Detention.PLACE).orElse("").equals("Мінск"));
    assertThat(detentions).filteredOn(d -> d.record().get(Common.ACCOUNT).isPresent()).hasSize(1);
    assertThat(all(window.casebook(), "person")).hasSize(3);
    assertThat(window.casebook().records().history(second)).hasSize(1);
    assertThat(window.casebook().drafts().all()).isEmpty();

    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("group-taken-back"));
    Casebook book = window.reopen();
    assertThat(all(book, "detention")).hasSize(1);
    assertThat(all(book, "person")).hasSize(2);
    assertThat(book.records().history(second)).isEmpty();
  }

  @Test
  void severalPeopleInOneLineAreAGroup() {
    visitor.keys(KeyCode.CONTROL, KeyCode.N);
    visitor.strike("затрыманы Іваноў Пётр і Сідарава Ганна 12.08.2021 Мінск");
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("group-member-1-0"));
    visitor.press("group-together");
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.sees("group-take-back"));
    assertThat(all(window.casebook(), "detention")).hasSize(3);
    assertThat(all(window.casebook(), "detention"))
        .filteredOn(d -> !d.record().rows(EventFields.INVOLVED).isEmpty())
        .hasSize(2)
        .allMatch(
            d ->
                !d.record()
                    .rows(EventFields.INVOLVED)
                    .getFirst()
                    .get(EventFields.WHO)
                    .equals(d.record().get(Detention.PERSON)));
  }

  @Test
  void anUndecidedNameIsAskedAndTheListIsSafeAsADraft() {
    visitor.keys(KeyCode.CONTROL, KeyCode.G);
    visitor.await(() -> visitor.keyboardIsIn().equals("group-person"));
    visitor.type("group-names", "Іваноў");
    visitor.press("group-add-names");
    visitor.await(() -> visitor.sees("group-member-0-0"));
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(all(window.casebook(), "detention")).hasSize(1);
    visitor.await(() -> visitor.keyboardIsIn().equals("group-member-0-0"));
    visitor.press("nav-people");
    assertThat(window.casebook().drafts().all()).hasSize(1);
  }
}
