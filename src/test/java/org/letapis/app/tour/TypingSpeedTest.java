package org.letapis.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Typing in a form of many rows and files. How quick it is depends on the machine and is only told;
 * that every key arrives where it was typed is held.
 */
@OnScreen
class TypingSpeedTest {

  /** Keys in each kind of field; {@code -Dletapis.typing-speed=300} for a run with figures. */
  private static final int KEYS = Integer.getInteger("letapis.typing-speed", 0);

  private static final String PASSPHRASE = "калі ласка адчыніся 7";

  @TempDir Path temp;
  private Casebook book;
  private RecordId search;
  private OpenWindow window;

  @Start
  void start(Stage stage) throws Exception {
    book = Books.create(temp.resolve("casebook"), Desk.DOCUMENTER, "Бусел");
    search = BigForm.save(book, KEYS == 0 ? 40 : 200, KEYS == 0 ? 8 : 50);
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void everyKeyArrivesInAFormOfManyRows(FxRobot robot) throws Exception {
    if (KEYS > 0) {
      window.close();
      inTheProgramItself();
      return;
    }
    Visitor visitor = new Visitor(robot, window);
    robot.interact(() -> window.stand.stack.open(search, "search"));
    visitor.await(() -> visitor.sees("field-place"));
    KeySpeed speed = new KeySpeed(window.stand.overlay.getScene(), new Random(Seed.get()), 0);
    for (String id : List.of("field-place", "field-seized-0-what", "field-files-0-description")) {
      robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
      if (id.contains("seized")) {
        // What lies far below is made when the keyboard comes there.
        assertThat(visitor.sees("field-seized-39-status")).isFalse();
        speed.go(KeyCode.END);
        visitor.await(() -> visitor.keyboardIsIn().equals("field-seized-39-status"));
      }
      speed.type("шафа");
      String typed = visitor.keyboardIsIn();
      assertThat(typed).isEqualTo(id.contains("seized") ? "field-seized-39-status" : id);
      assertThat(robot.lookup("#" + typed).<TextInputControl>query().getText()).endsWith("шафа");
    }
    assertThat(speed.keys()).isEqualTo(12);
  }

  private void inTheProgramItself() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Files.readAllLines(Path.of("src/main/launcher/lib/jvm.options")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Dglass.platform=" + System.getProperty("letapis.typing-platform", "Headless"),
            "-Dprism.order=sw",
            "-Djava.io.tmpdir=" + temp.resolve("casebook"),
            "-cp",
            System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
            TypingSpeedProcess.class.getName(),
            temp.toString(),
            PASSPHRASE,
            Integer.toString(KEYS)));
    Process process =
        new ProcessBuilder(command).redirectError(temp.resolve("errors").toFile()).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(System.out::println);
    }
    assertThat(process.waitFor()).as(Files.readString(temp.resolve("errors"))).isZero();
  }
}
