package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.crypto.Secret;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;

/** Files handed to the window, as by a double click. */
@OnScreen
class GivenTest {

  @TempDir private Path folder;
  private RunningProgram running;

  @BeforeEach
  void start() {
    Path book = folder.resolve("book");
    try (Secret passphrase = Secret.ofPassphrase(RunningProgram.PASSPHRASE.toCharArray())) {
      Casebook.create(
              new NewCasebook(book, Desk.LAWYER, "A", Language.ENGLISH, Books.CHEAP), passphrase)
          .close();
    }
    running = new RunningProgram(book);
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private void give(Path file) {
    running.robot.interact(() -> running.program.given().take(file));
    running.settle();
  }

  @Test
  void whatNeedsACasebookWaitsForItAndIsOpenedThen() throws Exception {
    Path bundle = folder.resolve("sent.letapis");
    Files.writeString(bundle, "age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n");
    give(bundle);
    assertThat(textOf(running.robot, "#note-given")).contains("waiting");
    running.unlock();
    // It is none, and that is said as for any bundle that was chosen.
    assertThat(running.sees("#dialog")).isTrue();
    assertThat(running.sees("#receive")).isTrue();
  }

  @Test
  void anArchiveIsForTheFirstScreenOnlyAndAnythingElseIsSaidToBeNothing() throws Exception {
    Path archive = folder.resolve("all.tar.age");
    Files.writeString(archive, "age-encryption.org/v1\n-> scrypt abc 18\nabc\n--- abc\n");
    give(folder.resolve("none"));
    assertThat(textOf(running.robot, "#note-given")).contains("no bundle");
    give(archive);
    assertThat(textOf(running.robot, "#archive-chosen")).contains("all.tar.age");
    assertThat(running.sees("#archive-its-passphrase")).isTrue();
    running.click("#way-back");
    running.unlock();
    give(archive);
    assertThat(running.sees("#dialog")).isTrue();
  }
}
