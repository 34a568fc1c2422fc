package org.letapis.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * Says all the time that nothing here is real. Ids: {@code practice}, {@code practice-guide},
 * {@code practice-delete}.
 */
public final class PracticeBar extends HBox {

  /**
   * @param guide begins the tour
   * @param delete destroys the casebook, and asks nothing
   */
  public PracticeBar(Controls controls, Runnable guide, Runnable delete) {
    setId("practice");
    getStyleClass().addAll("lt-row", "lt-practice");
    setAlignment(Pos.CENTER_LEFT);
    Label title = Controls.styled(controls.label("practice.bar"), "lt-strong");
    title.setMinWidth(USE_PREF_SIZE);
    Label text = controls.label("practice.bar-text");
    text.setMinWidth(0);
    getChildren()
        .addAll(
            Controls.icon(Feather.COFFEE),
            title,
            text,
            Controls.spacer(),
            controls.button("practice-guide", "practice.guide", Feather.COMPASS, guide),
            controls.button("practice-delete", "practice.delete", Feather.TRASH_2, delete));
  }
}
