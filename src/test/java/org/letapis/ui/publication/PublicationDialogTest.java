package org.letapis.ui.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.theme.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A coordinator publishes, and sees first what would go. */
@OnScreen
class PublicationDialogTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Дрозд");
    RecordId person = Books.person(book, "Ясенка", "Юрый");
    Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    window = new OpenWindow(book, temp);
    window.show(stage, "exchange");
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
  void whatGoesIsSeenFirstAndNobodyIsNamedWhereThatWasAskedFor() throws Exception {
    visitor.press("exchange-publish");
    visitor.press("publish-look");
    visitor.await(() -> visitor.sees("publish-write"));
    // What says nothing of itself is for partners, and public alone is offered first.
    assertThat(robot.lookup("#publish-write").queryButton().isDisabled()).isTrue();
    visitor.press("dialog-no");
    robot.interact(
        () -> {
          this.<Level>box("publish-level").setValue(Level.PARTNERS);
          robot.lookup("#publish-anonymised").queryAs(CheckBox.class).setSelected(true);
          robot.lookup("#publish-as-json").queryAs(CheckBox.class).setSelected(true);
        });
    picture("publication.png");
    visitor.press("publish-look");
    visitor.await(() -> visitor.sees("publish-write"));
    picture("publication-preview.png");
    assertThat(temp.resolve("letapis-1")).doesNotExist();
    window.stand.files.willChoose(temp);
    visitor.press("publish-write");
    visitor.await(() -> Files.exists(temp.resolve("letapis-1")));
    visitor.await(() -> visitor.reads("publish-report").contains("2"));
    picture("publication-done.png");
    assertThat(Files.readString(temp.resolve("letapis-1/records.json")))
        .contains("Чалавек ")
        .doesNotContain("Ясенка");
    assertThat(temp.resolve("letapis-1/tables.xlsx")).exists();
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> box(String id) {
    return robot.lookup("#" + id).queryAs(ComboBox.class);
  }

  private void picture(String name) {
    String folder = System.getProperty("letapis.pictures");
    if (folder != null) {
      Rest.fx(
          () -> {
            Snapshots.write(window.stand.overlay.getScene(), Path.of(folder, name));
            return true;
          });
    }
  }
}
