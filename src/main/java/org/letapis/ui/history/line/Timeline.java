package org.letapis.ui.history.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;

/** One life, or two on one axis, drawn to scale, with what zooms and moves it. */
public final class Timeline extends VBox {

  private final TimelineCanvas canvas;
  private final Controls controls;

  /**
   * @param today where the line of today stands
   */
  public Timeline(Controls controls, LocalDate today) {
    this.controls = controls;
    canvas = new TimelineCanvas(today);
    canvas.accessibleHelpProperty().bind(controls.texts().of("life.keys"));
    VBox.setVgrow(canvas, Priority.ALWAYS);
    Label said = Controls.styled(new Label(), "lt-hint");
    said.setId("timeline-said");
    said.textProperty().bind(canvas.accessibleTextProperty());
    FlowPane bar =
        new FlowPane(
            controls.iconButton(
                "timeline-closer", "life.closer", Feather.ZOOM_IN, () -> canvas.zoom(1.6)),
            controls.iconButton(
                "timeline-further", "life.further", Feather.ZOOM_OUT, () -> canvas.zoom(1 / 1.6)),
            controls.iconButton(
                "timeline-earlier", "life.earlier", Feather.CHEVRON_LEFT, () -> canvas.pan(-0.5)),
            controls.iconButton(
                "timeline-later", "life.later", Feather.CHEVRON_RIGHT, () -> canvas.pan(0.5)),
            controls.iconButton("timeline-fit", "life.fit", Feather.MAXIMIZE, canvas::fit),
            controls.button("timeline-today", "life.today", () -> canvas.look(today)),
            said);
    bar.getStyleClass().add("lt-filters");
    getStyleClass().add("lt-timeline-box");
    getChildren().addAll(bar, canvas);
  }

  /**
   * Shows one life, or two.
   *
   * @param shown which events the filters leave
   * @param shared which records both have part in
   */
  public void show(
      LaneWords first,
      Optional<LaneWords> second,
      LocalDate today,
      Predicate<RecordId> shown,
      Set<RecordId> shared) {
    List<Lane> lanes = new ArrayList<>();
    if (second.isPresent()) {
      lanes.add(Lane.heading(first.life().name(first.life().person())));
    }
    lanes.addAll(new LaneMaker(first, today, shown, shared).lanes());
    second.ifPresent(
        other -> {
          lanes.add(Lane.heading(other.life().name(other.life().person())));
          lanes.addAll(new LaneMaker(other, today, id -> true, shared).lanes());
        });
    canvas.show(lanes, controls.texts().language().locale());
  }

  /** Whether nothing was shown yet. */
  public boolean isEmpty() {
    return canvas.isEmpty();
  }

  /** Which record is selected. */
  public ObjectProperty<Optional<RecordId>> selectedProperty() {
    return canvas.selectedProperty();
  }

  /** Which day is looked at. */
  public ObjectProperty<LocalDate> dayProperty() {
    return canvas.dayProperty();
  }

  /** Looks at a day, and brings it into sight. */
  public void look(LocalDate day) {
    canvas.look(day);
  }

  /** Selects what was selected elsewhere. */
  public void choose(RecordId record) {
    canvas.choose(record);
  }

  /** What Enter and a double click do. */
  public void onOpen(Consumer<RecordId> open) {
    canvas.onOpen(open);
  }
}
