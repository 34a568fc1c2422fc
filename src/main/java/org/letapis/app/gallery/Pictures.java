package org.letapis.app.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.letapis.app.tour.FxThread;
import org.letapis.app.tour.Wardrobe;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;

/**
 * Takes pictures of each screen, in every language all colours and with large letters; in one
 * language in a large window too. They lie in folders by language and look, named by screen.
 */
public final class Pictures implements Eye {

  private static final Look USUAL = new Look(Language.BELARUSIAN, Appearance.LIGHT, 1280, 720, 100);

  /** How a picture looks. */
  private record Look(Language language, Appearance appearance, int width, int height, int zoom) {

    Path in(Path folder) {
      String size = width + "x" + height + (zoom == 100 ? "" : "-" + zoom);
      return folder.resolve(language.tag()).resolve(appearance.code() + "-" + size);
    }

    void wear(Wardrobe wardrobe) {
      FxThread.call(
          () -> {
            wardrobe.wear(language, appearance, zoom);
            return true;
          });
    }
  }

  private final Path folder;
  private final List<Look> looks;
  private int made;

  /**
   * @param folder where the pictures are left
   */
  public Pictures(Path folder) {
    this.folder = folder;
    this.looks = looks();
  }

  /** How many were made. */
  public int made() {
    return made;
  }

  @Override
  public void see(Sight sight) {
    for (Look look : looks) {
      look.wear(sight.wardrobe());
      Path file = look.in(folder).resolve(sight.name() + ".png");
      sight.hands().picture(file, look.width(), look.height());
      made++;
    }
    USUAL.wear(sight.wardrobe());
    sight.hands().rest();
  }

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (Language language : Language.all()) {
      for (Appearance appearance : Appearance.DRAWN) {
        looks.add(new Look(language, appearance, 1280, 720, 100));
      }
    }
    for (Language language : Language.all()) {
      looks.add(new Look(language, Appearance.LIGHT, 1280, 720, 150));
    }
    looks.add(new Look(Language.BELARUSIAN, Appearance.LIGHT, 1920, 1080, 100));
    return List.copyOf(looks);
  }
}
