package org.letapis.app;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.letapis.ui.help.Help;
import org.letapis.ui.help.guide.Guide;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.pages.Papers;
import org.letapis.ui.shell.PracticeBar;
import org.letapis.ui.shell.Shell;

/** What stands beside somebody at work: the help, the tour, and the bar of a practice casebook. */
final class Companion {

  private final Opening opening;
  private final Help help;
  private final Guide guide;
  private final Overlay overlay;

  Companion(Opening opening, Surroundings around, Papers papers) {
    this.opening = opening;
    this.overlay = around.overlay();
    this.help = new Help(opening.controls(), opening.dialogs(), opening.shortcuts(), papers);
    this.guide =
        new Guide(
            opening.casebook(),
            opening.controls(),
            opening.background(),
            around.overlay(),
            opening.stack(),
            opening.status(),
            around.pulse());
  }

  /** Opens the help at the page for where somebody is. */
  void help() {
    Screen front = opening.stack().frontProperty().get();
    help.show(overlay.getScene().getFocusOwner(), front == null ? "" : front.id());
  }

  /** Adds its keys. */
  void keys() {
    opening.shortcuts().add(Keys.HELP.does(this::help));
    guide.keys(opening.shortcuts());
  }

  /** Marks the window of a practice casebook. */
  void mark(Shell shell, Runnable delete) {
    if (opening.casebook().isPractice()) {
      shell.setTop(
          new VBox(new PracticeBar(opening.controls(), guide::take, delete), shell.getTop()));
    }
  }

  /**
   * Somebody who came to practise is shown round; the owner of a new casebook is told what to do
   * first.
   *
   * @param settings leads to a section of the settings
   */
  void begin(Consumer<String> settings) {
    if (opening.casebook().isPractice()) {
      guide.offer();
    } else {
      guide.welcome(opening.controls(), settings);
    }
  }

  void end() {
    guide.end();
  }
}
