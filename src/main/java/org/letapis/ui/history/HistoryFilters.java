package org.letapis.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.SearchField;

/** Which events of a history are shown, and in what order. */
final class HistoryFilters extends FlowPane {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  /** A window of fewer letters than that, one above the other, is low. */
  private static final int LOW = 46;

  private final Controls controls;
  private final HistoryModel model;
  private final TextField from;
  private final TextField until;
  private final MenuButton kinds;
  private final ToggleButton more;
  private final List<Node> less;
  private boolean newestFirst = true;

  HistoryFilters(Controls controls, HistoryModel model, HBox bar) {
    this.controls = controls;
    this.model = model;
    from = day("history-from", "history.from");
    until = day("history-until", "history.until");
    getStyleClass().add("lt-filters");
    setAlignment(Pos.CENTER_LEFT);
    SearchField words =
        new SearchField("history-words", "history.words", controls.texts(), model::saying);
    words.setPrefColumnCount(10);
    kinds = kinds();
    more = new ToggleButton();
    more.setId("history-more");
    more.textProperty().bind(controls.texts().of("history.more-filters"));
    less = List.of(from, until, order());
    more.setOnAction(e -> fold());
    getChildren().addAll(kinds, more);
    getChildren().addAll(less);
    getChildren().addAll(words, bar, count());
    sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> fold());
    kinds.fontProperty().subscribe(font -> fold());
  }

  /** In a low window what is used less is behind a button: the life below has the room. */
  private void fold() {
    Scene scene = getScene();
    boolean low = scene != null && scene.getHeight() < LOW * kinds.getFont().getSize();
    show(more, low);
    less.forEach(node -> show(node, !low || more.isSelected()));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private MenuButton kinds() {
    MenuButton kinds = controls.menu("history-kind", "history.all-kinds");
    model.kinds().addListener((ListChangeListener<String>) change -> fill(kinds));
    fill(kinds);
    return kinds;
  }

  private void fill(MenuButton kinds) {
    kinds.getItems().clear();
    kinds.getItems().add(kind(kinds, "history.all-kinds", Optional.empty()));
    for (String code : model.kinds()) {
      kinds.getItems().add(kind(kinds, "type." + code, Optional.of(code)));
    }
  }

  private MenuItem kind(MenuButton kinds, String key, Optional<String> code) {
    MenuItem item = new MenuItem();
    item.setId("history-kind-" + code.orElse("all"));
    item.textProperty().bind(controls.texts().of(key));
    item.setOnAction(
        e -> {
          kinds.textProperty().bind(controls.texts().of(key));
          model.only(code);
        });
    return item;
  }

  private TextField day(String id, String key) {
    TextField field = controls.field(id, key);
    field.setPrefColumnCount(12);
    field.setOnAction(e -> days());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                days();
              }
            });
    return field;
  }

  private void days() {
    model.during(read(from), read(until));
  }

  /** An unreadable day filters nothing and is marked. */
  private static Optional<PartialDate> read(TextField field) {
    String words = field.getText() == null ? "" : field.getText().strip();
    // A day without a year is the last such day: nothing of it is kept.
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Optional<PartialDate> day =
        words.isEmpty()
            ? Optional.empty()
            : Optional.of(DateReader.read(words, today, today).date()).filter(d -> !d.isUnread());
    field.pseudoClassStateChanged(DANGER, !words.isEmpty() && day.isEmpty());
    return day;
  }

  /** The button says what the order is; pressing it turns the order round. */
  private Button order() {
    Button button = controls.button("history-order", "history.newest-first", () -> {});
    button.setGraphic(Controls.icon(Feather.ARROW_DOWN));
    button.setOnAction(
        e -> {
          newestFirst = !newestFirst;
          String key = newestFirst ? "history.newest-first" : "history.oldest-first";
          button.textProperty().bind(controls.texts().of(key));
          button.setGraphic(Controls.icon(newestFirst ? Feather.ARROW_DOWN : Feather.ARROW_UP));
          model.order(newestFirst);
        });
    return button;
  }

  private Label count() {
    StringProperty text = new SimpleStringProperty("");
    Runnable tell =
        () -> text.set(controls.texts().now("history.count", model.shown().size(), model.count()));
    model.shown().addListener((ListChangeListener<HistoryLine>) change -> tell.run());
    controls.texts().languageProperty().subscribe(language -> tell.run());
    Label label = Controls.styled(controls.label(text), "lt-hint");
    label.setId("history-count");
    return label;
  }
}
