package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.Drops;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Files come into a record from a folder, and pictures from the clipboard without being a file. */
@OnScreen
class FilesTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId person;

  @Start
  void start(Stage stage) {
    var book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    person = Books.person(book, "Іваноў", "Пётр");
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    robot.interact(() -> window.stand.stack.open(person, "person"));
    visitor.await(() -> visitor.sees("field-occupation"));
  }

  @Stop
  void stop() {
    window.close();
  }

  private List<FileRef> saved() {
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.await(() -> visitor.reads("status").equals("Захавана на дыску"));
    CaseRecord record = window.casebook().records().view(person).orElseThrow().record();
    return record.rows(Common.FILES).stream()
        .map(row -> row.get(Common.FILE).orElseThrow())
        .toList();
  }

  @Test
  void chosenFilesOfAFolderAreAttachedAndLinksAreNotFollowed() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("здымкі").resolve("унутры")).getParent();
    Files.writeString(folder.resolve("а.txt"), "першы");
    Files.writeString(folder.resolve("б.txt"), "другі");
    Files.writeString(folder.resolve("унутры").resolve("в.txt"), "трэці");
    Files.createSymbolicLink(folder.resolve("г"), temp.resolve("book"));
    window.stand.files.willChoose(folder);
    visitor.press("files-scan");
    visitor.await(() -> visitor.sees("scan-file-2"));
    assertThat(visitor.sees("scan-file-3")).isFalse();
    assertThat(visitor.reads("scan-file-0")).startsWith("а.txt");
    visitor.press("scan-file-0");
    visitor.press("scan-file-2");
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("preview-files-1-file"));
    assertThat(saved()).extracting(FileRef::name).containsExactlyInAnyOrder("а.txt", "в.txt");
  }

  @Test
  void aCopiedPictureIsAttachedFromMemory(FxRobot robot) throws Exception {
    WritableImage image = new WritableImage(30, 20);
    robot.interact(
        () -> {
          image.getPixelWriter().setColor(3, 4, Color.RED);
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
        });
    visitor.press("field-occupation");
    visitor.keys(KeyCode.CONTROL, KeyCode.V);
    visitor.await(() -> visitor.sees("preview-files-0-file"));
    FileRef file = saved().getFirst();
    assertThat(file.name()).startsWith("здымак").endsWith(".png");
    try (var in = window.casebook().attachments().open(file.digest())) {
      assertThat(ImageIO.read(in).getRGB(3, 4)).isEqualTo(0xFFFF0000);
    }
  }

  @Test
  void filesDroppedAnywhereOnTheFormAreAttachedOnceEach(FxRobot robot) throws Exception {
    Path first = Files.writeString(temp.resolve("павестка.txt"), "павестка");
    Path second = Files.writeString(temp.resolve("пратакол.txt"), "пратакол");
    Path third = Files.writeString(temp.resolve("здымак.txt"), "здымак");
    boolean[] taken = new boolean[2];
    robot.interact(
        () -> {
          Node words = robot.lookup("#field-occupation").query();
          taken[0] = Drops.files(words, List.of(first, second));
          taken[1] = Drops.files(robot.lookup("#add-files").query(), List.of(third));
        });
    assertThat(taken).containsExactly(true, true);
    visitor.await(() -> visitor.sees("preview-files-2-file"));
    assertThat(saved())
        .extracting(FileRef::name)
        .containsExactlyInAnyOrder("павестка.txt", "пратакол.txt", "здымак.txt");
  }

  @Test
  void aFileThatCannotBeReadIsToldOfAndTheOthersAreAttached(FxRobot robot) throws Exception {
    Path gone = temp.resolve("няма.txt");
    Path there = Files.writeString(temp.resolve("ёсць.txt"), "ёсць");
    robot.interact(
        () -> Drops.files(robot.lookup("#field-occupation").query(), List.of(gone, there)));
    visitor.await(() -> visitor.sees("dialog-text"));
    assertThat(visitor.reads("dialog-text")).startsWith("Файл не прачытаць");
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("preview-files-0-file"));
    assertThat(saved()).extracting(FileRef::name).containsExactly("ёсць.txt");
  }
}
