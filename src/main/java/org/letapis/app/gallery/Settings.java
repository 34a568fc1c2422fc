package org.letapis.app.gallery;

import java.io.IOException;
import java.util.List;
import org.letapis.app.tour.Hands;

/** The pages of the settings. */
final class Settings {

  private static final List<String> SECTIONS =
      List.of(
          "look",
          "desk",
          "locking",
          "keys",
          "backups",
          "archive",
          "care",
          "discreet",
          "erase",
          "about");

  private final Hands hands;
  private final Gallery.Show show;

  Settings(Hands hands, Gallery.Show show) {
    this.hands = hands;
    this.show = show;
  }

  void all() throws IOException {
    hands.click("nav-settings");
    hands.click("section-custom");
    show.now("own-fields");
    for (String section : SECTIONS) {
      hands.click("section-" + section);
      show.now("settings-" + section);
    }
  }
}
