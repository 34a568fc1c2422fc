package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.theme.Snapshots;

/** Everything out as open files, and a casebook of them again, in the whole program. */
@OnScreen
class ArchiveScreensTest {

  private static final String PHRASE = "зусім іншая фраза для архіва 9";

  @TempDir Path temp;
  private RunningProgram window;

  @BeforeEach
  void aCasebook() {
    Path folder = temp.resolve("casebook");
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел")) {
      Books.person(book, "Верас", "Ганна");
    }
    window = new RunningProgram(folder);
    window.unlock();
    window.click("#nav-settings");
    window.click("#section-archive");
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void anEncryptedOneIsWrittenAndMadeACasebookOfAtTheFirstScreen() throws Exception {
    Path archive = temp.resolve("a.age");
    press("archive-write");
    assertThat(text("archive-told")).isNotEmpty();
    assertThat(archive).doesNotExist();
    phrase("archive-passphrase");
    window.files.willChoose(archive);
    press("archive-write");
    picture("archive");
    assertThat(text("archive-told")).startsWith("Запісана: 1 запіс");
    assertThat(Files.readString(archive, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1\n-> scrypt ");

    press("lock");
    press("way-archive");
    press("archive-make");
    assertThat(text("trouble")).isNotEmpty();
    window.files.willChoose(archive);
    press("archive-choose");
    type("archive-its-passphrase", "нешта не тое 1");
    type("archive-folder", temp.resolve("again").toString());
    phrase("archive-new-passphrase");
    picture("archive-open");
    press("archive-make");
    assertThat(text("trouble")).isNotEmpty();
    assertThat(temp.resolve("again")).doesNotExist();
    type("archive-its-passphrase", PHRASE);
    phrase("archive-new-passphrase");
    press("archive-make");
    assertThat(text("casebook-name")).isEqualTo("Бусел");
    window.click("#nav-people");
    assertThat(window.robot.lookup("Верас Ганна").tryQuery()).isPresent();
  }

  @Test
  void aPlainOneIsWrittenOnlyAfterTheWarning() {
    Path archive = temp.resolve("a.tar");
    window.robot.interact(
        () -> window.robot.lookup("#archive-plain").queryAs(ToggleButton.class).setSelected(true));
    window.files.willChoose(archive);
    press("archive-write");
    assertThat(archive).doesNotExist();
    press("dialog-yes");
    assertThat(archive).isNotEmptyFile();
  }

  private void picture(String name) throws Exception {
    String folder = System.getProperty("letapis.pictures");
    if (folder != null) {
      RunningProgram.fx(
          () -> {
            Snapshots.write(window.stage.getScene(), Path.of(folder, name + ".png"));
            return true;
          });
    }
  }

  private void phrase(String id) {
    type(id, PHRASE);
    type(id + "-again", PHRASE);
  }

  private void press(String id) {
    window.robot.interact(
        () -> {
          switch (window.robot.lookup("#" + id).query()) {
            case Hyperlink link -> link.fire();
            case ButtonBase button -> button.fire();
            default -> throw new AssertionError(id);
          }
        });
    window.settle();
  }

  private void type(String id, String words) {
    window.robot.interact(
        () -> window.robot.lookup("#" + id).queryAs(TextInputControl.class).setText(words));
    window.settle();
  }

  private String text(String id) {
    return Stand.textOf(window.robot, "#" + id);
  }
}
