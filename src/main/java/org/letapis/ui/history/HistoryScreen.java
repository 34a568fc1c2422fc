package org.letapis.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** A client's history: everything that happened, newest or oldest first, by kind and by days. */
public final class HistoryScreen implements Screen {

  private final HistoryTools tools;
  private final HistoryModel model;
  private final Controls controls;
  private final StringProperty name = new SimpleStringProperty("");
  private final TextField from;
  private final TextField until;
  private final ScreenPane pane;

  public HistoryScreen(HistoryTools tools, RecordId person) {
    this.tools = tools;
    this.controls = tools.controls();
    this.model = new HistoryModel(tools.casebook(), new Latest(tools.background()), person);
    ListView<RecordSummary> list = new ListView<>(model.shown());
    list.setId("history");
    list.setPlaceholder(controls.hint("history.none"));
    list.setCellFactory(view -> new EventCell(tools));
    list.getStyleClass().add("lt-timeline");
    from = day("history-from", "history.from");
    until = day("history-until", "history.until");
    pane = new ScreenPane(controls, title(), list, actions());
    pane.under(new PersonHead(tools, model)).under(filters());
    model.whoProperty().subscribe(who -> name.set(who == null ? "" : who.summary().title()));
  }

  private Node[] actions() {
    Node open =
        controls.button(
            "history-person",
            "history.open-person",
            Feather.USER,
            () -> tools.navigator().open(model.person(), "person"));
    if (!tools.writes()) {
      return new Node[] {open};
    }
    MenuButton begin = new MenuButton();
    begin.setId("history-new");
    begin.textProperty().bind(texts().of("history.new"));
    begin.setGraphic(Controls.icon(Feather.PLUS));
    for (RecordType type : Schema.events()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts().of("type." + type.code()));
      item.setOnAction(e -> tools.navigator().begin(type.code(), model.person()));
      begin.getItems().add(item);
    }
    return new Node[] {open, begin};
  }

  private HBox filters() {
    MenuButton kinds = new MenuButton();
    kinds.setId("history-kind");
    kinds.textProperty().bind(texts().of("history.all-kinds"));
    model.kinds().addListener((ListChangeListener<String>) change -> fill(kinds));
    return Controls.row(
        kinds,
        from,
        until,
        controls.button(
            "history-order",
            "history.order",
            Feather.REPEAT,
            () -> model.order(!model.newestFirst())),
        count());
  }

  private Node count() {
    StringProperty text = new SimpleStringProperty("");
    Runnable tell =
        () -> text.set(texts().now("history.count", model.shown().size(), model.count()));
    model.shown().addListener((ListChangeListener<RecordSummary>) change -> tell.run());
    texts().languageProperty().subscribe(language -> tell.run());
    Node label = controls.label(text);
    label.setId("history-count");
    label.getStyleClass().add("lt-hint");
    return label;
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
    item.textProperty().bind(texts().of(key));
    item.setOnAction(
        e -> {
          kinds.textProperty().bind(texts().of(key));
          model.only(code);
        });
    return item;
  }

  private TextField day(String id, String key) {
    TextField field = controls.field(id, key);
    field.setPrefColumnCount(12);
    field.setOnAction(e -> days());
    field.focusedProperty().subscribe(focused -> days());
    return field;
  }

  private void days() {
    if (from != null && until != null) {
      model.during(read(from), read(until));
    }
  }

  /** An unreadable day filters nothing and is marked. */
  private static Optional<PartialDate> read(TextField field) {
    String words = field.getText() == null ? "" : field.getText().strip();
    Optional<PartialDate> day =
        words.isEmpty()
            ? Optional.empty()
            : Optional.of(DateReader.read(words, LocalDate.now(ZoneId.systemDefault())))
                .filter(d -> !d.isUnread());
    field.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("danger"), !words.isEmpty() && day.isEmpty());
    return day;
  }

  private Texts texts() {
    return controls.texts();
  }

  @Override
  public void onShow() {
    model.read();
  }

  @Override
  public String id() {
    return "history";
  }

  @Override
  public ObservableValue<String> title() {
    return name.flatMap(
        n -> n.isEmpty() ? texts().of("history.title") : texts().of("history.of", n));
  }

  @Override
  public Feather icon() {
    return Feather.CLOCK;
  }

  @Override
  public Node node() {
    return pane;
  }
}
