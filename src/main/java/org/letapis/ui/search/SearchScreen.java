package org.letapis.ui.search;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.control.SearchField;
import org.letapis.ui.kit.form.grid.FieldRow;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;

/** Everything in which some words stand, the best first, put together by kind or by person. */
public final class SearchScreen implements Screen {

  private final SearchTools tools;
  private final Controls controls;
  private final SearchModel model;
  private final SearchField field;
  private final ListView<Line> list;
  private final TextField name;
  private final HBox naming;
  private final ScreenPane pane;

  public SearchScreen(SearchTools tools) {
    this.tools = tools;
    this.controls = tools.services().controls();
    model = new SearchModel(tools);
    field = new SearchField("search-field", "search.prompt", controls.texts(), model::look);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
    list = results();
    name = controls.field("search-name", "search.name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnAction(e -> keep());
    naming =
        Controls.row(
            name,
            controls.button("search-keep", "search.keep", Feather.CHECK, this::keep),
            controls.iconButton(
                "search-keep-not", "search.keep-not", Feather.X, () -> name(false)));
    Button save = controls.button("search-save", "search.save", Feather.BOOKMARK, () -> name(true));
    save.setDisable(true);
    model.foundProperty().subscribe(found -> save.setDisable(found == null));
    pane = new ScreenPane(controls, title(), body(), save);
    pane.under(new FieldRow(field, grouping()));
    pane.under(naming);
    pane.under(new Told(controls, model));
    name(false);
    controls
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (pane.getScene() != null) {
                model.look(model.query());
              }
            });
  }

  private ListView<Line> results() {
    ListView<Line> view = new ListView<>(model.lines());
    view.setId("search-results");
    view.accessibleTextProperty().bind(controls.texts().of("search.title"));
    view.getStyleClass().add("lt-results");
    view.setCellFactory(any -> new ResultCell(controls));
    view.setPlaceholder(controls.empty(Feather.SEARCH, "search.none", "search.none.hint"));
    view.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    return view;
  }

  private Node body() {
    ScrollPane guide = new ScrollPane(new Guide(controls, model, this::ask));
    guide.setFitToWidth(true);
    guide.getStyleClass().add("lt-search-scroll");
    StackPane stack = Controls.styled(new StackPane(list, guide), "lt-screen-body");
    model
        .foundProperty()
        .subscribe(
            found -> {
              guide.setVisible(found == null);
              list.setVisible(found != null);
            });
    return stack;
  }

  private HBox grouping() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    for (String code : new String[] {"kind", "person"}) {
      ToggleButton button = new ToggleButton();
      button.setId("search-by-" + code);
      button.textProperty().bind(controls.texts().of("search.by." + code));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(code.equals("kind"));
      button.getStyleClass().add("lt-segment");
      button.setOnAction(
          e -> {
            button.setSelected(true);
            model.group(code.equals("person"));
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private void ask(String query) {
    field.setText(query);
    field.requestFocus();
    field.end();
    model.look(field.words());
  }

  private void name(boolean asked) {
    naming.setVisible(asked);
    naming.setManaged(asked);
    if (asked) {
      name.setText(model.query());
      name.requestFocus();
      name.selectAll();
    }
  }

  private void keep() {
    model.save(name.getText() == null ? "" : name.getText());
    name(false);
    field.requestFocus();
  }

  private void down(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !model.lines().isEmpty()) {
      event.consume();
      list.requestFocus();
      list.getSelectionModel().select(1);
      list.getFocusModel().focus(1);
      list.scrollTo(0);
    }
  }

  private void inList(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        open();
      }
      case DOWN -> move(event, at + 1, 1);
      case UP -> {
        if (at <= 1) {
          event.consume();
          field.requestFocus();
        } else {
          move(event, at - 1, -1);
        }
      }
      default -> {
        // The list's own keys.
      }
    }
  }

  /** Headings are passed over. */
  private void move(KeyEvent event, int to, int step) {
    int next = to;
    while (next >= 0
        && next < model.lines().size()
        && model.lines().get(next) instanceof Line.Head) {
      next += step;
    }
    event.consume();
    if (next >= 0 && next < model.lines().size()) {
      list.getSelectionModel().clearAndSelect(next);
      list.getFocusModel().focus(next);
      list.scrollTo(Math.max(0, next - 2));
    }
  }

  private void open() {
    Line chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.open(chosen);
    }
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.SEARCH_FIELD.does(field::requestFocus),
            Keys.SEARCH_KEEP.does(() -> name(!model.query().isEmpty())));
    model.show(true);
    model.readSaved();
    if (!model.query().isEmpty()) {
      model.look(model.query());
    }
    field.requestFocus();
  }

  @Override
  public void onHide() {
    model.show(false);
  }

  @Override
  public String id() {
    return "search";
  }

  @Override
  public ObservableValue<String> title() {
    return controls.texts().of("search.title");
  }

  @Override
  public Feather icon() {
    return Feather.SEARCH;
  }

  @Override
  public Node node() {
    return pane;
  }
}
