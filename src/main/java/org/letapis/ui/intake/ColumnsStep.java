package org.letapis.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.guess.Guess;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LineTable;
import org.letapis.ui.kit.control.WordedBox;

/**
 * Which column is what. Ids: {@code intake-table}, {@code intake-taken}, {@code intake-columns},
 * {@code intake-change}; {@link RulesPane} below.
 */
final class ColumnsStep implements Step {

  /** Two lines and the headings. */
  private static final int LEAST = 120;

  private final IntakeTools tools;
  private final IntakeModel model;
  private final WordedBox<IntakeFile.Table> tables;
  private final CheckBox taken = new CheckBox();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final LineTable<Line> list;
  private final RulesPane rules;
  private final FixedPane fixed;
  private final VBox node = new VBox();
  private List<FieldOffer> offers = List.of();
  private boolean quiet;

  /** A column, what it is now, and what that rests on. */
  private record Line(Guess.Seen seen, ColumnRule rule) {}

  ColumnsStep(IntakeTools tools, IntakeModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    tables = new WordedBox<>("intake-table", controls.texts(), List.of(), IntakeFile.Table::name);
    tables.valueProperty().addListener((o, before, now) -> fill());
    taken.setId("intake-taken");
    taken.textProperty().bind(controls.texts().of("intake.taken"));
    taken.selectedProperty().addListener((o, before, now) -> take(now));
    list = new LineTable<>("intake-columns", controls, lines);
    list.named("intake.step.columns");
    list.column("intake.column", 170, line -> line.seen().heading());
    list.column("intake.examples", 260, line -> String.join(" · ", line.seen().examples()));
    list.column("intake.goes-to", 300, this::words);
    list.column("intake.why", 130, line -> tools.say(line.seen().ground().labelKey()));
    list.onOpen(this::change);
    list.empty("intake.no-columns");
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(LEAST);
    rules = new RulesPane(tools, model);
    fixed = new FixedPane(tools, model);
    TitledPane folded = folded("intake-rules", "intake.rules", rules);
    TitledPane every = folded("intake-fixed", "intake.every-row", fixed);
    either(folded, every);
    either(every, folded);
    FlowPane head =
        Controls.styled(
            new FlowPane(
                tables,
                taken,
                controls.button("intake-change", "intake.change", Feather.EDIT_2, this::change)),
            "lt-filters");
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
    node.getChildren()
        .addAll(controls.hint("intake.columns-hint"), head, scrolled(list, every, folded));
  }

  /** With large letters an opened pane takes more room than there is: the way on stays in sight. */
  private static ScrollPane scrolled(Node... parts) {
    ScrollPane scroll =
        Controls.styled(new ScrollPane(Controls.styled(new VBox(parts), "lt-column")), "lt-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /** There is room for one of them. */
  private static void either(TitledPane opened, TitledPane other) {
    opened
        .expandedProperty()
        .addListener((o, before, now) -> other.setExpanded(!now && other.isExpanded()));
  }

  private TitledPane folded(String id, String title, Node content) {
    TitledPane pane = new TitledPane();
    pane.setId(id);
    pane.setExpanded(false);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    pane.textProperty().bind(tools.controls().texts().of(title));
    pane.setContent(content);
    return pane;
  }

  @Override
  public String code() {
    return "columns";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    model
        .opened()
        .ifPresent(
            opened -> {
              quiet = true;
              IntakeFile.Table before = tables.getValue();
              List<IntakeFile.Table> all = opened.file().tables();
              tables.getItems().setAll(all);
              tables.setValue(before != null && all.contains(before) ? before : all.getFirst());
              tables.setVisible(all.size() > 1);
              tables.setManaged(all.size() > 1);
              taken.setVisible(all.size() > 1);
              taken.setManaged(all.size() > 1);
              quiet = false;
              fill();
              rules.show();
            });
  }

  private void fill() {
    IntakeFile.Table table = tables.getValue();
    if (quiet || table == null || model.opened().isEmpty()) {
      return;
    }
    quiet = true;
    TableMapping mapping = model.table(table.name());
    String first = mapping.roles().stream().findFirst().map(Role::name).orElse("person");
    offers =
        FieldOffer.all(
            model.casebook().records().custom().schema(), tools.controls().texts().labels(), first);
    taken.setSelected(mapping.taken());
    List<Line> now = new ArrayList<>();
    for (Guess.Seen seen :
        model.opened().orElseThrow().guess().samples().getOrDefault(table.name(), List.of())) {
      ColumnRule rule =
          mapping.column(seen.heading()).orElseGet(() -> ColumnRule.note(seen.heading(), first));
      now.add(new Line(seen, rule));
    }
    int chosen = list.getSelectionModel().getSelectedIndex();
    lines.setAll(now);
    // The same columns in another language are equal, and would keep their words.
    list.refresh();
    list.getSelectionModel().clearAndSelect(Math.max(0, chosen));
    fixed.show(table.name(), offers);
    quiet = false;
  }

  private void take(boolean now) {
    IntakeFile.Table table = tables.getValue();
    if (!quiet && table != null) {
      model.change(table.name(), mapping -> mapping.taken(now));
    }
  }

  private String words(Line line) {
    ColumnRule rule = line.rule();
    if (!rule.as().hasField()) {
      return tools.say(rule.as().labelKey());
    }
    Optional<FieldOffer> offer =
        offers.stream()
            .filter(o -> o.target().field().equals(rule.target().field()))
            .filter(o -> o.target().column().equals(rule.target().column()))
            .filter(o -> o.target().role().equals(rule.target().role()))
            .filter(o -> rule.as() == ReadAs.NAME == (o.as() == ReadAs.NAME))
            .findFirst();
    String words = offer.map(FieldOffer::words).orElse(rule.target().path());
    return rule.target().row() > 1 ? words + " " + rule.target().row() : words;
  }

  private void change() {
    Line chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      change(chosen);
    }
  }

  private void change(Line line) {
    IntakeFile.Table table = tables.getValue();
    String heading = line.seen().heading();
    new FieldChooser(tools)
        .open(
            heading,
            offers,
            offer -> {
              model.change(
                  table.name(),
                  mapping ->
                      mapping.with(
                          new ColumnRule(
                              heading, offer.as(), offer.target(), line.rule().corrections())));
              fill();
            });
  }
}
