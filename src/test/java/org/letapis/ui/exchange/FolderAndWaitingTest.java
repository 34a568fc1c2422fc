package org.letapis.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Shown;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A folder that is watched, and bundles that came before what they build on. */
@OnScreen
class FolderAndWaitingTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private Path first;
  private Path second;
  private Path shared;

  @Start
  void start(Stage stage) throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    shared = Files.createDirectory(temp.resolve("агульная"));
    try (Casebook mine = Books.create(temp.resolve("mine"), Desk.COORDINATOR, "Бусел");
        Casebook other = Books.create(temp.resolve("other"), Desk.DOCUMENTER, "Сойка")) {
      Books.introduce(mine, other);
      Books.person(other, "Верас", "Ганна");
      mine.close();
      copy("mine", "ahead");
      try (Casebook ahead = Books.open(temp.resolve("ahead"))) {
        first = send(other, ahead, out);
        ahead.exchange().importBundle(first);
        other.exchange().importBundle(send(ahead, other, out));
        Books.person(other, "Жук", "Алесь");
        second = send(other, ahead, out);
      }
    }
    window = new OpenWindow(Books.open(temp.resolve("mine")), temp);
    window.show(stage, "exchange");
  }

  private static Path send(Casebook from, Casebook to, Path folder) {
    return from.exchange()
        .export(
            new ExportRequest(Set.of(to.identity().authorId()), false, false, true, false), folder)
        .file();
  }

  private void copy(String from, String to) throws IOException {
    Path source = temp.resolve(from);
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Files.copy(path, temp.resolve(to).resolve(source.relativize(path).toString()));
      }
    }
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private List<String> lines(FxRobot robot, String pane) {
    return Shown.labels(robot, pane);
  }

  @Test
  void aBundleThatCameTooEarlyIsShownUntilItIsTakenInOrDropped(FxRobot robot) {
    window.casebook().exchange().importBundle(second);
    visitor.press("nav-people");
    visitor.press("nav-exchange");
    visitor.await(
        () -> lines(robot, "waiting-bundles").stream().anyMatch(l -> l.contains("Сойка")));
    String digest = window.casebook().exchange().waiting().all().getFirst().bundle().hex();
    String discard = "waiting-discard-" + digest.substring(0, 12);
    visitor.press(discard);
    visitor.press("dialog-no");
    assertThat(window.casebook().exchange().waiting().all()).hasSize(1);
    visitor.press(discard);
    visitor.press("dialog-yes");
    visitor.await(() -> !visitor.sees(discard));
    assertThat(window.casebook().exchange().waiting().all()).isEmpty();
  }

  @Test
  void theFolderIsChosenLookedIntoAndForgotten(FxRobot robot) throws IOException {
    window.stand.files.willChoose(shared);
    visitor.press("folder-choose");
    visitor.await(
        () ->
            lines(robot, "exchange-folder").stream()
                .anyMatch(l -> l.contains(shared.getFileName().toString())));
    Files.copy(first, shared.resolve(first.getFileName()));
    // A file is taken in when it is the same at two looks.
    visitor.press("folder-look");
    visitor.press("folder-look");
    visitor.await(() -> !window.casebook().inbox().items().isEmpty());
    visitor.press("folder-forget");
    visitor.await(() -> window.casebook().exchange().folder().settings().isEmpty());
    assertThat(shared.resolve(first.getFileName())).as("it is not ours to delete").exists();
  }
}
