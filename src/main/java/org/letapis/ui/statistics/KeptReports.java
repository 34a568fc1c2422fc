package org.letapis.ui.statistics;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.letapis.casebook.listing.CsvText;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.casebook.statistics.SavedReport;
import org.letapis.casebook.statistics.pack.PackRequest;
import org.letapis.casebook.statistics.pack.ReportPack;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.chart.ChartPane;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Action;

/**
 * Keeps reports, and takes figures out. Ids: {@code statistics-menu}, {@code report-<id>}, {@code
 * report-drop-<id>}, {@code statistics-keep}, {@code statistics-csv}, {@code statistics-svg},
 * {@code statistics-png}, {@code statistics-pack}, {@code statistics-pack-annex}.
 */
final class KeptReports {

  private final StatisticsTools tools;
  private final StatisticsModel model;
  private final ChartPane chart;
  private final Supplier<Optional<CountTable>> table;
  private final Consumer<SavedReport> take;
  private final MenuButton menu;

  KeptReports(
      StatisticsTools tools,
      StatisticsModel model,
      ChartPane chart,
      Supplier<Optional<CountTable>> table,
      Consumer<SavedReport> take) {
    this.tools = tools;
    this.model = model;
    this.chart = chart;
    this.table = table;
    this.take = take;
    this.menu = tools.controls().menu("statistics-menu", "statistics.menu");
    fill(List.of());
  }

  MenuButton menu() {
    return menu;
  }

  /** Reads which reports there are. */
  void read() {
    tools
        .services()
        .background()
        .run(() -> tools.casebook().statistics().saved().all())
        .then(this::fill);
  }

  private void fill(List<SavedReport> reports) {
    menu.getItems().clear();
    for (SavedReport report : reports) {
      MenuItem item = new MenuItem(report.name());
      item.setId("report-" + report.id());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> take.accept(report));
      menu.getItems().add(item);
    }
    if (!reports.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            item("statistics.pack", () -> pack(false)),
            item("statistics.pack-annex", () -> pack(true)),
            item("statistics.keep", this::keep),
            item("statistics.csv", () -> ask("statistics.csv", "csv", this::csv)),
            item("statistics.svg", () -> ask("statistics.svg", "svg", chart::svg)),
            item("statistics.png", () -> ask("statistics.png", "png", chart::png)));
    for (SavedReport report : reports) {
      MenuItem item = new MenuItem();
      item.setId("report-drop-" + report.id());
      item.setMnemonicParsing(false);
      item.textProperty().bind(tools.texts().of("statistics.drop", report.name()));
      item.setOnAction(e -> run(() -> tools.casebook().statistics().saved().delete(report.id())));
      menu.getItems().add(item);
    }
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(key.replace('.', '-'));
    item.textProperty().bind(tools.texts().of(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private void run(Action work) {
    tools.services().background().run(work).then(done -> read());
  }

  /** Keeps what is asked now by a name. */
  void keep() {
    tools
        .services()
        .dialogs()
        .input("statistics.keep", "statistics.name", "statistics.keep", "", this::keep);
  }

  private void keep(String name) {
    String called =
        name.length() > SavedReport.MAX_NAME ? name.substring(0, SavedReport.MAX_NAME) : name;
    SavedReport report =
        new SavedReport(UUID.randomUUID().toString(), called, model.query(), model.measure());
    run(() -> tools.casebook().statistics().saved().keep(report));
  }

  /** Of the period that is asked for; without one, of this year until today. */
  private void pack(boolean annex) {
    LocalDate today = LocalDate.now(tools.clock());
    CountQuery query = model.query();
    LocalDate from = query.question().ofDay() ? null : query.from();
    LocalDate to = query.question().ofDay() ? query.from() : query.to();
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null || from.isAfter(last) ? last.withDayOfYear(1) : from;
    PackRequest request =
        new PackRequest(first, last, query.only(), query.highest(), !annex, annex);
    Labels labels = tools.texts().labels();
    tools
        .papers()
        .show(
            "statistics.pack.title",
            () -> new ReportPack(tools.casebook().statistics(), labels, request).paper());
  }

  private byte[] csv() {
    CountTable shown = table.get().orElseThrow();
    CsvText csv = new CsvText().line(shown.columns());
    shown.rows().forEach(csv::line);
    csv.line(List.of(shown.title() + ". " + shown.period() + ". " + shown.says()));
    shown.notes().forEach(note -> csv.line(List.of(note)));
    return csv.bytes();
  }

  private void ask(String key, String kind, Supplier<byte[]> content) {
    if (table.get().isEmpty()) {
      return;
    }
    VBox said = new VBox(tools.controls().paragraph("statistics.out-warning"));
    Modal modal = tools.services().dialogs().modal(key, said).width(34);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "statistics.out-where",
        Modal.Kind.PLAIN,
        () ->
            tools
                .services()
                .files()
                .saveFile(
                    key, "figures." + kind, FileKind.of("statistics.file-" + kind, "*." + kind))
                .ifPresent(
                    to -> {
                      modal.close();
                      write(to, content.get());
                    }));
    modal.open();
  }

  private void write(Path to, byte[] content) {
    tools
        .services()
        .background()
        .run(() -> PlainFile.write(to, content))
        .then(done -> tools.services().dialogs().info("statistics.menu", "statistics.out-done"));
  }
}
