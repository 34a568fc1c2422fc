package org.letapis.ui.due;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.due.DueItem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.control.SearchField;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;

/**
 * What is due, in four views. Ids: {@code due-view-board}, {@code due-view-month}, {@code
 * due-view-cases}, {@code due-view-rules}, {@code due-search}, {@code due-kind}, {@code
 * due-lawyer}, {@code due-with-marked}, {@code due-export}.
 */
public final class DueScreen implements Screen {

  private enum View {
    BOARD,
    MONTH,
    CASES,
    RULES;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final DueTools tools;
  private final DueModel model;
  private final MarkDialog marking;
  private final BoardPane board;
  private final CalendarPane month;
  private final CasesPane cases;
  private final RulesPane rules;
  private final Map<View, ToggleButton> segments = new EnumMap<>(View.class);
  private final StackPane body = new StackPane();
  private final SearchField search;
  private final FlowPane filters;
  private final ScreenPane pane;
  private View view = View.BOARD;

  public DueScreen(DueTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    model = new DueModel(tools);
    marking = new MarkDialog(tools, model);
    board = new BoardPane(tools, model, marking::open);
    month = new CalendarPane(tools, model, marking::open);
    cases = new CasesPane(tools, model);
    rules = new RulesPane(tools, model);
    search = new SearchField("due-search", "due.search", controls.texts(), model::look);
    search.setPrefColumnCount(18);
    filters = Controls.styled(new FlowPane(search, kinds(), lawyers(), marked()), "lt-filters");
    Button export =
        controls.button(
            "due-export",
            "due.export",
            Feather.CALENDAR,
            () -> new ExportDialog(tools).open(model.items()));
    Button fresh =
        controls.primary(
            "due-new",
            "due.new-case",
            Feather.PLUS,
            () -> tools.services().navigator().begin("proceeding", null));
    pane = new ScreenPane(controls, title(), body, export, fresh);
    pane.under(views());
    pane.under(filters);
    show(View.BOARD);
  }

  private HBox views() {
    HBox row = new HBox();
    ToggleGroup group = new ToggleGroup();
    for (View one : View.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("due-view-" + one.code());
      button.textProperty().bind(tools.texts().of("due.view." + one.code()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.getStyleClass().add("lt-segment");
      button.setOnAction(e -> show(one));
      segments.put(one, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private void show(View now) {
    view = now;
    segments.forEach((one, button) -> button.setSelected(one == now));
    boolean narrowed = now == View.BOARD || now == View.MONTH;
    filters.setVisible(narrowed);
    filters.setManaged(narrowed);
    body.getChildren()
        .setAll(
            switch (now) {
              case BOARD -> board;
              case MONTH -> month;
              case CASES -> cases;
              case RULES -> rules;
            });
  }

  private void go(View now) {
    show(now);
    switch (now) {
      case BOARD -> board.enter();
      case MONTH -> month.enter();
      case CASES -> cases.enter();
      case RULES -> rules.enter();
    }
  }

  private ComboBox<Optional<DueItem.Kind>> kinds() {
    List<Optional<DueItem.Kind>> all =
        List.of(
            Optional.empty(),
            Optional.of(DueItem.Kind.DEADLINE),
            Optional.of(DueItem.Kind.HEARING));
    ComboBox<Optional<DueItem.Kind>> box =
        new WordedBox<>("due-kind", tools.texts(), all, this::says);
    box.accessibleTextProperty().bind(tools.texts().of("due.kind"));
    box.setValue(Optional.empty());
    box.valueProperty().subscribe(now -> model.of(now == null ? Optional.empty() : now));
    return box;
  }

  private String says(Optional<DueItem.Kind> kind) {
    String code = kind.map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("all");
    return tools.texts().now("due.kind." + code);
  }

  private ComboBox<Optional<String>> lawyers() {
    List<Optional<String>> anybody = List.of(Optional.empty());
    ComboBox<Optional<String>> box =
        new WordedBox<>(
            "due-lawyer",
            tools.texts(),
            anybody,
            name -> name.orElseGet(() -> tools.texts().now("due.any-lawyer")));
    box.accessibleTextProperty().bind(tools.texts().of("due.lawyer"));
    box.setValue(Optional.empty());
    model
        .lawyers()
        .addListener(
            (InvalidationListener)
                changed -> {
                  Optional<String> kept = box.getValue();
                  box.getItems().setAll(List.of(Optional.<String>empty()));
                  model.lawyers().forEach(name -> box.getItems().add(Optional.of(name)));
                  box.setValue(box.getItems().contains(kept) ? kept : Optional.empty());
                });
    box.valueProperty().subscribe(now -> model.by(now == null ? Optional.empty() : now));
    return box;
  }

  private CheckBox marked() {
    CheckBox box = new CheckBox();
    box.setId("due-with-marked");
    box.textProperty().bind(tools.texts().of("due.with-marked"));
    box.selectedProperty().subscribe(model::withMarked);
    return box;
  }

  private void mark() {
    Optional<DueItem> chosen =
        switch (view) {
          case BOARD -> board.chosen();
          case MONTH -> month.chosen();
          case CASES, RULES -> Optional.empty();
        };
    chosen.ifPresent(marking::open);
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.DUE_SEARCH.does(search::requestFocus),
            Keys.DUE_MARK.does(this::mark),
            Keys.DUE_BOARD.does(() -> go(View.BOARD)),
            Keys.DUE_MONTH.does(() -> go(View.MONTH)),
            Keys.DUE_CASES.does(() -> go(View.CASES)),
            Keys.DUE_RULES.does(() -> go(View.RULES)));
    model.read();
  }

  @Override
  public String id() {
    return "due";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.texts().of("due.title");
  }

  @Override
  public Feather icon() {
    return Feather.CALENDAR;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public ObservableValue<? extends Number> waiting() {
    return model.pressing();
  }
}
