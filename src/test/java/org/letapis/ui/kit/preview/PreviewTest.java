package org.letapis.ui.kit.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.MediaSamples;
import org.letapis.media.PdfSamples;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.theme.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody looks at what is attached, beside the work at hand. */
@OnScreen
class PreviewTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId person;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Дрозд");
    person = Books.person(book, "Жук", "Алесь");
    attach(book, "1", "zdymak.jpg", MediaSamples.telephoneJpeg(400, 200, 6, "канарэйка"));
    attach(book, "2", "pratakol.pdf", PdfSamples.pages(3, "Пратакол ператрусу"));
    attach(
        book, "3", "list.txt", "Прывітанне, гэта ліст".getBytes(Charset.forName("windows-1251")));
    attach(book, "4", "zamok.pdf", PdfSamples.locked("Таямніца", "ключ 1"));
    attach(book, "5", "torn.png", "no picture at all\u0001".getBytes(UTF_8));
    attach(book, "6", "film.mp4", MediaSamples.frozen("film.mp4"));
    attach(book, "7", "golas.ogg", MediaSamples.frozen("sound.ogg"));
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
    window.stand.stack.open(person, "person");
  }

  private void attach(Casebook book, String row, String name, byte[] content) {
    FileRef file = book.attachments().attach(new ByteArrayInputStream(content), name);
    book.records()
        .save(
            Change.of(person, "person")
                .set(Common.FILES, "file-" + row, Common.FILE, file)
                .build());
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private void show(FxRobot robot, int row) {
    visitor.press("preview-files-" + row + "-file");
    visitor.await(() -> robot.lookup("#preview-content .progress-indicator").queryAll().isEmpty());
  }

  private static Image picture(FxRobot robot) {
    return robot.lookup("#preview-picture").<ImageView>query().getImage();
  }

  private void snap(String name) {
    String folder = System.getProperty("letapis.pictures");
    if (folder != null) {
      window.stand.settle();
      Rest.fx(
          () -> {
            Snapshots.write(window.stand.overlay.getScene(), Path.of(folder, name + ".png"));
            return true;
          });
    }
  }

  @Test
  void aPictureStandsUprightBesideTheFormWithWhatTheCameraWrote(FxRobot robot) {
    show(robot, 0);
    visitor.await(() -> visitor.sees("preview-picture"));
    Image image = picture(robot);
    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(400);
    // Turned by a quarter: what was at the lower left comes to the upper left.
    assertThat(image.getPixelReader().getColor(50, 100).getBlue()).isGreaterThan(0.9);
    assertThat(image.getPixelReader().getColor(150, 100).getRed()).isGreaterThan(0.9);
    assertThat(visitor.reads("fact-taken")).isEqualTo("2021-08-03 14:30:05");
    assertThat(visitor.reads("fact-place")).contains("53.90060°", "27.55900°", "210");
    assertThat(visitor.reads("fact-device")).isEqualTo("Зорка Phone 7");
    snap("picture");
    robot.type(KeyCode.ESCAPE);
    assertThat(visitor.sees("preview")).isFalse();
    assertThat(visitor.keyboardIsIn()).isEqualTo("preview-files-0-file");
  }

  @Test
  void pagesAreTurned(FxRobot robot) {
    show(robot, 1);
    visitor.await(() -> visitor.sees("preview-picture"));
    assertThat(visitor.reads("preview-page")).startsWith("1 ");
    visitor.press("preview-page-on");
    assertThat(visitor.reads("preview-page")).startsWith("2 ");
    Image image = picture(robot);
    var red =
        image
            .getPixelReader()
            .getColor((int) (image.getWidth() * 0.2), (int) (image.getHeight() * 0.17));
    assertThat(List.of(red.getRed(), red.getGreen())).isEqualTo(List.of(1.0, 0.0));
    snap("pages");
  }

  @Test
  void aPageFileBehindAPasswordAsksForIt(FxRobot robot) {
    show(robot, 3);
    visitor.await(() -> visitor.sees("preview-password"));
    snap("password");
    visitor.type("preview-password", "нешта іншае");
    visitor.press("preview-unlock");
    visitor.await(() -> visitor.sees("preview-password"));
    visitor.type("preview-password", "ключ 1");
    visitor.press("preview-unlock");
    visitor.await(() -> visitor.sees("preview-picture"));
  }

  @Test
  void textIsReadInTheEncodingItHas(FxRobot robot) {
    show(robot, 2);
    assertThat(
            robot.lookup("#preview-text").<javafx.scene.control.ListView<String>>query().getItems())
        .containsExactly("Прывітанне, гэта ліст");
    assertThat(visitor.reads("preview-charset")).contains("windows-1251");
    snap("text");
  }

  @Test
  void aFilmShowsItsFirstPictureAndItsFacts(FxRobot robot) {
    show(robot, 5);
    visitor.await(() -> visitor.sees("preview-picture") && picture(robot) != null);
    Image image = picture(robot);
    assertThat(image.getPixelReader().getColor(48, 32).getRed()).isGreaterThan(0.85);
    assertThat(visitor.reads("fact-film")).contains("H.264", "96");
    assertThat(visitor.reads("fact-length")).isEqualTo("0:02");
    assertThat(visitor.reads("fact-place")).contains("53.900");
    snap("film");
  }

  @Test
  void soundThatCannotBeHeardHereSaysSoBesideItsFacts(FxRobot robot) {
    show(robot, 6);
    visitor.await(() -> !visitor.reads("preview-trouble").isEmpty());
    assertThat(visitor.reads("fact-sound")).contains("Opus", "48");
    snap("sound");
  }

  @Test
  void whatCannotBeShownSaysSo(FxRobot robot) {
    show(robot, 4);
    assertThat(visitor.reads("preview-refused")).isNotBlank();
    snap("refused");
  }

  @Test
  void theLockPutsAllAwayAndNothingIsShownAfterIt(FxRobot robot) {
    show(robot, 0);
    robot.interact(() -> window.previews().close());
    assertThat(visitor.sees("preview")).isFalse();
    visitor.press("preview-files-0-file");
    assertThat(visitor.sees("preview")).isFalse();
  }

  @Test
  void aCopyIsSavedOnlyAfterAWarningAndWithoutCameraDataWhenAsked(FxRobot robot) throws Exception {
    Path plain = temp.resolve("plain.jpg");
    window.stand.files.willChoose(plain);
    visitor.press("export-files-0-file");
    assertThat(visitor.sees("dialog")).isTrue();
    snap("copy");
    assertThat(plain).doesNotExist();
    visitor.press("dialog-yes");
    visitor.await(() -> !visitor.sees("dialog"));
    assertThat(MediaSamples.holds(Files.readAllBytes(plain), "канарэйка")).isTrue();

    Path clean = temp.resolve("clean.jpg");
    window.stand.files.willChoose(clean);
    visitor.press("export-files-0-file");
    visitor.press("copy-clean");
    visitor.press("dialog-yes");
    visitor.await(() -> !visitor.sees("dialog"));
    assertThat(MediaSamples.holds(Files.readAllBytes(clean), "канарэйка")).isFalse();
    assertThat(MediaSamples.holds(Files.readAllBytes(clean), "Phone 7")).isFalse();
  }
}
