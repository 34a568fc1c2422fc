package org.letapis.ui.kit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.MediaSamples;
import org.letapis.media.PdfSamples;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Looking at files writes nothing of them anywhere. */
@OnScreen
@Isolated("it looks at the folder for temporary files, where others put theirs")
class NothingOnDiskTest {
  private static final String CANARY = "канарэйка-7319";

  /** What stands in the frozen recordings. */
  private static final String FROZEN = "kanarejka";

  @TempDir Path temp;
  private final Instant begun = Instant.now();
  private OpenWindow window;
  private List<FileRef> files;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Дрозд");
    files =
        Stream.of(
                attach(book, "a.jpg", MediaSamples.telephoneJpeg(400, 300, 6, CANARY)),
                attach(book, "a.png", MediaSamples.talkativePng(64, 48, CANARY)),
                attach(book, "a.pdf", PdfSamples.pages(2, CANARY)),
                attach(book, "locked.pdf", PdfSamples.locked(CANARY, "x")),
                attach(book, "a.txt", CANARY.repeat(1000).getBytes(StandardCharsets.UTF_8)),
                attach(book, "film.mp4", MediaSamples.frozen("film.mp4")),
                attach(book, "sound.mp3", MediaSamples.frozen("sound.mp3")),
                attach(book, "sound.ogg", MediaSamples.frozen("sound.ogg")),
                attach(book, "lossy.webp", MediaSamples.frozen("lossy.webp")))
            .toList();
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
  }

  private static FileRef attach(Casebook book, String name, byte[] content) {
    return book.attachments().attach(new ByteArrayInputStream(content), name);
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void neitherInTheCasebookNorInTheTemporaryFolderNorAtHome(FxRobot robot) throws Exception {
    Visitor visitor = new Visitor(robot, window);
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    WatchService watch = temporary.getFileSystem().newWatchService();
    temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
    for (FileRef file : files) {
      robot.interact(() -> window.previews().show(file));
      visitor.await(
          () -> robot.lookup("#preview-content .progress-indicator").queryAll().isEmpty());
      if (visitor.sees("preview-password")) {
        visitor.type("preview-password", "x");
        visitor.press("preview-unlock");
        visitor.await(() -> visitor.sees("preview-picture"));
      }
      if (visitor.sees("preview-play")) {
        visitor.press("preview-play");
      }
    }
    robot.interact(() -> window.previews().close());
    Canary.assertAbsent(temp, CANARY, FROZEN);
    Canary.assertAbsent(temporary, CANARY, FROZEN);
    // Not even for a moment, as caches are made and deleted.
    assertThat(made(watch)).isEmpty();
    watch.close();
    assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache"))
        .satisfies(cache -> assertThat(isNew(cache)).isFalse());
    for (Path fresh : freshAtHome()) {
      byte[] bytes = Files.readAllBytes(fresh);
      assertThat(MediaSamples.holds(bytes, CANARY)).as("a file at home").isFalse();
    }
  }

  private static List<String> made(WatchService watch) {
    WatchKey key = watch.poll();
    return key == null
        ? List.of()
        : key.pollEvents().stream().map(event -> String.valueOf(event.context())).toList();
  }

  /** Files right at home that have changed since. */
  private List<Path> freshAtHome() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("user.home")))) {
      return all.filter(Files::isRegularFile).filter(this::isNew).toList();
    }
  }

  private boolean isNew(Path file) {
    try {
      return Files.exists(file)
          && Files.size(file) < 50_000_000
          && Files.getLastModifiedTime(file).compareTo(FileTime.from(begun)) > 0;
    } catch (IOException gone) {
      return false;
    }
  }
}
