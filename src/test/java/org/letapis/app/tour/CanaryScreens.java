package org.letapis.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.letapis.app.Program;
import org.letapis.media.MediaSamples;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/** Everything that shows or takes words in the window, with canaries in them. */
final class CanaryScreens {

  private final Hands hands;
  private final Doors doors;
  private final ScriptedFileDialogs files;
  private final CanaryPlaces at;
  private final String word;

  CanaryScreens(Program program, ScriptedFileDialogs files, CanaryPlaces at, String word) {
    this.hands = new Hands(new TourWindow(program.scene(), program.jobsProperty(), files));
    this.doors = new Doors(hands);
    this.files = files;
    this.at = at;
    this.word = word;
  }

  /** Ends unlocked, with a record half typed. */
  void work(String passphrase) throws Exception {

    wrongTries();

    doors.open(at.book("mine"), passphrase);
    lookAround();

    preview();

    mistakes();

    shares();

    doors.lock();
    restore(passphrase);

    doors.lock();
    doors.open(at.book("mine"), passphrase);
    draft();
  }

  private void wrongTries() {
    hands.click("mode-open");
    hands.type("folder", at.book("mine").toString());
    hands.type("passphrase", word + " wrong");
    hands.click("passphrase-show");
    hands.click("unlock");
    hands.await("trouble", n -> true);
    hands.click("way-words");
    hands.type("words-1", word);
    hands.click("way-back");
  }

  private void lookAround() {
    for (String screen : List.of("today", "exchange", "inbox", "settings")) {
      hands.click("nav-" + screen);
    }
    hands.click("nav-search");
    hands.type("search-field", word);
    hands.await("search-results", n -> n instanceof ListView<?> l && !l.getItems().isEmpty());
    open(word + " changed");
    open(word + " files");
  }

  private void open(String person) {
    hands.click("nav-people");
    hands.type("people-search", "щщщ");
    hands.await("people", n -> n instanceof TableView<?> t && t.getItems().isEmpty());
    hands.type("people-search", person);
    hands.openFirst("people");
    hands.await("history", n -> true);
  }

  private void preview() {
    int seen = 0;
    while (hands.shows("file-" + seen)) {
      hands.click("file-" + seen);
      hands.await("preview", n -> true);
      if (hands.shows("preview-play")) {
        hands.click("preview-play");
      }
      if (seen == 0) {
        files.willChoose(at.out().resolve("copy"));
        hands.click("preview-copy");
        hands.click("dialog-yes");
        hands.rest();
      }
      hands.click("preview-close");
      seen++;
    }
    if (seen < 6 || !Files.exists(at.out().resolve("copy"))) {
      throw new TourStopped("previews " + seen);
    }
  }

  /** Opens what is no bundle and no card, under names that say much. */
  private void mistakes() throws Exception {
    Path wrong = at.given().resolve(word + " wrong.bin");
    Files.writeString(wrong, word.repeat(99));
    hands.click("nav-exchange");
    for (String button : List.of("receive-open", "contact-add")) {
      files.willChoose(wrong);
      hands.click(button);
      hands.rest();
      if (hands.shows("dialog-yes")) {
        hands.click("dialog-yes");
      }
    }
  }

  /** Shares under passphrases, printed as pages. */
  private void shares() {
    hands.click("nav-settings");
    hands.click("section-keys");
    hands.click("shares-make");
    hands.type("trustee-1", word + " trustee");
    hands.click("shares-next");
    for (int trustee = 1; trustee <= 3; trustee++) {
      String typed = word + " сініцы ляцяць над рэчкай " + trustee;
      hands.type("share-passphrase", typed);
      hands.type("share-passphrase-again", typed);
      hands.click("shares-next");
    }
    hands.await("page-1-save", n -> true);
    for (int page = 1; page <= 3; page++) {
      files.willChoose(at.out().resolve("page-" + page + ".pdf"));
      hands.click("page-" + page + "-save");
    }
    hands.click("shares-use");
    hands.click("dialog-yes");
  }

  private void restore(String passphrase) {
    hands.click("mode-open");
    hands.click("way-restore");
    hands.type("restore-from", at.stick().toString());
    hands.type("restore-passphrase", passphrase);
    hands.click("restore-look");
    hands.click("restore-compare");
    hands.await("restore-preview", n -> true);
    // The casebook has more by now.
    hands.click("restore-beside");
    hands.type("restore-into", at.book("again").toString());
    hands.click("restore-go");
    hands.click("notice-later");
  }

  private void draft() throws Exception {
    hands.click("nav-today");
    hands.click("begin-detention");
    hands.type("field-place", word + " half typed");
    hands.type("field-account", word + " half typed");
    Path picture = at.given().resolve(word + " picture.png");
    Files.write(picture, MediaSamples.talkativePng(64, 48, word));
    files.willChoose(picture);
    hands.click("add-files");
    hands.rest();
  }
}
