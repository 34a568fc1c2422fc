package org.letapis.app.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.letapis.app.tour.Doors;
import org.letapis.app.tour.Exchanging;
import org.letapis.app.tour.FxThread;
import org.letapis.app.tour.Hands;
import org.letapis.app.tour.Narrator;
import org.letapis.app.tour.PictureCase;
import org.letapis.app.tour.Recording;
import org.letapis.app.tour.TourPeople;
import org.letapis.app.tour.TourStopped;
import org.letapis.app.tour.TourWindow;
import org.letapis.app.tour.Wardrobe;
import org.letapis.domain.text.Labels;

/**
 * Leads past every screen and main dialog with invented people: the first screen, a documenter's
 * casebook, and a coordinator's who receives from her.
 */
public final class Gallery {

  private static final List<String> MAIN =
      List.of("today", "people", "records", "exchange", "inbox", "search", "due", "statistics");

  private final TourWindow window;
  private final Wardrobe wardrobe;
  private final Path folder;
  private final Hands hands;
  private final Doors doors;
  private final Recording recording;
  private final Exchanging exchanging;
  private final Show show;

  /**
   * @param folder where casebooks, cards and bundles are left
   */
  public Gallery(TourWindow window, Wardrobe wardrobe, Path folder, Labels labels, Eye eye) {
    this.window = window;
    this.wardrobe = wardrobe;
    this.folder = folder;
    this.hands = new Hands(window);
    this.doors = new Doors(hands);
    Narrator narrator = Narrator.silent(labels, hands, folder.resolve("steps"));
    this.recording = new Recording(hands, window, narrator);
    this.exchanging = new Exchanging(hands, window, narrator);
    this.show = name -> eye.see(new Sight(name, window, wardrobe, hands));
  }

  /** Puts a screen in front of the eye. */
  interface Show {
    void now(String name) throws IOException;
  }

  /**
   * Goes the short way, past the first screen and those of a casebook in which nothing is yet; call
   * it from a thread of its own.
   *
   * @throws TourStopped when the program did not do what it should
   */
  public void glance() throws IOException {
    way(
        () -> {
          door();
          create("coordinator", TourPeople.COORDINATOR, TourPeople.COORDINATOR_PASSPHRASE);
          for (String screen : MAIN) {
            hands.click("nav-" + screen);
            show.now(screen + "-empty");
          }
          new Settings(hands, show).all();
          doors.lock();
        });
  }

  /**
   * Goes all the way; call it from a thread of its own.
   *
   * @throws TourStopped when the program did not do what it should
   */
  public void walk() throws IOException {
    way(
        () -> {
          door();
          Path card = folder.resolve("coordinator-card.json");
          create("coordinator", TourPeople.COORDINATOR, TourPeople.COORDINATOR_PASSPHRASE);
          exchanging.saveCard(card);
          hands.click("nav-today");
          recording.person();
          hands.click("nav-inbox");
          show.now("inbox-empty");
          doors.lock();
          documenter(card);
          coordinator();
        });
  }

  /** Steps that write files. */
  private interface Way {
    void go() throws IOException;
  }

  private void way(Way way) throws IOException {
    Files.createDirectories(folder);
    try {
      way.go();
    } catch (TourStopped stopped) {
      hands.pictureNow(folder.resolve("stopped.png"));
      throw stopped;
    }
  }

  private void door() throws IOException {
    hands.click("mode-create");
    show.now("unlock-make");
    hands.click("mode-open");
    show.now("unlock-open");
    for (String way : new String[] {"words", "shares", "restore", "archive"}) {
      hands.click("way-" + way);
      show.now("unlock-" + way);
      hands.click("way-back");
    }
  }

  private void create(String desk, String name, String passphrase) {
    doors.create(folder.resolve("casebooks").resolve(desk), desk, name, passphrase);
    doors.make();
  }

  private void documenter(Path card) throws IOException {
    create("documenter", TourPeople.DOCUMENTER, TourPeople.DOCUMENTER_PASSPHRASE);
    PictureCase.fill(FxThread.call(wardrobe::casebook));
    recording.person();
    recording.detention(PictureCase.photo(folder));
    recording.search();
    recording.interrogation();
    recording.draft();
    exchanging.saveCard(folder.resolve("documenter-card.json"));
    exchanging.trust(card);
    new Screens(window, wardrobe, hands, show, folder).all();
    exchanging.send(folder, false);
    doors.lock();
  }

  private void coordinator() throws IOException {
    doors.open(
        folder.resolve("casebooks").resolve("coordinator"), TourPeople.COORDINATOR_PASSPHRASE);
    exchanging.trust(folder.resolve("documenter-card.json"));
    new DeskScreens(window, hands, show).all(bundle());
    doors.lock();
  }

  private Path bundle() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".age"))
          .findFirst()
          .orElseThrow(() -> new IOException("no bundle"));
    }
  }
}
