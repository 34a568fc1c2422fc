package org.letapis.app.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.letapis.app.tour.Hands;
import org.letapis.app.tour.TourWindow;

/** The screens of a coordinator, to whom something was sent. */
final class DeskScreens {

  private final TourWindow window;
  private final Hands hands;
  private final Gallery.Show show;

  DeskScreens(TourWindow window, Hands hands, Gallery.Show show) {
    this.window = window;
    this.hands = hands;
    this.show = show;
  }

  void all(Path bundle) throws IOException {
    hands.click("nav-exchange");
    window.files().willChoose(bundle);
    hands.click("receive-open");
    hands.await("dialog", n -> true);
    show.now("import");
    hands.click("dialog-yes");
    hands.await("inbox", n -> true);
    show.now("inbox");
    for (String mode : List.of("conflicts", "alike", "fates", "erasures")) {
      hands.click("inbox-mode-" + mode);
      show.now("inbox-" + mode);
    }
    hands.click("nav-statistics");
    show.now("statistics-nothing");
    hands.click("nav-inbox");
    hands.click("inbox-mode-triage");
    hands.click("inbox-accept-plain");
    hands.await("inbox-accept-plain", Node::isDisabled);
    show.now("inbox-decided");
    hands.click("nav-statistics");
    show.now("statistics");
    hands.click("statistics-chart-line");
    show.now("statistics-line");
  }
}
