package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.Shared;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.history.around.AroundPane;
import org.letapis.ui.history.line.LaneWords;
import org.letapis.ui.history.line.Timeline;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Latest;

/** The time axis above; the list and the day that is looked at below; or the people around. */
final class LifePage extends BorderPane {

  private final HistoryTools tools;
  private final HistoryModel model;
  private final CardList<HistoryLine> list;
  private final Timeline timeline;
  private final AroundPane around;
  private final Latest neighbours;
  private final SplitPane lines;
  private final ToggleButton people;
  private boolean choosing;
  private boolean due;

  LifePage(HistoryTools tools, HistoryModel model, CardList<HistoryLine> list) {
    this.tools = tools;
    this.model = model;
    this.list = list;
    Controls controls = tools.controls();
    LocalDate today = HistoryModel.today();
    neighbours = new Latest(tools.background());
    timeline = new Timeline(controls, today);
    timeline.onOpen(this::open);
    around = new AroundPane(controls, this::open);
    people = new ToggleButton();
    people.setId("life-people");
    people.textProperty().bind(controls.texts().of("life.around"));
    people.setOnAction(e -> turn());
    DayPane day = new DayPane(controls, timeline.dayProperty(), model.lifeProperty());
    SplitPane below = new SplitPane(list, day);
    below.setDividerPositions(0.64);
    below.getStyleClass().addAll("lt-life-split", "lt-life-below");
    lines = new SplitPane(timeline, below);
    lines.setOrientation(Orientation.VERTICAL);
    lines.setDividerPositions(0.5);
    lines.getStyleClass().add("lt-life-split");
    setCenter(lines);
    model.lifeProperty().subscribe(life -> showSoon());
    model.shown().addListener((ListChangeListener<HistoryLine>) change -> showSoon());
    timeline.selectedProperty().subscribe(chosen -> chosen.ifPresent(this::chooseInList));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> Optional.ofNullable(line).ifPresent(this::chooseOnAxis));
  }

  /** What chooses between the axis and the people, and whom to compare with. */
  HBox bar() {
    return Controls.row(people, new CompareField(tools, model));
  }

  private void turn() {
    setCenter(people.isSelected() ? around : lines);
    readAround();
  }

  private void readAround() {
    Optional<Life> life = model.lifeProperty().get();
    if (people.isSelected() && life.isPresent()) {
      neighbours
          .run(() -> tools.casebook().life().around(model.person()))
          .then(all -> around.show(life.get().name(model.person()), all));
    }
  }

  /** Once for all that changes together. */
  private void showSoon() {
    if (!due) {
      due = true;
      Platform.runLater(this::show);
    }
  }

  private void show() {
    due = false;
    readAround();
    model
        .lifeProperty()
        .get()
        .ifPresent(
            life -> {
              var labels = tools.controls().texts().labels();
              timeline.show(
                  new LaneWords(life, labels),
                  model.second().map(second -> new LaneWords(second, labels)),
                  HistoryModel.today(),
                  model.left(),
                  model.second().map(second -> Shared.of(life, second)).orElse(Set.of()));
            });
  }

  private void chooseInList(RecordId record) {
    together(
        () -> {
          OptionalInt place = model.place(record);
          if (place.isPresent()) {
            list.getSelectionModel().clearAndSelect(place.getAsInt());
            list.scrollTo(Math.max(0, place.getAsInt() - 1));
          } else {
            list.getSelectionModel().clearSelection();
          }
        });
  }

  private void chooseOnAxis(HistoryLine line) {
    together(() -> timeline.choose(line.event().id()));
  }

  /** What one tells the other must not come back. */
  private void together(Runnable choice) {
    if (!choosing) {
      choosing = true;
      try {
        choice.run();
      } finally {
        choosing = false;
      }
    }
  }

  private void open(RecordId record) {
    model
        .lifeProperty()
        .get()
        .ifPresent(
            life ->
                tools
                    .navigator()
                    .open(
                        record,
                        life.event(record)
                            .or(() -> model.second().flatMap(s -> s.event(record)))
                            .map(event -> event.type())
                            .orElse("proceeding")));
  }

  private void open(Neighbour neighbour) {
    RecordId record = neighbour.record().orElseThrow();
    if (neighbour.type().equals("person")) {
      tools.navigator().history(record);
    } else {
      tools.navigator().open(record, neighbour.type());
    }
  }
}
