package org.letapis.ui.kit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.media.picture.Picture;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Pages are looked at, printed and saved; until then they are nowhere but in memory. */
@OnScreen
class PapersTest {

  @TempDir Path temp;
  private final Stand stand = new Stand();
  private final TestPrinters printers = new TestPrinters();
  private final Papers papers =
      new Papers(stand.controls, stand.background, stand.dialogs, stand.files, printers);
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    stand.show(stage, new StackPane());
  }

  @BeforeEach
  void look(FxRobot screen) {
    robot = screen;
    robot.interact(() -> papers.show("pages.print-title", () -> paper(9)));
    Rest.until(() -> papers.isShowing() && picture() != null);
    stand.settle();
  }

  @Test
  void keysAndNumbersLeadToEveryPageOnlyOneOfWhichIsHeld() {
    String all = Stand.textOf(robot, "#preview-page").replaceAll("^\\d+ of ", "");
    assertThat(Integer.parseInt(all)).isGreaterThan(8);
    strike(KeyCode.PAGE_DOWN);
    assertThat(Stand.textOf(robot, "#preview-page")).isEqualTo("2 of " + all);
    strike(KeyCode.CONTROL, KeyCode.END);
    assertThat(Stand.textOf(robot, "#preview-page")).isEqualTo(all + " of " + all);
    strike(KeyCode.PAGE_UP);
    strike(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(Stand.textOf(robot, "#preview-page")).isEqualTo("1 of " + all);
    robot.interact(
        () -> {
          TextField number = robot.lookup("#preview-page-number").query();
          number.setText("5");
          number.getOnAction().handle(null);
        });
    stand.settle();
    assertThat(Stand.textOf(robot, "#preview-page")).isEqualTo("5 of " + all);
    assertThat(robot.lookup(n -> n instanceof ImageView).queryAll()).hasSize(1);
    press("pages-close");
    assertThat(papers.isShowing()).isFalse();
    assertThat(robot.lookup("#pages").tryQuery()).isEmpty();
  }

  @Test
  void thePagesThatAreAskedForGoToThePrinterThatIsChosen() {
    printers.connect("Usual", "Other");
    press("pages-print");
    robot.interact(() -> robot.lookup("#print-pages").<TextField>query().setText("7-"));
    press("print-go");
    assertThat(printers.orders()).hasSize(1);
    Printers.Order order = printers.orders().getFirst();
    assertThat(order.printer()).isEqualTo("Usual");
    assertThat(order.copies()).isEqualTo(1);
    assertThat(order.pages()).startsWith(6, 7);
    assertThat(printers.printed()).hasSameSizeAs(order.pages());
    for (Picture page : printers.printed()) {
      assertThat(Arrays.stream(page.argb()).distinct().count()).isGreaterThan(10);
      assertThat((double) page.height() / page.width()).isBetween(1.40, 1.43);
    }
    assertThat(Stand.textOf(robot, "#pages-said")).contains("sent to the printer");
  }

  @Test
  void pagesThatAreNotThereCannotBePrinted() {
    printers.connect("Usual");
    press("pages-print");
    robot.interact(() -> robot.lookup("#print-pages").<TextField>query().setText("2-900"));
    assertThat(robot.lookup("#print-go").query().isDisabled()).isTrue();
  }

  @Test
  void withoutAPrinterItIsSaidWhatElseCanBeDone() {
    press("pages-print");
    assertThat(Stand.textOf(robot, "#print-none")).contains("PDF");
    press("dialog-yes");
    assertThat(papers.isShowing()).isTrue();
  }

  @Test
  void whatIsSavedIsWhatWasSeen() throws Exception {
    Path file = temp.resolve("list.pdf");
    stand.files.willChoose(file);
    press("pages-save");
    assertThat(file).doesNotExist();
    press("dialog-yes");
    Rest.until(() -> Files.exists(file));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(Stand.textOf(robot, "#pages-said")).contains(pdf.getNumberOfPages() + " pages");
    }
  }

  @Test
  void theLockTakesThePagesAwayAndNoneComeAfterwards() {
    robot.interact(papers::close);
    assertThat(papers.isShowing()).isFalse();
    robot.interact(() -> papers.show("pages.print-title", () -> paper(1)));
    stand.settle();
    assertThat(papers.isShowing()).isFalse();
  }

  private Object picture() {
    return robot
        .lookup("#preview-picture")
        .tryQueryAs(ImageView.class)
        .map(ImageView::getImage)
        .orElse(null);
  }

  private void press(String id) {
    robot.clickOn("#" + id);
    stand.settle();
  }

  private void strike(KeyCode... keys) {
    robot.press(keys).release(keys);
    stand.settle();
  }

  private static Paper paper(int chapters) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= chapters; i++) {
      blocks.add(new Block.Heading(1, "Раздзел " + i, List.of()));
      blocks.add(new Block.Text("Вязень чакае ліста. ".repeat(300), Block.Tone.PLAIN));
    }
    return new Paper(
        "Дасье",
        "Łacinka",
        List.of(),
        Locale.forLanguageTag("be"),
        new PaperWords("", (page, all) -> page + "/" + all),
        blocks);
  }
}
