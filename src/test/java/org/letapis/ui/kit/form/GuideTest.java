package org.letapis.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.guidance.FieldHelp;
import org.letapis.domain.guidance.Prompts;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Readings;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.preview.Previews;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Help on fields, what is still missing, what to ask: there when wanted, never in the way. */
@OnScreen
class GuideTest {

  private Stand stand;
  private FormModel model;
  private FormView view;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.texts.speak(Language.BELARUSIAN);
    model =
        new FormModel(
            Detention.TYPE,
            CaseRecord.blank(RecordId.fresh(), "detention"),
            Check.ofSchema(Detention.TYPE));
    view = new FormView(model, services());
    stand.show(stage, view);
  }

  @BeforeEach
  void settle() {
    stand.settle();
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  @Test
  void aKeyShowsHelpOnTheFieldWithoutCoveringItAndHidesItAgain(FxRobot robot) {
    robot.clickOn("#field-place").write("Мінск");
    robot.type(KeyCode.F1);
    stand.settle();
    assertThat(textOf(robot, "#field-help"))
        .isEqualTo(
            FieldHelp.text(stand.texts.labels(), Detention.TYPE, Detention.PLACE.path())
                .orElseThrow());
    assertThat(onScreen(robot, "#field-help").intersects(onScreen(robot, "#field-place")))
        .isFalse();
    robot.write(", двор");
    assertThat(model.get(Detention.PLACE)).contains("Мінск, двор");
    robot.type(KeyCode.F1);
    stand.settle();
    assertThat(robot.lookup("#field-help").tryQuery()).isEmpty();
  }

  @Test
  void helpOnACellIsTheColumnsAndGoesWhenTheKeyboardGoes(FxRobot robot) {
    robot.interact(() -> model.addRow(Detention.TAKEN_TO));
    stand.settle();
    robot.clickOn("#field-taken-to-0-cell").type(KeyCode.F1);
    stand.settle();
    assertThat(textOf(robot, "#field-help")).contains("«калідор»");
    assertThat(onScreen(robot, "#field-help").intersects(onScreen(robot, "#field-taken-to-0-cell")))
        .isFalse();
    robot.interact(() -> robot.lookup("#field-place").query().requestFocus());
    stand.settle();
    assertThat(robot.lookup("#field-help").tryQuery()).isEmpty();
  }

  @Test
  void restingOnALabelShowsHelpToo(FxRobot robot) {
    Labeled label =
        robot
            .lookup(stand.texts.now("field.common.place"))
            .match(node -> node.getStyleClass().contains("lt-field-label"))
            .query();
    robot.moveTo(label);
    Rest.until(() -> robot.lookup("#field-help").tryQuery().isPresent());
    assertThat(textOf(robot, "#field-help")).isNotBlank();
  }

  @Test
  void whatMakesTheRecordUsableIsTickedOffAndHindersNothing(FxRobot robot) {
    assertThat(filled(robot, "#need-when")).isFalse();
    robot.interact(() -> model.set(Detention.START, PartialDate.unread("на пачатку жніўня")));
    assertThat(filled(robot, "#need-when")).isTrue();
    robot.interact(() -> model.put(Detention.PERSON.path(), Absent.UNKNOWN.toJson()));
    assertThat(filled(robot, "#need-who")).isTrue();
    assertThat(filled(robot, "#need-consent")).isFalse();
    assertThat(model.findings()).noneMatch(f -> f.path().field().equals("sources"));
    robot.clickOn("#need-where");
    stand.settle();
    assertThat(robot.lookup("#field-place").query().isFocused()).isTrue();
  }

  @Test
  void whatToAskIsShownBesideTheFormOnDemand(FxRobot robot) {
    List<String> questions = Prompts.questions(stand.texts.labels(), Detention.TYPE);
    assertThat(robot.lookup("#prompts").tryQuery()).isEmpty();
    robot.interact(() -> robot.lookup("#prompts-open").queryButton().fire());
    stand.settle();
    assertThat(robot.lookup("#prompts .lt-prompt").queryAll())
        .extracting(node -> ((Labeled) node).getText())
        .hasSameSizeAs(questions)
        .first()
        .isEqualTo("1. " + questions.getFirst());
    robot.interact(() -> stand.texts.speak(Language.ENGLISH));
    assertThat(((Labeled) robot.lookup(".lt-prompt").query()).getText()).startsWith("1. Please");
    robot.interact(() -> robot.lookup("#prompts-close").queryButton().fire());
    assertThat(robot.lookup("#prompts").tryQuery()).isEmpty();
  }

  private static boolean filled(FxRobot robot, String id) {
    return robot.lookup(id).query().getStyleClass().contains("filled");
  }

  private static Bounds onScreen(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.localToScreen(node.getBoundsInLocal());
  }

  private FormServices services() {
    return new FormServices(
        stand.controls,
        stand.background,
        stand.dialogs,
        stand.files,
        new AsTyped(),
        new KnownPeople(),
        (file, progress) -> {
          throw new AssertionError("nothing is attached here");
        },
        new Previews(
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            digest -> {
              throw new AssertionError("nothing is shown here");
            }),
        new org.letapis.ui.kit.control.CopiedText(),
        stand.stack);
  }

  private static final class AsTyped implements Readings {
    @Override
    public List<Article> articles(String words) {
      return List.of(new Article("", "", "", words));
    }

    @Override
    public String print(Article article, Language language) {
      return article.words();
    }
  }
}
