package org.letapis.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.letapis.casebook.review.ReviewItem;

/** Cards given and compared, bundles made, taken in and decided on. */
public final class Exchanging {

  private final Hands hands;
  private final TourWindow window;
  private final Narrator narrator;

  public Exchanging(Hands hands, TourWindow window, Narrator narrator) {
    this.hands = hands;
    this.window = window;
    this.narrator = narrator;
  }

  public void saveCard(Path file) {
    hands.click("nav-exchange");
    window.files().willChoose(file);
    hands.click("card-save");
    narrator.step("tour.card-saved");
  }

  /** Adds a card and says that its words were compared. */
  public void trust(Path card) {
    hands.click("nav-exchange");
    window.files().willChoose(card);
    hands.click("contact-add");
    hands.await("dialog", n -> true);
    narrator.step("tour.card-compared");
    hands.click("dialog-yes");
  }

  /** Makes a bundle for everybody who is trusted, and gives the file. */
  public Path send(Path folder, boolean relay) {
    hands.click("nav-exchange");
    List<Path> before = bundles(folder);
    hands.tick(id -> id.startsWith("send-to-") || (relay && id.equals("send-relay")));
    window.files().willChoose(folder);
    hands.click("send-export");
    hands.click("dialog-yes");
    hands.await("dialog-text", n -> true);
    narrator.step("tour.exported");
    hands.click("dialog-yes");
    return fresh(folder, before);
  }

  /** The same without a word about it. */
  Path sendAgain(Path folder) {
    hands.click("nav-exchange");
    List<Path> before = bundles(folder);
    hands.tick(id -> id.startsWith("send-to-"));
    window.files().willChoose(folder);
    hands.click("send-export");
    hands.click("dialog-yes");
    hands.await("dialog-text", n -> true);
    hands.click("dialog-yes");
    return fresh(folder, before);
  }

  private static Path fresh(Path folder, List<Path> before) {
    return bundles(folder).stream()
        .filter(b -> !before.contains(b))
        .findFirst()
        .orElseThrow(() -> new TourStopped("no bundle was written"));
  }

  private static List<Path> bundles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".age")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void receive(Path bundle) {
    hands.click("nav-exchange");
    window.files().willChoose(bundle);
    hands.click("receive-open");
    hands.await("dialog", n -> true);
    narrator.step("tour.verified");
    hands.click("dialog-yes");
    hands.await("inbox", n -> true);
    hands.choose("inbox", ReviewItem.class, i -> i.proposed().type().equals("search"));
    narrator.step("tour.imported", hands.count("inbox"));
  }

  /** Accepts one record with a word to its author, then all the others. */
  public void accept() {
    hands.choose("inbox", ReviewItem.class, i -> i.proposed().type().equals("person"));
    hands.type("inbox-comment", "Дзякуй, праверана");
    hands.click("inbox-accept");
    // The next one is marked each time.
    while (hands.shows("inbox")) {
      hands.click("inbox-accept");
    }
    hands.await("inbox-empty", n -> true);
    narrator.step("tour.accepted");
  }
}
