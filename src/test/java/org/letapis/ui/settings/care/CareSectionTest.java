package org.letapis.ui.settings.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.repair.Wounds;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.types.Detention;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.Shown;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.settings.SettingsScreen;
import org.letapis.ui.settings.SettingsTools;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A casebook that was really damaged is checked and repaired at the screen. */
@OnScreen
class CareSectionTest {

  @TempDir Path home;
  private final Stand stand = new Stand();
  private final FxRobot robot = new ScreenRobot();
  private Casebook casebook = null_();
  private SettingsScreen screen = null_();
  private Path bundle = Path.of("");
  private RecordId detention = RecordId.fresh();
  private boolean wentThere;

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T null_() {
    return null;
  }

  @Start
  void start(Stage stage) throws Exception {
    Path folder = home.resolve("casebook");
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(home.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(book, theirs);
      RecordId person = Books.person(book, "Жук", "Алесь");
      detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      Books.person(book, "Верас", "Ганна");
      bundle =
          book.exchange()
              .export(
                  new ExportRequest(Set.of(theirs.identity().authorId()), true, false, true, false),
                  home)
              .file();
    }
    new Wounds(folder).flip(line -> line.contains(detention.toString()) && line.contains("Мінск"));
    casebook = Books.open(folder);
    SettingsTools tools =
        new SettingsTools(
            casebook,
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            new Status(stand.texts),
            stand.theme,
            () -> Books.CHEAP,
            new org.letapis.ui.kit.pages.Papers(
                stand.controls,
                stand.background,
                stand.dialogs,
                stand.files,
                new org.letapis.ui.kit.pages.TestPrinters()));
    screen = new SettingsScreen(stand.controls, List.of(CareSection.of(tools)));
    stand.show(stage, screen.node());
    CareNotice.show(
        casebook.notices(),
        stand.controls,
        stand.dialogs,
        new Status(stand.texts),
        () -> wentThere = true);
    screen.onShow();
  }

  @AfterEach
  void close() {
    stand.background.close();
    casebook.close();
  }

  private void press(String id) {
    Node button = robot.lookup("#" + id).query();
    robot.interact(() -> ((ButtonBase) button).fire());
    stand.settle();
  }

  private boolean sees(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  /** All words under a node. */
  private String words(String id) {
    return String.join("\n", Shown.labels(robot, id));
  }

  @Test
  void whatIsLostIsNamedFilledFromABundleAndToldOf() {
    assertThat(Stand.textOf(robot, "#notice-journal_damaged")).contains("journal is damaged");
    press("notice-go");
    assertThat(wentThere).isTrue();

    press("care-check");
    assertThat(Stand.textOf(robot, "#care-result")).startsWith("2 things are not whole");
    assertThat(words("care-findings"))
        .contains("The journal is damaged: 000001.log")
        .containsPattern("Changes of you \\(.+\\) are lost: number 2")
        .contains("Repair the casebook");

    press("care-preview");
    assertThat(words("care-plan")).contains("Lost so far").contains("1 part of the journal");
    assertThat(sees("care-again")).isTrue();
    stand.files.willChoose(bundle);
    press("care-add-bundles");
    assertThat(Stand.textOf(robot, "#care-place-1")).isEqualTo(bundle.toString());
    assertThat(sees("care-plan")).as("another place, another plan").isFalse();
    press("care-preview");
    assertThat(words("care-plan")).contains("Found: changes of you").doesNotContain("Lost so far");
    press("care-repair");
    press("dialog-yes");
    assertThat(words("care-report"))
        .contains("nothing is missing any more")
        .contains("number 2")
        .contains("damaged-000001");
    assertThat(casebook.records().view(detention).orElseThrow().record().get(Detention.PLACE))
        .contains("Мінск");

    press("care-check");
    assertThat(Stand.textOf(robot, "#care-result")).isEqualTo("Everything is whole.");
    press("care-preview");
    assertThat(words("care-plan")).contains("Nothing is missing");
    assertThat(sees("care-repair")).isFalse();
  }

  @Test
  void aRepairWithoutSourcesSaysWhatStaysLostAndKeepsWhatIsShown() {
    press("notice-later");
    press("care-preview");
    press("care-again");
    press("care-repair");
    press("dialog-yes");
    assertThat(words("care-report"))
        .contains("as far as possible")
        .contains("Lost so far")
        .contains("Saved as new changes of yours: 1 record")
        .contains("new keys");
    assertThat(casebook.records().view(detention).orElseThrow().incomplete()).isTrue();
    press("care-rebuild");
    assertThat(casebook.records().view(detention).orElseThrow().record().get(Detention.PLACE))
        .contains("Мінск");
  }

  @Test
  void whatCannotBeASourceIsSaidAndChangesNothing() {
    press("notice-later");
    stand.files.willChoose(home.resolve("theirs"));
    press("care-add-folder");
    press("care-preview");
    assertThat(Stand.textOf(robot, "#dialog-text")).contains("copy of another casebook");
    press("dialog-yes");
    press("care-remove-1");
    assertThat(sees("care-place-1")).isFalse();
  }
}
