package org.letapis.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.ImageView;
import org.letapis.domain.text.Labels;

/**
 * The whole main job with invented people: a documenter records, a coordinator receives and
 * accepts, a lawyer reads; a forgotten passphrase and a lost computer are lived through. Leaves
 * numbered pictures, the bundles, a backup and the encrypted casebooks in its folder.
 */
public final class Tour {

  private final Path folder;
  private final Doors doors;
  private final Hands hands;
  private final Narrator narrator;
  private final Recording recording;
  private final Exchanging exchanging;
  private final Keeping keeping;
  private final DeskWork desk;

  /**
   * @param window the running program's
   * @param folder where pictures, bundles and casebooks are left; made anew
   * @param out told each step
   */
  public Tour(TourWindow window, Path folder, Labels labels, PrintStream out) {
    this.folder = folder;
    this.hands = new Hands(window);
    this.narrator = new Narrator(out, labels, hands, folder);
    this.doors = new Doors(hands);
    this.recording = new Recording(hands, window, narrator);
    this.exchanging = new Exchanging(hands, window, narrator);
    this.keeping = new Keeping(hands, narrator);
    this.desk = new DeskWork(hands, window, narrator);
  }

  /**
   * Takes the tour; call it from a thread of its own.
   *
   * @throws TourStopped when the program did not do what it should
   */
  public void run() throws IOException {
    try {
      lead();
    } catch (TourStopped stopped) {
      hands.pictureNow(folder.resolve("stopped.png"));
      throw stopped;
    }
  }

  private void lead() throws IOException {
    Path documenter = casebook("documenter");
    Path coordinator = casebook("coordinator");
    Path lawyer = casebook("lawyer");
    Path documenterCard = folder.resolve("documenter-card.json");
    Path coordinatorCard = folder.resolve("coordinator-card.json");
    Path lawyerCard = folder.resolve("lawyer-card.json");

    narrator.part("tour.part.documenter");
    doors.create(documenter, "documenter", TourPeople.DOCUMENTER, TourPeople.DOCUMENTER_PASSPHRASE);
    narrator.step("tour.creating");
    doors.make();
    narrator.step("tour.created");
    recording.person();
    recording.detention(PictureCase.photo(folder));
    recording.search();
    recording.interrogation();
    recording.draft();
    exchanging.saveCard(documenterCard);
    List<String> words = keeping.recoveryWords();
    doors.lock();
    narrator.step("tour.locked");

    narrator.part("tour.part.coordinator");
    doors.create(
        coordinator, "coordinator", TourPeople.COORDINATOR, TourPeople.COORDINATOR_PASSPHRASE);
    doors.make();
    exchanging.saveCard(coordinatorCard);
    exchanging.trust(documenterCard);
    doors.lock();

    narrator.part("tour.part.sending");
    doors.open(documenter, TourPeople.DOCUMENTER_PASSPHRASE);
    narrator.step("tour.unlocked");
    exchanging.trust(coordinatorCard);
    Path bundle = exchanging.send(folder, false);
    desk.occupation("бібліятэкар");
    Path second = exchanging.sendAgain(folder);
    Path stick = Files.createDirectories(folder.resolve("stick"));
    keeping.backUp(stick);
    doors.lock();

    narrator.part("tour.part.reviewing");
    doors.open(coordinator, TourPeople.COORDINATOR_PASSPHRASE);
    exchanging.receive(bundle);
    exchanging.accept();
    history("tour.coordinator-history");
    desk.occupation("выкладчык фізікі");
    desk.settle(second);
    desk.takeIn(folder);
    desk.find();
    desk.count();
    desk.publish(folder);
    doors.lock();

    narrator.part("tour.part.lawyer");
    doors.create(lawyer, "lawyer", TourPeople.LAWYER, TourPeople.LAWYER_PASSPHRASE);
    doors.make();
    exchanging.saveCard(lawyerCard);
    exchanging.trust(coordinatorCard);
    doors.lock();
    doors.open(coordinator, TourPeople.COORDINATOR_PASSPHRASE);
    exchanging.trust(lawyerCard);
    Path relayed = exchanging.send(folder, true);
    doors.lock();
    doors.open(lawyer, TourPeople.LAWYER_PASSPHRASE);
    exchanging.receive(relayed);
    exchanging.accept();
    history("tour.lawyer-history");
    dossier();
    hands.click("nav-due");
    hands.click("due-view-rules");
    narrator.step("tour.lawyer-due");
    doors.lock();
    doors.open(lawyer, TourPeople.LAWYER_PASSPHRASE);
    narrator.step("tour.reopened");
    doors.lock();

    narrator.part("tour.part.forgotten");
    keeping.openWithWords(documenter, words);
    doors.lock();
    keeping.restore(stick, TourPeople.DOCUMENTER_PASSPHRASE, casebook("restored"));
    doors.lock();
    narrator.note("tour.done", folder.toString(), String.valueOf(bundle.getFileName()));
  }

  private Path casebook(String name) {
    return folder.resolve("casebooks").resolve(name);
  }

  /** Looks at the pages of the client's dossier. */
  private void dossier() {
    hands.click("history-dossier");
    hands.click("dossier-pages");
    hands.await("preview-picture", n -> n instanceof ImageView view && view.getImage() != null);
    narrator.step("tour.dossier");
    hands.click("pages-close");
    hands.click("dialog-no");
  }

  /** Finds the client under another spelling and reads the history. */
  private void history(String step) {
    hands.click("nav-people");
    hands.type("people-search", TourPeople.FAMILY_LATIN);
    hands.openFirst("people");
    hands.await("history", n -> true);
    if (hands.count("history") != 3) {
      throw new TourStopped("the history has not three events");
    }
    narrator.step(step);
  }
}
