package org.letapis.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
import org.letapis.casebook.dossier.Template;
import org.letapis.domain.entry.RecordId;
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

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    RecordId person = Books.person(book, "Жук", "Алесь");
    Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
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
          robot.lookup("#dossier-section-identity").queryAs(CheckBox.class).setSelected(false);
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
    robot.interact(() -> choose("dossier-template", template("court")));
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

  private Template template(String code) {
    return org.letapis.casebook.dossier.Templates.of(code);
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
