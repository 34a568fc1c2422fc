package org.letapis.ui.settings.protect;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsTools;

/**
 * When it locks by itself. Ids: {@code idle-minutes} (a slider whose last place is never), {@code
 * idle-now} says what it means, {@code idle-never} warns, {@code lock-minimised}.
 */
final class LockingPane extends VBox {

  /** The places of the slider: minutes, then never. */
  private static final int[] MINUTES = {1, 2, 3, 5, 10, 15, 20, 30, 45, 60, Protection.NEVER};

  private final Keeping keeping;
  private final Controls controls;
  private final Label meaning = new Label();
  private final Label warning;

  LockingPane(SettingsTools tools, Guard guard) {
    this.keeping = new Keeping(tools, guard);
    this.controls = tools.controls();
    getStyleClass().add("lt-stack");
    warning = Controls.styled(controls.paragraph("settings.idle-never-warning"), "lt-caution");
    warning.setId("idle-never");
    warning.managedProperty().bind(warning.visibleProperty());
    meaning.setId("idle-now");
    Slider slider = slider();
    CheckBox minimised = new CheckBox();
    minimised.setId("lock-minimised");
    minimised.textProperty().bind(controls.texts().of("settings.when-minimised"));
    minimised.setWrapText(true);
    minimised.setSelected(keeping.now().whenMinimised());
    minimised.setOnAction(
        e -> keeping.keep(keeping.now().withWhenMinimised(minimised.isSelected())));
    getChildren()
        .addAll(
            Controls.card(
                controls.heading("settings.idle"),
                slider,
                meaning,
                warning,
                controls.hint("settings.idle-hint")),
            Controls.card(
                controls.heading("settings.also"),
                minimised,
                controls.hint("settings.sleep-hint"),
                controls.hint("settings.lock-hint")));
    tell();
  }

  private Slider slider() {
    Slider slider = new Slider(0, MINUTES.length - 1, place(keeping.now().idleMinutes()));
    slider.setId("idle-minutes");
    slider.accessibleTextProperty().bind(controls.texts().of("settings.idle"));
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider.setMaxWidth(Double.MAX_VALUE);
    slider
        .valueProperty()
        .subscribe(
            (before, now) -> {
              int minutes = MINUTES[(int) Math.round(now.doubleValue())];
              if (!slider.isValueChanging()) {
                keeping.keep(keeping.now().withIdleMinutes(minutes));
              }
              tell(minutes);
            });
    slider
        .valueChangingProperty()
        .subscribe(
            (before, changing) -> {
              int minutes = MINUTES[(int) Math.round(slider.getValue())];
              if (!changing) {
                keeping.keep(keeping.now().withIdleMinutes(minutes));
              }
            });
    return slider;
  }

  /** Minutes that have no place of their own are shown at the next longer one. */
  private static int place(int minutes) {
    for (int i = 0; i < MINUTES.length - 1; i++) {
      if (minutes != Protection.NEVER && minutes <= MINUTES[i]) {
        return i;
      }
    }
    return MINUTES.length - 1;
  }

  private void tell() {
    tell(keeping.now().idleMinutes());
  }

  private void tell(int minutes) {
    boolean never = minutes == Protection.NEVER;
    meaning.textProperty().unbind();
    meaning
        .textProperty()
        .bind(
            never
                ? controls.texts().of("settings.idle-never")
                : controls.texts().of("settings.idle-after", minutes));
    warning.setVisible(never);
  }
}
