package org.letapis.ui.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.statistics.SavedReport;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.words.ComparisonWords;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.casebook.statistics.words.CountWords;
import org.letapis.print.drawing.ChartData;
import org.letapis.print.drawing.ChartKind;
import org.letapis.ui.kit.chart.ChartPane;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;

/**
 * Figures: a question, its table and chart, and what each figure is made of. Ids: {@code
 * statistics-table}, {@code statistics-chart}, {@code statistics-chart-bar}, {@code
 * statistics-chart-line}, {@code statistics-chart-stacked}, {@code statistics-chart-map}, {@code
 * statistics-notes}.
 */
public final class StatisticsScreen implements Screen {

  private final StatisticsTools tools;
  private final StatisticsModel model;
  private final Choices choices;
  private final FigureTable table;
  private final ChartPane chart = new ChartPane("statistics-chart");
  private final CellList cells;
  private final KeptReports kept;
  private final VBox notes = new VBox();
  private final Label says = new Label();
  private final StackPane body = new StackPane();
  private final Node figures;
  private final Map<ChartKind, ToggleButton> kinds = new EnumMap<>(ChartKind.class);
  private final ScreenPane pane;
  private ChartKind kind = ChartKind.BAR;
  private Optional<CountTable> shown = Optional.empty();

  public StatisticsScreen(StatisticsTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    model = new StatisticsModel(tools);
    choices = new Choices(tools, model);
    table = new FigureTable(tools.texts(), choices.letters(), this::open);
    cells = new CellList(tools, this::back);
    kept = new KeptReports(tools, model, chart, () -> shown, this::take);
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.getStyleClass().add("lt-hint");
    notes.setId("statistics-notes");
    notes.getStyleClass().add("lt-statistics-notes");
    figures = figures();
    body.getChildren().setAll(figures);
    body.getStyleClass().add("lt-screen-body");
    pane = new ScreenPane(controls, title(), body, kinds(), kept.menu());
    pane.under(choices).under(new ReadingLine(controls, model));
    model.answerProperty().subscribe(this::show);
    tools.texts().languageProperty().subscribe((before, now) -> show(model.answerProperty().get()));
  }

  private Node figures() {
    VBox.setVgrow(chart, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(new VBox(chart));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(says, scroll, notes);
    right.getStyleClass().add("lt-statistics-side");
    right.setMinWidth(0);
    return new FiguresPane(table, scroll, right, choices.letters());
  }

  private HBox kinds() {
    HBox row = new HBox();
    ToggleGroup group = new ToggleGroup();
    for (ChartKind one : ChartKind.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("statistics-chart-" + one.code());
      button.textProperty().bind(tools.texts().of("statistics.chart." + one.code()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.getStyleClass().add("lt-segment");
      button.setOnAction(e -> draw(one));
      kinds.put(one, button);
      row.getChildren().add(button);
    }
    row.setMinWidth(Region.USE_PREF_SIZE);
    draw(kind);
    return row;
  }

  private void draw(ChartKind now) {
    kind = now;
    kinds.forEach((one, button) -> button.setSelected(one == now));
    show(model.answerProperty().get());
  }

  /** There is a map of regions only; whoever chose it sees it again when there is. */
  private void offer(ChartData drawn) {
    kinds.forEach(
        (one, button) -> {
          button.setDisable(one.of(drawn) != one);
          button.setSelected(one == kind.of(drawn));
        });
  }

  private void show(StatisticsModel.@Nullable Answer answer) {
    if (answer == null) {
      return;
    }
    CountReport report = answer.report();
    CountWords words = model.words(answer);
    CountTable now;
    ChartData drawn;
    Optional<StatisticsModel.Beside> beside = answer.beside();
    if (beside.isPresent()) {
      Comparison comparison = beside.get().comparison();
      ComparisonWords both = new ComparisonWords(words, report, beside.get().query());
      now = both.table(comparison, model.measure());
      drawn = both.chart(comparison, model.measure());
      table.show(comparison, now, model.measure());
    } else {
      now = words.table(report, model.measure());
      drawn = words.chart(report, model.measure());
      table.show(report, now, model.measure());
    }
    shown = Optional.of(now);
    String nothing =
        drawn.groups().isEmpty() ? "\n\n" + tools.texts().now("statistics.nothing") : "";
    says.setText(now.title() + " (" + now.period() + "). " + now.says() + nothing);
    List<Node> lines = new ArrayList<>();
    for (String note : now.notes()) {
      Label line = Controls.styled(new Label(note), "lt-hint");
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      lines.add(line);
    }
    notes.getChildren().setAll(lines);
    offer(drawn);
    if (drawn.groups().isEmpty()) {
      chart.clear();
    } else {
      chart.show(drawn, kind, words::number);
    }
  }

  private void open(FigureLine line, int column) {
    StatisticsModel.Answer answer = model.answerProperty().get();
    if (answer == null) {
      return;
    }
    body.getChildren().setAll(cells);
    cells.show(
        answer.report().query(), line.cell(column), line.measure(column), line.cells().getFirst());
  }

  private void back() {
    body.getChildren().setAll(figures);
    table.requestFocus();
  }

  private void take(SavedReport report) {
    back();
    model.take(report.query(), report.measure());
    choices.show();
    choices.tell(report.query());
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.STATISTICS_QUESTION.does(choices::enter),
            Keys.STATISTICS_KEEP.does(kept::keep),
            Keys.STATISTICS_BACK.does(this::back));
    kept.read();
    model.count();
  }

  @Override
  public String id() {
    return "statistics";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.texts().of("statistics.title");
  }

  @Override
  public Feather icon() {
    return Feather.BAR_CHART_2;
  }

  @Override
  public Node node() {
    return pane;
  }
}
