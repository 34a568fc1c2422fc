package org.letapis.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.event.Verdict;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each kind of field, filled by the keyboard alone, in Cyrillic. */
@OnScreen
class FieldEditorsTest {

  private final KnownPeople people = new KnownPeople();
  private Stand stand;
  private FormModel model;
  private FormView view;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.texts.speak(Language.RUSSIAN);
    model =
        new FormModel(
            Verdict.TYPE,
            CaseRecord.blank(RecordId.fresh(), "verdict"),
            Check.ofSchema(Verdict.TYPE));
    view = new FormView(model, FormParts.services(stand, people));
    stand.show(stage, view);
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  @Test
  void aDateIsReadAsItIsTyped(FxRobot robot) {
    at(robot, EventFields.START);
    type(robot, "между 3 и 7 августа 2021");
    assertThat(model.get(EventFields.START).orElseThrow().said(""))
        .isEqualTo(PartialDate.between(LocalDate.of(2021, 8, 3), LocalDate.of(2021, 8, 7)));
    assertThat(textOf(robot, "#echo-start")).isEqualTo("");
    robot.interact(() -> stand.texts.speak(Language.BELARUSIAN));
    assertThat(textOf(robot, "#echo-start")).isEqualTo("паміж 3 і 7 жніўня 2021");
  }

  @Test
  void aYearThatWasNotSaidIsOfferedAndTakenByEnter(FxRobot robot) {
    at(robot, EventFields.START);
    type(robot, "до 5.08");
    assertThat(model.get(EventFields.START)).contains(PartialDate.unread("до 5.08"));
    assertThat(textOf(robot, "#echo-start")).startsWith("до 5 августа ").contains("Enter");
    assertThat(textOf(robot, "#finding-start")).contains("Год не назван");
    keys(robot, KeyCode.ENTER);
    PartialDate taken = model.get(EventFields.START).orElseThrow();
    assertThat(taken.words()).isEqualTo("до 5.08");
    assertThat(taken.latest()).isNotNull();
    assertThat(textOf(robot, "#field-start")).isEqualTo("до 5.08");
  }

  @Test
  void whatFollowsAnEventIsOfferedTheYearAfterIt(FxRobot robot) {
    robot.interact(() -> model.set(EventFields.START, PartialDate.day(LocalDate.of(2021, 12, 20))));
    at(robot, Verdict.APPEAL_DATE);
    type(robot, "3.01");
    keys(robot, KeyCode.ENTER);
    assertThat(model.get(Verdict.APPEAL_DATE).orElseThrow().earliest())
        .isEqualTo(LocalDate.of(2022, 1, 3));
  }

  @Test
  void aDayAMonthAndAYearArePickedFromTheCalendarByKeys(FxRobot robot) {
    at(robot, EventFields.START);
    type(robot, "12.08.2021");
    keys(robot, KeyCode.DOWN);
    assertThat(robot.lookup("#calendar").tryQuery()).isPresent();
    keys(robot, KeyCode.RIGHT);
    keys(robot, KeyCode.PAGE_UP);
    keys(robot, KeyCode.ENTER);
    assertThat(model.get(EventFields.START)).contains(PartialDate.day(LocalDate.of(2021, 7, 13)));
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(textOf(robot, "#field-start")).isEqualTo("июль 2021");
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.ALT, KeyCode.ENTER);
    assertThat(textOf(robot, "#field-start")).isEqualTo("2021");
  }

  @Test
  void lengthsSumsAndArticlesAreReadAndSaidBack(FxRobot robot) {
    at(robot, Verdict.LENGTH);
    type(robot, "4,5 года");
    assertThat(model.get(Verdict.LENGTH)).contains(Duration.of(4, 6, 0).said("4,5 года"));
    assertThat(textOf(robot, "#echo-length")).isEqualTo("4 года 6 месяцев");
    at(robot, Verdict.FINE);
    type(robot, "120 базавых велічынь");
    assertThat(model.get(Verdict.FINE)).contains(new Money(BigDecimal.valueOf(120), "BV"));
    assertThat(textOf(robot, "#echo-fine")).isEqualTo("120 базовых величин");
    at(robot, EventFields.ARTICLES);
    type(robot, "ч. 1–2 ст. 342 УК");
    assertThat(textOf(robot, "#echo-articles")).isEqualTo("ч. 1 ст. 342 УК, ч. 2 ст. 342 УК");
  }

  @Test
  void whatCannotBeReadIsKeptAsTypedAndMarked(FxRobot robot) {
    at(robot, Verdict.LENGTH);
    type(robot, "лет пять или шесть");
    assertThat(model.stored(Verdict.LENGTH.path()))
        .isEqualTo(new AsTyped("лет пять или шесть").toJson());
    assertThat(model.finding(Verdict.LENGTH.path()).orElseThrow().isError()).isFalse();
    keys(robot, KeyCode.TAB);
    assertThat(textOf(robot, "#field-length")).isEqualTo("лет пять или шесть");
    assertThat(textOf(robot, "#finding-length")).contains("прочесть не удалось");
    robot.interact(model::undo);
    assertThat(textOf(robot, "#field-length")).isEmpty();
  }

  @Test
  void certaintyAndReasonsAreSaidByOneKeyAndShown(FxRobot robot) {
    at(robot, Verdict.LENGTH);
    keys(robot, KeyCode.F6);
    assertThat(model.stored(Certainty.of(Verdict.LENGTH.path()))).isNull();
    type(robot, "3 года");
    keys(robot, KeyCode.F6);
    keys(robot, KeyCode.F6);
    assertThat(model.stored(Certainty.of(Verdict.LENGTH.path())))
        .isEqualTo(Certainty.kind().write(Term.of("likely")));
    assertThat(textOf(robot, "#certainty-length")).isEqualTo("вероятно");
    keys(robot, KeyCode.F4);
    assertThat(textOf(robot, "#absent-length")).isEqualTo("неизвестно");
    keys(robot, KeyCode.DELETE);
    assertThat(model.stored(Certainty.of(Verdict.LENGTH.path()))).isNull();
  }

  @Test
  void aSourceIsAttachedToTheFieldItSupports(FxRobot robot) {
    at(robot, Verdict.LENGTH);
    type(robot, "3 года");
    MenuButton menu = robot.lookup("#say-absent-length").query();
    keys(robot, KeyCode.F8);
    assertThat(menu.isShowing()).isTrue();
    robot.interact(
        () ->
            menu.getItems().stream()
                .filter(item -> "Новый источник для этого поля".equals(item.getText()))
                .forEach(MenuItem::fire));
    String row = model.rows(Common.SOURCES).getFirst();
    FieldPath cell = Common.SOURCES.cell(row, Common.SOURCE_SUPPORTS);
    assertThat(model.get(Common.SOURCE_SUPPORTS, cell).orElseThrow().fields())
        .containsExactly(Verdict.LENGTH.path());
    assertThat(textOf(robot, "#sourced-length")).isEqualTo("1 источник");
  }

  @Test
  void somebodyUnknownIsMadeWithoutLeavingTheForm(FxRobot robot) {
    at(robot, EventFields.PERSON);
    type(robot, "Кастусь Верабейка");
    org.letapis.ui.kit.Rest.until(() -> robot.lookup("#suggestions").tryQuery().isPresent());
    keys(robot, KeyCode.ENTER);
    stand.settle();
    assertThat(people.all.getLast().title()).isEqualTo("Кастусь Верабейка");
    assertThat(model.get(EventFields.PERSON)).contains(people.all.getLast().record());
  }

  @Test
  void aTermIsFoundByItsBeginningInAnyLanguage(FxRobot robot) {
    at(robot, Verdict.REGIME);
    type(robot, "узмоцнен");
    org.letapis.ui.kit.Rest.until(() -> robot.lookup("#suggestions").tryQuery().isPresent());
    keys(robot, KeyCode.ENTER);
    assertThat(model.get(Verdict.REGIME)).contains(Term.of("enhanced"));
  }

  private void at(FxRobot robot, Field<?> field) {
    robot.interact(() -> view.reveal(field.path()));
    stand.settle();
    org.letapis.ui.kit.Rest.until(
        () -> owner() != null && ("field-" + field.code()).equals(owner().getId()));
  }

  private Node owner() {
    return view.getScene().getFocusOwner();
  }

  private void keys(FxRobot robot, KeyCode... codes) {
    robot.press(codes).release(codes);
    stand.settle();
  }

  /** Types where the keyboard is, whatever the layout of the machine's keyboard. */
  private void type(FxRobot robot, String words) {
    List<String> letters = words.codePoints().mapToObj(Character::toString).toList();
    robot.interact(() -> letters.forEach(letter -> Event.fireEvent(owner(), typed(letter))));
    stand.settle();
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
  }
}
