package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.backup.SnapshotView;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;

/** Backups as people make them and go back to them, in the whole program on a real disk. */
@OnScreen
class BackupScreensTest {

  @TempDir Path temp;
  private Path folder;
  private Path stick;
  private RecordId person;
  private RunningProgram window;

  @BeforeEach
  void aCasebook() throws Exception {
    folder = temp.resolve("casebook");
    stick = Files.createDirectory(temp.resolve("stick"));
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел")) {
      person = Books.person(book, "Верас", "Ганна");
      Books.detention(book, person, LocalDate.of(2024, 2, 7), "Гродна");
      Books.attach(book, person, "person", "ліст.txt", "Змест ліста");
    }
  }

  @AfterEach
  void stop() {
    if (window != null) {
      window.close();
    }
  }

  private void start() {
    window = new RunningProgram(folder);
  }

  private String reads(String query) {
    return Stand.textOf(window.robot, query);
  }

  /** Scrolls the section until something is in the middle. */
  private void show(String query) {
    window.robot.interact(
        () -> {
          ScrollPane section = window.robot.lookup("#section").queryAs(ScrollPane.class);
          Node node = window.robot.lookup(query).query();
          double at =
              section.getContent().sceneToLocal(node.localToScene(0, 0)).getY()
                  - section.getViewportBounds().getHeight() / 2;
          double room =
              section.getContent().getBoundsInLocal().getHeight()
                  - section.getViewportBounds().getHeight();
          section.setVvalue(Math.clamp(at / room, 0, 1));
        });
    window.settle();
  }

  private void toBackups() {
    window.click("#nav-settings");
    window.click("#section-backups");
  }

  private List<SnapshotView> onStick() {
    try (Casebook book = Books.open(folder)) {
      return book.backups().list(stick);
    }
  }

  @Test
  void aBackupIsMadeListedAndReadBack() {
    start();
    window.unlock();
    toBackups();
    assertThat(reads("#backup-last")).isEqualTo("Рэзервовых копій яшчэ няма.");
    window.click("#backup-now");
    assertThat(reads("#backup-trouble")).contains("выберыце папку");

    window.type("#backup-place", temp.resolve("nowhere").toString());
    window.click("#backup-now");
    assertThat(reads("#backup-trouble")).contains("падключыце");

    window.type("#backup-place", stick.toString());
    window.click("#backup-now");
    assertThat(reads("#backup-done")).contains("зроблена і праверана");
    assertThat(reads("#backup-last")).startsWith("Апошняя копія:");
    assertThat(window.sees("#backup-1")).isTrue();

    show("#backup-verify-1");
    window.click("#backup-verify-1");
    assertThat(window.sees("#backup-found")).isTrue();
    show("#backup-hours-24");
    window.click("#backup-hours-24");
    window.close();
    window = null;
    assertThat(onStick()).hasSize(1);
    try (Casebook book = Books.open(folder)) {
      assertThat(book.backups().book().settings()).contains(new BackupSettings(stick, 24, true));
      assertThat(book.backups().list(stick).getFirst().checked()).isPresent();
    }
  }

  @Test
  void whatIsToBeKnownOfAPlaceIsSaidBeforeItIsUsed() throws Exception {
    start();
    window.unlock();
    toBackups();
    window.click("#backup-own-place");
    Rest.until(() -> !window.robot.lookup("#backup-findings .label").queryAll().isEmpty());
    assertThat(window.robot.lookup("#backup-findings .label").queryLabeled().getText())
        .contains("канфіскацыі");
    window.click("#backup-now");
    assertThat(reads("#backup-done")).contains("зроблена");
  }

  @Test
  void backupsAreMadeByThemselvesWhenSomethingChangedAndTheLastOneBeforeTheLock() {
    try (Casebook book = Books.open(folder)) {
      book.backups().book().use(new BackupSettings(stick, 4, true));
    }
    start();
    window.unlock();
    window.pass(Duration.ofMinutes(3));
    assertThat(reads("#status")).contains("Рэзервовая копія зроблена");
    window.click("#lock");
    assertThat(onStick()).as("nothing changed since").hasSize(1);

    try (Casebook book = Books.open(folder)) {
      Books.person(book, "Другі", "Чалавек");
    }
    window.unlock();
    window.click("#lock");
    assertThat(onStick()).hasSize(2);
  }

  @Test
  void aStickThatIsNotThereIsSaidQuietlyOnce() throws Exception {
    try (Casebook book = Books.open(folder)) {
      book.backups().book().use(new BackupSettings(temp.resolve("gone"), 1, true));
    }
    start();
    window.unlock();
    window.pass(Duration.ofMinutes(3));
    assertThat(reads("#status")).contains("Папкі для рэзервовых копій няма");
    assertThat(window.sees("#dialog")).isFalse();
    window.click("#lock");
    assertThat(window.locked()).isTrue();
  }

  @Test
  void aLostCasebookIsRestoredFromTheStick() throws Exception {
    try (Casebook book = Books.open(folder)) {
      book.backups().run(stick, BackupProgress.NONE);
    }
    remove(folder);
    start();
    window.click("#mode-open");
    window.click("#way-restore");
    window.click("#restore-look");
    assertThat(reads("#trouble")).contains("folder or stick");
    window.type("#restore-from", stick.toString());
    window.type("#restore-passphrase", "не тая");
    window.click("#restore-look");
    assertThat(reads("#trouble")).contains("passphrase");

    window.type("#restore-passphrase", RunningProgram.PASSPHRASE);
    window.click("#restore-look");
    window.click("#restore-compare");
    assertThat(window.sees("#restore-preview")).isTrue();
    assertThat(reads("#restore-into")).isEqualTo(folder.toString());
    window.click("#restore-go");
    assertThat(reads("#casebook-name")).isEqualTo("Бусел");
    window.close();
    window = null;
    try (Casebook book = Books.open(folder)) {
      assertThat(book.records().title(person)).contains("Верас");
      assertThat(book.check((d, t) -> {}).findings()).isEmpty();
    }
  }

  @Test
  void anOlderBackupIsRestoredOnlyBesideAndSaysWhatItLacks() {
    try (Casebook book = Books.open(folder)) {
      book.backups().run(stick, BackupProgress.NONE);
      Books.person(book, "Другі", "Чалавек");
    }
    start();
    window.click("#way-restore");
    window.type("#restore-from", stick.toString());
    window.type("#restore-passphrase", RunningProgram.PASSPHRASE);
    window.click("#restore-look");
    window.click("#restore-compare");
    assertThat(reads("#restore-refusal")).contains("holds less");
    assertThat(window.robot.lookup("#restore-go").queryButton().isDisabled()).isTrue();
    window.click("#restore-beside");
    assertThat(reads("#restore-into")).isEqualTo(folder + "-2");
    window.click("#restore-go");
    assertThat(reads("#casebook-name")).isEqualTo("Бусел");
    assertThat(Path.of(folder + "-2").resolve("vault.json")).exists();
  }

  @Test
  void aSyncFolderIsExplainedWhereACasebookIsMadeOrOpened() throws Exception {
    Files.createDirectory(temp.resolve(".stfolder"));
    start();
    Rest.until(() -> window.robot.lookup(".lt-place").tryQuery().isPresent());
    assertThat(window.robot.lookup(".lt-place").queryLabeled().getText()).contains("Syncthing");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
