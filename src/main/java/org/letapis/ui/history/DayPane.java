package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.letapis.casebook.life.DayState;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.span.Evidence;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Labels;
import org.letapis.ui.history.line.LaneWords;
import org.letapis.ui.kit.control.Controls;

/** What is known of the day that is looked at, and what tells so. */
final class DayPane extends ScrollPane {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Controls controls;
  private final ObjectProperty<LocalDate> day;
  private final ObservableValue<Optional<Life>> life;
  private final TextField field;
  private final VBox facts = Controls.styled(new VBox(), "lt-list");

  DayPane(Controls controls, ObjectProperty<LocalDate> day, ObservableValue<Optional<Life>> life) {
    this.controls = controls;
    this.day = day;
    this.life = life;
    field = controls.field("life-day", "life.day");
    field.setOnAction(e -> typed());
    facts.setId("life-state");
    facts.setFocusTraversable(true);
    VBox all = Controls.card(controls.heading("life.on-day"), field, facts);
    setContent(all);
    setFitToWidth(true);
    getStyleClass().add("lt-day");
    day.subscribe(now -> show());
    life.subscribe(now -> show());
    controls.texts().languageProperty().subscribe(now -> show());
  }

  private void typed() {
    String words = field.getText() == null ? "" : field.getText().strip();
    LocalDate today = HistoryModel.today();
    PartialDate read = DateReader.read(words, today, today).date();
    LocalDate first = read.earliest();
    field.pseudoClassStateChanged(DANGER, first == null);
    if (first != null) {
      day.set(first);
    }
  }

  private void show() {
    facts.getChildren().clear();
    field.pseudoClassStateChanged(DANGER, false);
    field.setText(DatePrinter.print(PartialDate.day(day.get()), controls.texts().language()));
    life.getValue().ifPresent(this::show);
    facts.setAccessibleText(
        facts.getChildren().stream()
            .map(node -> node instanceof Label label ? label.getText() : "")
            .collect(Collectors.joining(". ")));
  }

  private void show(Life of) {
    Labels labels = controls.texts().labels();
    LaneWords words = new LaneWords(of, labels);
    DayState state = of.on(day.get());
    Label status = new Label(labels.text("life.status." + state.status().code()));
    status.getStyleClass().addAll("lt-heading", "lt-life-status");
    status.setId("life-status");
    facts.getChildren().add(status);
    state.hold().filter(h -> h != Hold.SURELY).ifPresent(h -> hint(hold(labels, h)));
    state
        .because()
        .filter(record -> state.spans().stream().noneMatch(h -> h.span().record().equals(record)))
        .flatMap(of::event)
        .ifPresent(told -> hint(words.spoken(told)));
    for (DayState.Held stay : state.of(SpanKind.STAY)) {
      line(labels.text("life.held-at", sure(labels, words.on(stay.span()), stay.hold())));
    }
    for (DayState.Held held : state.spans()) {
      if (held.span().kind() != SpanKind.STAY) {
        line(sure(labels, words.spoken(held.span()), held.hold()));
      }
    }
    state.cases().forEach(running -> line(of(words, running)));
    List<String> lawyers = lawyers(of, labels, state);
    line(
        lawyers.isEmpty()
            ? labels.text("life.no-lawyer")
            : labels.text("life.lawyers", String.join(", ", lawyers)));
    state.because().flatMap(of::event).ifPresent(told -> sources(words, told.evidence()));
  }

  private static String of(LaneWords words, DayState.Running running) {
    Labels labels = words.labels();
    String name = words.life().name(running.file().id());
    String title = labels.text("life.lane.case-of", name.isEmpty() ? "–" : name);
    return running
        .stage()
        .map(
            stage ->
                labels.text(
                    "life.case-stage",
                    title,
                    words.word(stage.what()),
                    DatePrinter.print(stage.since(), labels.language())))
        .orElse(sure(labels, title, running.hold()));
  }

  private static List<String> lawyers(Life of, Labels labels, DayState state) {
    List<String> names = new ArrayList<>();
    for (DayState.Counsel counsel : state.lawyers()) {
      String name = counsel.lawyer().who().map(of::name).orElse(counsel.lawyer().name());
      String said = sure(labels, name, counsel.hold());
      if (!name.isEmpty() && names.stream().noneMatch(n -> n.startsWith(name))) {
        names.add(said);
      }
    }
    return names;
  }

  private void sources(LaneWords words, Evidence evidence) {
    Labels labels = words.labels();
    List<String> told = new ArrayList<>();
    for (var source : evidence.sources()) {
      String name = source.record().map(words.life()::name).orElse("");
      String kind =
          source
              .kind()
              .map(t -> t.coded() ? words.word("term.source-kind." + t.text()) : t.text())
              .orElse("");
      told.add(
          List.of(kind, source.name(), name).stream()
              .filter(w -> !w.isEmpty())
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    told.removeIf(String::isEmpty);
    hint(
        told.isEmpty()
            ? labels.text("life.no-source")
            : labels.text("life.sources", String.join("; ", told)));
  }

  private static String hold(Labels labels, Hold hold) {
    return switch (hold) {
      case SURELY -> "";
      case NO_END -> labels.text("life.hold.no-end");
      case POSSIBLY -> labels.text("life.hold.possibly");
    };
  }

  private static String sure(Labels labels, String what, Hold hold) {
    return hold == Hold.POSSIBLY ? labels.text("life.possibly", what) : what;
  }

  private void line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    facts.getChildren().add(label);
  }

  private void hint(String text) {
    Label label = Controls.styled(new Label(text), "lt-hint");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    facts.getChildren().add(label);
  }
}
