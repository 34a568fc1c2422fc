package org.letapis.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.folder.ExchangeFolder.Settings;
import org.letapis.casebook.exchange.folder.FolderReport;
import org.letapis.ui.kit.control.Controls;

/** The exchange folder: which it is, whether it is watched, and how it stands, in words. */
final class FolderPane extends VBox {

  private final ExchangeTools tools;
  private final FolderWatch watch;
  private final Runnable onFound;
  private final CheckBox watched = new CheckBox();
  private final VBox state = new VBox();
  private final VBox where = new VBox();
  private boolean reading;

  /**
   * @param onFound told when something was taken in
   */
  FolderPane(ExchangeTools tools, FolderWatch watch, Runnable onFound) {
    this.tools = tools;
    this.watch = watch;
    this.onFound = onFound;
    setId("exchange-folder");
    getStyleClass().add("lt-card");
    Controls controls = tools.controls();
    watched.setId("folder-watched");
    watched.textProperty().bind(controls.texts().of("exchange.folder-watched"));
    watched.setWrapText(true);
    watched.selectedProperty().subscribe((before, now) -> keepWatched(now));
    state.getStyleClass().add("lt-list");
    getChildren()
        .addAll(
            controls.heading("exchange.folder"),
            controls.hint("exchange.folder-hint"),
            where,
            watched,
            state,
            wrapped(
                controls.button(
                    "folder-choose", "exchange.folder-choose", Feather.FOLDER, this::choose),
                controls.button("folder-look", "exchange.folder-look", watch::look),
                controls.button("folder-forget", "exchange.folder-forget", this::forget)));
    watch.lastProperty().subscribe((before, now) -> show(now));
  }

  private static FlowPane wrapped(Node... nodes) {
    FlowPane pane = new FlowPane(nodes);
    pane.getStyleClass().add("lt-chips");
    pane.setPrefWrapLength(200);
    return pane;
  }

  void read() {
    tools.background().run(watch::settings).then(this::show);
  }

  private ExchangeFolder folder() {
    return tools.casebook().exchange().folder();
  }

  private void show(Optional<Settings> settings) {
    reading = true;
    watched.setSelected(settings.filter(Settings::watched).isPresent());
    watched.setDisable(settings.isEmpty());
    reading = false;
    Controls controls = tools.controls();
    where
        .getChildren()
        .setAll(
            settings
                .<Node>map(s -> controls.paragraph("exchange.folder-is", s.path().toString()))
                .orElseGet(() -> controls.hint("exchange.folder-none")));
    lookup("#folder-look").setDisable(settings.isEmpty());
    lookup("#folder-forget").setDisable(settings.isEmpty());
  }

  private void show(FolderWatch.Look look) {
    Controls controls = tools.controls();
    List<Node> lines = new ArrayList<>();
    look.problem().ifPresent(p -> lines.add(controls.paragraph("exchange.folder-unreadable")));
    look.report()
        .ifPresent(
            report -> {
              lines.add(controls.hint("exchange.folder-at", report.at().toEpochMilli()));
              lines.add(
                  controls.paragraph("exchange.folder-found", report.fresh(), report.records()));
              lines.addAll(fates(report));
            });
    state.getChildren().setAll(lines);
    if (look.report().filter(report -> report.taken() > 0).isPresent()) {
      onFound.run();
    }
  }

  private List<Node> fates(FolderReport report) {
    List<Node> lines = new ArrayList<>();
    report
        .fates()
        .forEach(
            (fate, count) ->
                lines.add(tools.controls().hint("exchange.fate." + fate.code(), count)));
    if (report.beyond() > 0) {
      lines.add(tools.controls().hint("exchange.folder-beyond", report.beyond()));
    }
    return lines;
  }

  private void choose() {
    tools
        .files()
        .chooseFolder("exchange.folder-choose", tools.start())
        .ifPresent(path -> keep(path, true));
  }

  private void keepWatched(boolean now) {
    if (!reading) {
      tools
          .background()
          .run(() -> watch.settings().ifPresent(s -> folder().choose(s.path(), now)))
          .then(done -> read());
    }
  }

  private void keep(Path path, boolean watches) {
    tools
        .background()
        .run(() -> folder().choose(path, watches))
        .then(
            done -> {
              read();
              watch.look();
            });
  }

  private void forget() {
    tools
        .background()
        .run(() -> folder().forget())
        .then(
            done -> {
              read();
              state.getChildren().clear();
            });
  }
}
