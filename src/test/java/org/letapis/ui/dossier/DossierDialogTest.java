package org.letapis.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.theme.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A lawyer writes a client's dossier to a file she names. */
@OnScreen
class DossierDialogTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private FxRobot robot;
  private RecordId event;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    RecordId person = Books.person(book, "Жук", "Алесь");
    event = Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
    window.stand.stack.history(person);
  }

  @BeforeEach
  void enter(FxRobot screen) {
    robot = screen;
    visitor = new Visitor(screen, window);
  }

  @Stop
  void stop() {
    window.casebook().close();
  }

  @Test
  void whatIsChosenIsToldAndTheRestIsNot() throws Exception {
    Path file = temp.resolve("d.pdf");
    open();
    robot.interact(
        () -> {
          choose("dossier-language", Language.RUSSIAN);
          tick("identity", false);
        });
    String folder = System.getProperty("letapis.pictures");
    if (folder != null) {
      Rest.fx(
          () -> {
            Snapshots.write(window.stand.overlay.getScene(), Path.of(folder, "dossier.png"));
            return true;
          });
    }
    window.stand.files.willChoose(file);
    visitor.press("dossier-pdf");
    visitor.await(() -> Files.exists(file));
    String text = text(file);
    assertThat(text).contains("Составлено", "События по времени", "1 марта 2022");
    assertThat(text).doesNotContain("Личность");
  }

  @Test
  void withoutAPlaceNothingIsWrittenAndThePagesForEditingAreHtml() throws Exception {
    Path file = temp.resolve("d.html");
    open();
    robot.interact(() -> choose("dossier-template", Offer.of(Templates.of("court"))));
    visitor.press("dossier-html");
    assertThat(file).doesNotExist();
    window.stand.files.willChoose(file);
    visitor.press("dossier-html");
    visitor.await(() -> Files.exists(file) && Files.size(file) > 0);
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("Жук");
  }

  private void open() {
    visitor.await(() -> robot.lookup("#history-dossier").tryQuery().isPresent());
    visitor.press("history-dossier");
  }

  @SuppressWarnings("unchecked")
  private void tick(String section, boolean on) {
    TreeView<FieldTree.Line> fields = robot.lookup("#dossier-fields").queryAs(TreeView.class);
    fields.getRoot().getChildren().stream()
        .filter(item -> item.getValue().key().equals(section))
        .forEach(item -> ((CheckBoxTreeItem<FieldTree.Line>) item).setSelected(on));
  }

  @Test
  void pagesAreSeenBeforeAnythingIsWrittenAndTheChoiceStaysOpenBelow() {
    open();
    visitor.press("dossier-pages");
    visitor.await(() -> window.papers().isShowing());
    assertThat(visitor.reads("preview-page")).startsWith("1 з ");
    visitor.press("pages-close");
    assertThat(visitor.sees("dossier-fields")).isTrue();
  }

  @Test
  void whoIsKeptBackAndNamedInTheTextIsSaidBeforeAnythingIsWritten() {
    RecordId secret = Books.person(window.casebook(), "Патаемны", "Ян");
    window
        .casebook()
        .records()
        .save(
            Change.of(secret, "person").set(Common.CONFIDENTIALITY, Term.of("restricted")).build());
    window
        .casebook()
        .records()
        .save(Change.of(event, "detention").set(Common.ACCOUNT, "З ім быў Патаемны.").build());
    Path file = temp.resolve("named.pdf");
    open();
    window.stand.files.willChoose(file);
    visitor.press("dossier-pdf");
    visitor.await(() -> visitor.sees("dossier-named-go"));
    assertThat(file).doesNotExist();
    visitor.press("dialog-no");
    assertThat(file).doesNotExist();
    visitor.press("dossier-pdf");
    visitor.await(() -> visitor.sees("dossier-named-go"));
    visitor.press("dossier-named-go");
    visitor.await(() -> Files.exists(file));
  }

  @Test
  void aChoiceIsKeptAsATemplateOfTheCasebooksOwn() {
    open();
    robot.interact(() -> tick("identity", false));
    visitor.press("dossier-keep");
    visitor.type("dialog-input", "Без асобы");
    visitor.press("dialog-yes");
    visitor.await(() -> !window.casebook().dossier().kept().all().isEmpty());
    assertThat(window.casebook().dossier().kept().named("Без асобы").orElseThrow().leftOut())
        .containsExactly("identity");
    visitor.press("dossier-drop");
    visitor.await(() -> window.casebook().dossier().kept().all().isEmpty());
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    ComboBox<T> box = robot.lookup("#" + id).queryAs(ComboBox.class);
    box.setValue(value);
  }

  private static String text(Path file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
