package org.letapis.ui.history;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.text.Texts;

/** A client's history: on a time axis, as a list, on any one day; and the people around. */
public final class HistoryScreen implements Screen {

  private final HistoryTools tools;
  private final HistoryModel model;
  private final Controls controls;
  private final StringProperty name = new SimpleStringProperty("");
  private final ScreenPane pane;
  private boolean inFront;

  public HistoryScreen(HistoryTools tools, RecordId person) {
    this.tools = tools;
    this.controls = tools.controls();
    this.model = new HistoryModel(tools.casebook(), tools.background(), texts(), person);
    CardList<HistoryLine> list =
        new CardList<>(
            "history", model.shown(), line -> new EventCard(line, controls, tools.previews()));
    list.accessibleTextProperty().bind(title());
    list.onOpen(line -> tools.navigator().open(line.event().id(), line.event().type()));
    list.setPlaceholder(Controls.styled(controls.hint("history.none"), "lt-placeholder"));
    LifePage page = new LifePage(tools, model, list);
    StackPane body = Controls.styled(new StackPane(scrolled(page)), "lt-screen-body");
    pane = new ScreenPane(controls, title(), body, actions());
    pane.under(new PersonHead(tools, model))
        .under(new DeadlineStrip(tools, model))
        .under(new HistoryFilters(controls, model, page.bar()));
    texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (inFront) {
                model.read();
              }
            });
    model.whoProperty().subscribe(who -> name.set(who == null ? "" : who.summary().title()));
  }

  /** In a window too small for axis and list together, the page scrolls. */
  private static ScrollPane scrolled(LifePage page) {
    ScrollPane scroll = Controls.styled(new ScrollPane(page), "lt-life-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node[] actions() {
    Node open =
        controls.button(
            "history-person",
            "history.open-person",
            Feather.USER,
            () -> tools.navigator().open(model.person(), "person"));
    Node dossier =
        controls.button(
            "history-dossier",
            "dossier.open",
            Feather.FILE_TEXT,
            () -> tools.dossier().accept(model.person()));
    if (!tools.writes()) {
      return new Node[] {dossier, open};
    }
    MenuButton begin = controls.menu("history-new", "history.new");
    begin.setGraphic(Controls.icon(Feather.PLUS));
    for (RecordType type : Schema.events()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts().of("type." + type.code()));
      item.setOnAction(e -> tools.navigator().begin(type.code(), model.person()));
      begin.getItems().add(item);
    }
    return new Node[] {dossier, open, begin};
  }

  private Texts texts() {
    return controls.texts();
  }

  @Override
  public void onShow() {
    inFront = true;
    model.read();
  }

  @Override
  public void onHide() {
    inFront = false;
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
