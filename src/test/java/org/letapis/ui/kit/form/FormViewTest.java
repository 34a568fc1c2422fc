package org.letapis.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Search;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.Finding;
import org.letapis.ui.kit.form.model.FormModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The form of a search, made from the real schema and filled in as a person does. */
@OnScreen
class FormViewTest {

  private final KnownPeople people = new KnownPeople();
  private Stand stand;
  private FormModel model;
  private FormView view;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    model =
        new FormModel(
            Search.TYPE, CaseRecord.blank(RecordId.fresh(), "search"), Check.ofSchema(Search.TYPE));
    view = new FormView(model, services());
    stand.show(stage, view);
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  @Test
  void wordsAreStoredAsTheyAreTyped(FxRobot robot) {
    robot.clickOn("#field-place").write("Minsk, Niabačnaja 5");
    assertThat(model.get(Search.PLACE)).contains("Minsk, Niabačnaja 5");
    assertThat(model.dirtyProperty().get()).isTrue();
    robot.eraseText(40);
    assertThat(model.change().isEmpty()).isTrue();
    assertThat(model.dirtyProperty().get()).isFalse();
  }

  @Test
  void aDateIsReadFromWordsAndSaidBack(FxRobot robot) {
    stand.settle();
    robot.clickOn("#field-start").write("3.8.2021");
    PartialDate date = model.get(Search.START).orElseThrow();
    assertThat(date.isDay()).isTrue();
    assertThat(date.earliest()).isEqualTo(LocalDate.of(2021, 8, 3));
    assertThat(textOf(robot, "#echo-start")).contains("2021").contains("August");
    robot.interact(() -> stand.texts.speak(Language.BELARUSIAN));
    assertThat(textOf(robot, "#echo-start")).contains("жніўня");
    assertThat(textOf(robot, "#field-start")).isEqualTo("3.8.2021");
  }

  @Test
  void somebodyKnownIsFoundWhileTypingAndTaken(FxRobot robot) {
    robot.clickOn("#field-person").write("viera");
    awaitSuggestions(robot);
    robot.type(KeyCode.ENTER);
    stand.settle();
    assertThat(model.get(Search.PERSON)).contains(people.all.getFirst().record());
    assertThat(textOf(robot, "#field-person")).isEqualTo("Alena Vierasovič");
  }

  @Test
  void somebodyUnknownIsMadeOnTheSpot(FxRobot robot) {
    robot.clickOn("#field-person").write("Kastuś");
    awaitSuggestions(robot);
    robot.type(KeyCode.ENTER);
    stand.settle();
    assertThat(people.all.getLast().title()).isEqualTo("Kastuś");
    assertThat(model.get(Search.PERSON)).contains(people.all.getLast().record());
    // Else Tab, as everywhere, would go past the date, and the day be typed where the place
    // belongs.
    assertThat(robot.lookup("#field-person").query().isFocused()).isTrue();
  }

  @Test
  void aNameThatIsOnlyTypedIsNotSilentlyLost(FxRobot robot) {
    robot.clickOn("#field-person").write("Nobody yet");
    stand.settle();
    assertThat(model.get(Search.PERSON)).isEmpty();
    assertThat(model.savable()).isFalse();
    robot.interact(() -> robot.lookup("#field-place").query().requestFocus());
    assertThat(textOf(robot, "#field-person")).isEqualTo("Nobody yet");
    assertThat(textOf(robot, "#finding-person")).isNotBlank();
  }

  @Test
  void whyAValueIsMissingIsSaidByKeyAndTakenBack(FxRobot robot) {
    robot.clickOn("#field-place").press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
    assertThat(model.absent(Search.PLACE.path())).contains(Absent.UNKNOWN);
    assertThat(textOf(robot, "#absent-place")).isEqualTo("unknown");
    robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
    assertThat(model.absent(Search.PLACE.path())).contains(Absent.NOT_ASKED);
    robot.type(KeyCode.DELETE);
    assertThat(model.stored(Search.PLACE.path())).isNull();
    robot.write("Hrodna");
    assertThat(model.get(Search.PLACE)).contains("Hrodna");
  }

  @Test
  void fewTermsArePressedAndPressedAgain(FxRobot robot) {
    robot.interact(() -> view.reveal(Search.ENTRY_FORCED.path()));
    stand.settle();
    robot.clickOn("#field-entry-forced-yes");
    assertThat(model.get(Search.ENTRY_FORCED)).contains(Term.of("yes"));
    robot.clickOn("#field-entry-forced-no");
    assertThat(model.get(Search.ENTRY_FORCED)).contains(Term.of("no"));
    robot.clickOn("#field-entry-forced-no");
    assertThat(model.get(Search.ENTRY_FORCED)).isEmpty();
  }

  @Test
  void aTermIsFoundByItsNameInAnotherLanguage(FxRobot robot) {
    String code =
        Search.PREMISES.kind() instanceof org.letapis.domain.schema.FieldKind.Choices c
            ? c.vocabulary().terms().getFirst()
            : "";
    String russian = stand.texts.in(Language.RUSSIAN).text("term.premises." + code);
    robot.clickOn("#field-premises");
    robot.interact(
        () ->
            ((javafx.scene.control.TextField) robot.lookup("#field-premises").query())
                .setText(russian));
    robot.type(KeyCode.TAB);
    assertThat(model.get(Search.PREMISES)).contains(List.of(Term.of(code)));
  }

  @Test
  void rowsAreAddedFilledAndRemoved(FxRobot robot) {
    robot.interact(() -> view.reveal(Search.SEIZED.path()));
    stand.settle();
    robot.clickOn("#add-seized");
    robot.clickOn("#field-seized-0-what").write("Laptop");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    stand.settle();
    robot.write("Phone");
    assertThat(seized()).containsExactly("Laptop", "Phone");
    stand.settle();
    robot.clickOn("#remove-seized-0");
    assertThat(seized()).containsExactly("Phone");
    assertThat(textOf(robot, "#field-seized-0-what")).isEqualTo("Phone");
    robot.interact(() -> model.undo());
    assertThat(seized()).containsExactly("Laptop", "Phone");
  }

  private List<String> seized() {
    return model.current().rows(Search.SEIZED).stream()
        .map((Row r) -> r.get(Search.ITEM).orElse(""))
        .toList();
  }

  @Test
  void chosenFilesBecomeRows(FxRobot robot) {
    stand.files.willChoose(Path.of("protocol.jpg"), Path.of("door.jpg"));
    robot.interact(() -> view.reveal(Common.FILES.path()));
    stand.settle();
    robot.clickOn("#add-files");
    stand.settle();
    assertThat(model.current().rows(Common.FILES))
        .extracting(r -> r.get(Common.FILE).orElseThrow().name())
        .containsExactly("protocol.jpg", "door.jpg");
  }

  @Test
  void labelsFollowTheLanguage(FxRobot robot) {
    Labeled group = robot.lookup("#group-seized").query();
    String english = group.getText();
    robot.interact(() -> stand.texts.speak(Language.BELARUSIAN));
    assertThat(group.getText())
        .isNotEqualTo(english)
        .isEqualTo(stand.texts.in(Language.BELARUSIAN).text("group.search.seized"));
  }

  @Test
  void aNewFormDoesNotScoldUntilSomebodyTriesToSave(FxRobot robot) {
    assertThat(model.savable()).isFalse();
    assertThat(model.shownFindings()).isEmpty();
    robot.interact(() -> assertThat(view.readyToSave()).isFalse());
    assertThat(model.shownFindings()).isNotEmpty();
  }

  @Test
  void whatIsMissingIsSaidOnceItsFieldWasLeftAndNotWhileItIsFilledIn(FxRobot robot) {
    FieldPath person = Search.PERSON.path();
    robot.clickOn("#field-person").write("N");
    stand.settle();
    assertThat(model.finding(person).orElseThrow().isError()).isTrue();
    assertThat(model.shownFinding(person).filter(Finding::isError)).isEmpty();
    robot.interact(() -> robot.lookup("#field-place").query().requestFocus());
    Finding missing = model.shownFinding(person).orElseThrow();
    assertThat(missing.isError()).isTrue();
    Node field = robot.lookup("#field-person").query();
    assertThat(textOf(robot, "#finding-person"))
        .isEqualTo(stand.texts.now(missing.key()))
        .as("readers of the screen say it with the field")
        .isEqualTo(field.getAccessibleHelp());
    assertThat(textOf(robot, "#finding-start")).as("nobody came to it yet").isEmpty();
    robot.clickOn("#field-place").write("M");
    assertThat(model.shownFinding(person).filter(Finding::isError)).as("told otherwise").isEmpty();
  }

  @Test
  void everyFieldOfEveryTypeHasAnEditor(FxRobot robot) {
    org.letapis.domain.types.Schema.types()
        .forEach(
            type ->
                robot.interact(
                    () -> {
                      FormModel blank =
                          new FormModel(
                              type,
                              CaseRecord.blank(RecordId.fresh(), type.code()),
                              Check.ofSchema(type));
                      FormView form = new FormView(blank, services());
                      stand.overlay.setContent(form);
                      stand.overlay.applyCss();
                      type.fields()
                          .filter(f -> !type.retired().contains(f.code()))
                          .forEach(
                              f ->
                                  assertThat(
                                          robot.from(form).lookup("#field-" + f.code()).tryQuery())
                                      .as(type.code() + " " + f.code())
                                      .isPresent());
                    }));
  }

  private void awaitSuggestions(FxRobot robot) {
    Rest.until(() -> robot.lookup("#suggestions").tryQuery().isPresent());
    stand.settle();
  }

  private FormServices services() {
    return FormParts.services(stand, people);
  }
}
