package org.letapis.ui.kit.form.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Search;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.Editors;
import org.letapis.ui.kit.form.FormParts;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Things seized, typed and pasted without a mouse, in Cyrillic. */
@OnScreen
class SheetEditorTest {

  private Stand stand;
  private FormModel model;
  private SheetEditor sheet;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.texts.speak(Language.BELARUSIAN);
    model =
        new FormModel(
            Search.TYPE, CaseRecord.blank(RecordId.fresh(), "search"), Check.ofSchema(Search.TYPE));
    FormServices services = FormParts.services(stand);
    sheet = new SheetEditor(Slot.of(model, Search.SEIZED, services), new Editors());
    stand.show(stage, sheet.node());
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  @Test
  void rowsAreFilledMovedInAndAddedByKeys(FxRobot robot) {
    begin(robot);
    type(robot, "ноўтбук");
    keys(robot, KeyCode.TAB);
    type(robot, "Алесь");
    keys(robot, KeyCode.ENTER);
    type(robot, "Вера");
    keys(robot, KeyCode.HOME);
    keys(robot, KeyCode.F2);
    keys(robot, KeyCode.HOME);
    keys(robot, KeyCode.ESCAPE);
    assertThat(column(Search.ITEM_OWNER)).containsExactly("Алесь", "Вера");
    keys(robot, KeyCode.LEFT);
    type(robot, "тэлефон");
    keys(robot, KeyCode.ENTER);
    assertThat(column(Search.ITEM)).containsExactly("ноўтбук", "тэлефон");
    assertThat(model.rows(Search.SEIZED)).hasSize(3);
    assertThat(textOf(robot, "#field-seized-1-what")).isEqualTo("тэлефон");
  }

  @Test
  void tabLeavesAfterAnEmptyRowAndEscapeTakesBackWhatWasTyped(FxRobot robot) {
    begin(robot);
    type(robot, "ноўтбук");
    keys(robot, KeyCode.F2);
    keys(robot, KeyCode.F2);
    keys(robot, KeyCode.ESCAPE);
    type(robot, "камп");
    keys(robot, KeyCode.ESCAPE);
    assertThat(column(Search.ITEM)).containsExactly("ноўтбук");
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    for (int i = 0; i < Search.SEIZED.columns().size(); i++) {
      keys(robot, KeyCode.TAB);
    }
    assertThat(owner().getId()).isEqualTo("add-seized");
  }

  @Test
  void aSourceIsAttachedToTheCellItSupports(FxRobot robot) {
    begin(robot);
    type(robot, "ноўтбук");
    keys(robot, KeyCode.F2);
    keys(robot, KeyCode.F8);
    // From the last line up: what stood there before, then a new source.
    keys(robot, KeyCode.UP);
    keys(robot, KeyCode.UP);
    keys(robot, KeyCode.ENTER);
    Row source = model.current().rows(Common.SOURCES).getFirst();
    FieldPath cell = Search.SEIZED.cell(model.rows(Search.SEIZED).getFirst(), Search.ITEM);
    assertThat(source.get(Common.SOURCE_SUPPORTS).orElseThrow().fields()).containsExactly(cell);
    assertThat(owner().getId()).isEqualTo("field-seized-0-what");
  }

  @Test
  void deleteEmptiesThenRemovesAndUndoBringsBack(FxRobot robot) {
    begin(robot);
    type(robot, "ноўтбук");
    keys(robot, KeyCode.F2);
    keys(robot, KeyCode.DELETE);
    assertThat(model.current().rows(Search.SEIZED)).isEmpty();
    keys(robot, KeyCode.DELETE);
    assertThat(model.rows(Search.SEIZED)).isEmpty();
    robot.interact(model::undo);
    robot.interact(model::undo);
    assertThat(column(Search.ITEM)).containsExactly("ноўтбук");
  }

  @Test
  void aTermIsTypedInAnyLanguageAndAWordOutsideTheListIsKeptAndMarked(FxRobot robot) {
    begin(robot);
    for (int i = 0; i < 3; i++) {
      keys(robot, KeyCode.RIGHT);
    }
    type(robot, "да");
    keys(robot, KeyCode.ENTER);
    type(robot, "так");
    assertThat(model.current().rows(Search.SEIZED).getFirst().get(Search.PASSWORD_DEMANDED))
        .contains(Term.of("yes"));
  }

  @Test
  void whyNothingIsKnownAndHowSureItIsTakeOneKey(FxRobot robot) {
    begin(robot);
    type(robot, "ноўтбук");
    keys(robot, KeyCode.TAB);
    keys(robot, KeyCode.F4);
    String row = model.rows(Search.SEIZED).getFirst();
    assertThat(model.absent(Search.SEIZED.cell(row, Search.ITEM_OWNER))).contains(Absent.UNKNOWN);
    keys(robot, KeyCode.LEFT);
    keys(robot, KeyCode.F6);
    keys(robot, KeyCode.F6);
    assertThat(model.stored(Certainty.of(Search.SEIZED.cell(row, Search.ITEM))))
        .isEqualTo(Certainty.kind().write(Term.of("likely")));
  }

  @Test
  void cellsAreFilledFromASpreadsheetEachByItsColumn(FxRobot robot) {
    begin(robot);
    clipboard(
        robot,
        "ноўтбук\tАлесь\t\"SN 1\nSN 2\"\tтак\tнет\tyes\tневядома\n"
            + "тэлефон\tне пыталіся\t\tможа быць\t\t\t");
    keys(robot, KeyCode.CONTROL, KeyCode.V);
    List<Row> rows = model.current().rows(Search.SEIZED);
    assertThat(column(Search.ITEM)).containsExactly("ноўтбук", "тэлефон");
    assertThat(rows.getFirst().get(Search.ITEM_SERIAL)).contains("SN 1 SN 2");
    assertThat(rows.getFirst().get(Search.PASSWORD_DEMANDED)).contains(Term.of("yes"));
    assertThat(rows.getFirst().get(Search.PASSWORD_GIVEN)).contains(Term.of("no"));
    assertThat(rows.getFirst().get(Search.IN_PROTOCOL)).contains(Term.of("yes"));
    assertThat(Absent.ofJson(rows.getFirst().cells().get(Search.ITEM_STATUS.code())))
        .contains(Absent.UNKNOWN);
    assertThat(Absent.ofJson(rows.getLast().cells().get(Search.ITEM_OWNER.code())))
        .contains(Absent.NOT_ASKED);
    assertThat(AsTyped.ofJson(rows.getLast().cells().get(Search.PASSWORD_DEMANDED.code())))
        .contains(new AsTyped("можа быць"));
    String last = model.rows(Search.SEIZED).getLast();
    assertThat(model.finding(Search.SEIZED.cell(last, Search.PASSWORD_DEMANDED)).orElseThrow())
        .satisfies(f -> assertThat(f.isError()).isFalse());
    robot.interact(model::undo);
    assertThat(model.current().rows(Search.SEIZED)).isEmpty();
  }

  @Test
  void whatIsMarkedIsCopiedAsSpreadsheetsReadIt(FxRobot robot) {
    begin(robot);
    clipboard(robot, "ноўтбук\tАлесь\nтэлефон\tВера");
    keys(robot, KeyCode.CONTROL, KeyCode.V);
    clipboard(robot, "нешта іншае");
    keys(robot, KeyCode.CONTROL, KeyCode.HOME);
    keys(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    keys(robot, KeyCode.SHIFT, KeyCode.DOWN);
    keys(robot, KeyCode.CONTROL, KeyCode.C);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).isEqualTo("ноўтбук\tАлесь\nтэлефон\tВера");
  }

  @Test
  void twoHundredRowsHoldOneEditorAtMost(FxRobot robot) {
    begin(robot);
    clipboard(robot, "тэлефон\tАлесь\t123\tтак\tне\tтак\t\n".repeat(200));
    keys(robot, KeyCode.CONTROL, KeyCode.V);
    assertThat(model.current().rows(Search.SEIZED)).hasSize(200);
    keys(robot, KeyCode.CONTROL, KeyCode.HOME);
    type(robot, "камп");
    long editors = sheet.node().lookupAll(".text-input").stream().filter(Node::isVisible).count();
    assertThat(editors).isEqualTo(1);
    assertThat(column(Search.ITEM).getFirst()).isEqualTo("камп");
  }

  private void begin(FxRobot robot) {
    robot.interact(() -> sheet.target().requestFocus());
    keys(robot, KeyCode.SPACE);
  }

  private void keys(FxRobot robot, KeyCode... codes) {
    robot.press(codes).release(codes);
    stand.settle();
  }

  /** Types where the keyboard is, whatever the layout of the machine's keyboard. */
  private void type(FxRobot robot, String words) {
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter ->
                robot.interact(
                    () ->
                        Event.fireEvent(
                            owner(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
    stand.settle();
  }

  private Node owner() {
    return sheet.node().getScene().getFocusOwner();
  }

  private void clipboard(FxRobot robot, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private List<String> column(Field<String> column) {
    return model.current().rows(Search.SEIZED).stream()
        .map(row -> row.get(column).orElse(""))
        .toList();
  }
}
