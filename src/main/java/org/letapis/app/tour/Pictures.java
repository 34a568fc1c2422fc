package org.letapis.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;

/**
 * The pictures of the help: each screen with invented people, in every language, light and dark, in
 * several sizes. They lie in folders by language and look, named by screen.
 */
public final class Pictures {

  private static final String LINE = "затрыманы Верабейка Кастусь 12.08.2021 ч. 1 арт. 342";

  private static final List<Format> FORMATS =
      List.of(
          new Format("1280x720", 1280, 720, 100),
          new Format("1920x1080", 1920, 1080, 100),
          new Format("1280x720-150", 1280, 720, 150));

  private record Format(String code, int width, int height, int zoom) {}

  private final Hands hands;
  private final TourWindow window;
  private final Wardrobe wardrobe;
  private final Path folder;
  private final Labels labels;
  private final PrintStream out;
  private int made;

  /**
   * @param folder where the pictures and their casebook are left
   * @param out told what was made
   */
  public Pictures(
      TourWindow window, Wardrobe wardrobe, Path folder, Labels labels, PrintStream out) {
    this.hands = new Hands(window);
    this.window = window;
    this.wardrobe = wardrobe;
    this.folder = folder;
    this.labels = labels;
    this.out = out;
  }

  /**
   * Makes them; call it from a thread of its own.
   *
   * @throws TourStopped when the program did not do what it should
   */
  public void run() throws IOException {
    Files.createDirectories(folder);
    try {
      begin();
      take();
    } catch (TourStopped stopped) {
      hands.pictureNow(folder.resolve("stopped.png"));
      throw stopped;
    }
    out.println(labels.text("tour.pictures", made, folder.toString()));
  }

  private void begin() throws IOException {
    Doors doors = new Doors(hands);
    Path book = folder.resolve("casebooks").resolve("documenter");
    doors.create(book, "documenter", TourPeople.DOCUMENTER, TourPeople.DOCUMENTER_PASSPHRASE);
    doors.make();
    Casebook casebook = FxThread.call(wardrobe::casebook);
    PictureCase.fill(casebook);
    Recording recording =
        new Recording(hands, window, Narrator.silent(labels, hands, folder.resolve("steps")));
    recording.person();
    recording.detention(PictureCase.photo(folder));
    recording.search();
    recording.interrogation();
    recording.draft();
  }

  private void take() throws IOException {
    hands.click("nav-today");
    shoot("first");
    hands.type("quick-line", LINE);
    hands.await("quick-echo", n -> true);
    shoot("quick");
    hands.type("quick-line", " ");
    form("person");
    form("detention");
    form("search");
    form("interrogation");
    guidance();
    group();
    hands.click("nav-records");
    shoot("records");
    hands.choose("records", List.of(0, 1, 2, 3, 4));
    hands.click("bulk-tag");
    hands.type("field-tags", "студэнты");
    hands.press("field-tags", KeyCode.ENTER);
    hands.await("dialog-yes", n -> !n.isDisabled());
    shoot("bulk");
    hands.click("dialog-no");
    hands.click("nav-settings");
    hands.click("section-custom");
    shoot("own-fields");
  }

  private void open(String type) {
    Casebook casebook = FxThread.call(wardrobe::casebook);
    var last = casebook.records().find(RecordQuery.recent(1, type)).getFirst().id();
    FxThread.call(
        () -> {
          wardrobe.open(last, type);
          return true;
        });
    hands.await("record-save", n -> true);
    hands.rest();
  }

  private void form(String type) throws IOException {
    open(type);
    shoot(type);
  }

  private void guidance() throws IOException {
    open("detention");
    hands.click("prompts-open");
    hands.await("prompts", n -> true);
    shoot("guidance");
    hands.click("prompts-close");
  }

  private void group() throws IOException {
    open("detention");
    hands.click("record-again");
    for (String name : List.of("Аўсянка Ігар", "Бондар Ала", "Верас Ганна")) {
      hands.type("group-names", name);
      hands.click("group-add-names");
    }
    hands.await("group-names", n -> true);
    shoot("group");
  }

  private void shoot(String screen) throws IOException {
    for (Language language : Language.values()) {
      for (Appearance appearance : Appearance.values()) {
        for (Format format : FORMATS) {
          FxThread.call(
              () -> {
                wardrobe.wear(language, appearance, format.zoom());
                return true;
              });
          String look = appearance.name().toLowerCase(Locale.ROOT) + "-" + format.code();
          Path file = folder.resolve(language.tag()).resolve(look).resolve(screen + ".png");
          hands.picture(file, format.width(), format.height());
          made++;
        }
      }
    }
    FxThread.call(
        () -> {
          wardrobe.wear(Language.BELARUSIAN, Appearance.LIGHT, 100);
          return true;
        });
    hands.rest();
  }
}
