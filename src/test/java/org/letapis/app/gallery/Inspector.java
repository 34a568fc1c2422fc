package org.letapis.app.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import org.letapis.app.tour.FxThread;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;

/** Looks at a screen in each language, and writes down what is wrong with it. */
final class Inspector implements Eye {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final int USUAL = 100;

  /** Letters as large as many have them who see less well. */
  private static final int LARGE = 150;

  private final List<String> seen = new ArrayList<>();
  private final Set<String> findings = new LinkedHashSet<>();
  private final FocusMarks marks = new FocusMarks();

  /** Names of the screens, in order. */
  List<String> seen() {
    return seen;
  }

  /** What is wrong, as {@code screen (language): what}. */
  Set<String> findings() {
    return findings;
  }

  @Override
  public void see(Sight sight) {
    seen.add(sight.name());
    for (Language language : Language.all()) {
      wear(sight, language, USUAL);
      for (String cut : FxThread.call(() -> inWindow(sight, CutOff::under))) {
        findings.add(sight.name() + " (" + language.tag() + "): " + cut);
      }
    }
    wear(sight, Language.BELARUSIAN, LARGE);
    for (String lost : FxThread.call(() -> inWindow(sight, OutOfSight::under))) {
      findings.add(sight.name() + " (" + LARGE + " %): " + lost);
    }
    wear(sight, Language.BELARUSIAN, USUAL);
    Parent root = FxThread.call(() -> sight.window().scene().getRoot());
    for (String nameless : FxThread.call(() -> Names.missing(root))) {
      findings.add(sight.name() + ": " + nameless);
    }
    for (String lost : FxThread.call(() -> new TabWalk(root, marks).lost())) {
      findings.add(sight.name() + ": " + lost);
    }
    sight.hands().rest();
  }

  private static void wear(Sight sight, Language language, int zoom) {
    FxThread.call(
        () -> {
          sight.wardrobe().wear(language, Appearance.LIGHT, zoom);
          return true;
        });
    sight.hands().rest();
  }

  /** What is done with the contents of a window. */
  private interface Look {
    List<String> at(Parent root);
  }

  /** In a window of a common size, whatever the screen of this machine is. */
  private static List<String> inWindow(Sight sight, Look look) {
    Parent root = sight.window().scene().getRoot();
    root.resize(WIDTH, HEIGHT);
    for (int i = 0; i < 2; i++) {
      root.applyCss();
      root.layout();
    }
    List<String> seen = look.at(root);
    root.resize(sight.window().scene().getWidth(), sight.window().scene().getHeight());
    return seen;
  }
}
