package org.letapis.ui.help.guide;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * What to do once a casebook is made: recovery words, a backup, a look round. It holds nothing up.
 * Ids: {@code first-steps}, {@code first-words}, {@code first-backup}, {@code first-guide}, {@code
 * first-close}.
 */
final class FirstSteps extends VBox {

  /**
   * @param words leads to where recovery words are made and printed
   * @param backup leads to where backups are set
   * @param guide begins the tour
   * @param close takes it away
   */
  FirstSteps(Controls controls, Runnable words, Runnable backup, Runnable guide, Runnable close) {
    setId("first-steps");
    getStyleClass().addAll("lt-card", "lt-guide");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox steps =
        new VBox(
            controls.button("first-words", "guide.first.words", Feather.KEY, words),
            controls.button("first-backup", "guide.first.backup", Feather.COPY, backup),
            controls.button("first-guide", "guide.first.guide", Feather.COMPASS, guide));
    steps.getStyleClass().add("lt-list");
    steps.getChildren().forEach(step -> ((Region) step).setMaxWidth(Double.MAX_VALUE));
    steps.setFillWidth(true);
    getChildren()
        .addAll(
            controls.heading("guide.first.title"),
            controls.paragraph("guide.first.text"),
            steps,
            Controls.styled(controls.button("first-close", "guide.first.close", close), "flat"));
    setAlignment(Pos.TOP_LEFT);
  }
}
