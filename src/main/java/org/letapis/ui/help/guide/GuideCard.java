package org.letapis.ui.help.guide;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * What is to be done now. Ids: {@code guide}, {@code guide-title}, {@code guide-text}, {@code
 * guide-later}, {@code guide-back}, {@code guide-skip}.
 */
final class GuideCard extends VBox {

  private final Label title = new Label();
  private final Label text = new Label();
  private final Label number = new Label();
  private final Button later;
  private final Button skip;
  private final Controls controls;
  private final GuideModel model;

  GuideCard(GuideModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    setId("guide");
    getStyleClass().addAll("lt-card", "lt-guide");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    accessibleTextProperty().bind(controls.texts().of("guide.card"));
    title.setId("guide-title");
    title.getStyleClass().add("lt-heading");
    title.setWrapText(true);
    text.setId("guide-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    number.getStyleClass().add("lt-hint");
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("lt-guide-bar");
    bar.accessibleTextProperty().bind(number.textProperty());
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> (double) model.atProperty().get() / model.count(), model.atProperty()));
    later = Controls.styled(controls.button("guide-later", "guide.later", model::leave), "flat");
    Button back =
        Controls.styled(
            controls.iconButton("guide-back", "guide.before", Feather.ARROW_LEFT, model::back),
            "flat");
    back.disableProperty().bind(model.atProperty().isEqualTo(0));
    skip = controls.button("guide-skip", "guide.skip", Feather.SKIP_FORWARD, model::skip);
    skip.managedProperty().bind(skip.visibleProperty());
    HBox foot = Controls.row(back, Controls.spacer(), later, skip);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(Controls.row(title, Controls.spacer(), number), bar, text, foot);
    number.setMinWidth(Region.USE_PREF_SIZE);
    model.atProperty().subscribe(at -> show());
    controls.texts().languageProperty().subscribe((before, now) -> show());
  }

  private void show() {
    boolean more = model.step().isPresent();
    title.setText(controls.texts().now(model.step().map(GuideStep::title).orElse(end("title"))));
    text.setText(controls.texts().now(model.step().map(GuideStep::text).orElse(end("text"))));
    number.setText(
        more
            ? controls.texts().now("guide.step", model.atProperty().get() + 1, model.count())
            : "");
    skip.setVisible(more);
    later.textProperty().unbind();
    later.textProperty().bind(controls.texts().of(more ? "guide.later" : "guide.end"));
  }

  private static String end(String part) {
    return "guide.step.done." + part;
  }
}
