package org.letapis.ui.capture;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.ui.capture.quick.QuickPane;
import org.letapis.ui.capture.quick.QuickTools;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;

/** The documenter's first screen: begin a record in one click, go on with a draft. */
public final class TodayScreen implements Screen {

  private static final int RECENT = 30;

  private final CaptureTools tools;
  private final Controls controls;
  private final ObservableList<Line> drafts = FXCollections.observableArrayList();
  private final ObservableList<Line> recent = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final QuickPane quick;
  private final ScreenPane pane;
  private boolean inFront;

  public TodayScreen(CaptureTools tools) {
    this.tools = tools;
    this.controls = tools.services().controls();
    GridPane lists =
        Controls.halves(
            part("drafts", "capture.drafts", drafts, "capture.no-drafts"),
            part("recent", "capture.recent", recent, "capture.nothing-yet"));
    VBox.setVgrow(lists, Priority.ALWAYS);
    quick = new QuickPane(new QuickTools(tools.casebook(), tools.services(), tools.writing()));
    tools.shortcuts().add(Keys.QUICK.does(this::toQuick));
    FlowPane begin = begin();
    begin.visibleProperty().bind(quick.inUse().map(used -> !used));
    begin.managedProperty().bind(begin.visibleProperty());
    lists.setMinHeight(0);
    VBox content = new VBox(quick, begin, lists);
    content.getStyleClass().add("lt-screen-body");
    quick.setMinHeight(Region.USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    pane = new ScreenPane(controls, title(), scroll);
    controls
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (inFront) {
                read();
              }
            });
  }

  private VBox part(String id, String heading, ObservableList<Line> lines, String empty) {
    CardList<Line> list = new CardList<>(id, lines, line -> new LineCard(line, controls));
    list.accessibleTextProperty().bind(controls.texts().of(heading));
    list.onOpen(line -> tools.services().navigator().open(line.record(), line.type()));
    list.setPlaceholder(Controls.styled(controls.hint(empty), "lt-placeholder"));
    VBox box = new VBox(controls.heading(heading), list);
    box.getStyleClass().add("lt-column");
    VBox.setVgrow(list, Priority.ALWAYS);
    return box;
  }

  private FlowPane begin() {
    FlowPane buttons =
        new FlowPane(
            big("detention", Feather.LOCK),
            big("search", Feather.HOME),
            big("interrogation", Feather.MESSAGE_SQUARE),
            big("person", Feather.USER_PLUS),
            begin("source", Feather.MESSAGE_CIRCLE),
            begin("file", Feather.PAPERCLIP));
    buttons.getStyleClass().add("lt-begin");
    return buttons;
  }

  private Button big(String type, Feather icon) {
    Button button = begin(type, icon);
    button.getStyleClass().add("lt-big");
    return button;
  }

  private Button begin(String type, Feather icon) {
    return controls.button(
        "begin-" + type,
        "capture.begin." + type,
        icon,
        () -> tools.services().navigator().begin(type, null));
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            begin(Keys.TODAY_DETENTION, "detention"),
            begin(Keys.TODAY_SEARCH, "search"),
            begin(Keys.TODAY_INTERROGATION, "interrogation"),
            begin(Keys.TODAY_PERSON, "person"),
            Keys.TODAY_AGAIN.does(this::again));
    inFront = true;
    read();
  }

  /** From anywhere to the box for a line. */
  private void toQuick() {
    if (!inFront) {
      tools.services().navigator().go(id());
    }
    quick.focus();
  }

  @Override
  public void onHide() {
    inFront = false;
    quick.flush();
  }

  private void read() {
    Language language = controls.texts().language();
    tools
        .writing()
        .run(() -> Lines.read(tools.casebook(), language, RECENT))
        .then(
            lines -> {
              drafts.setAll(lines.drafts());
              recent.setAll(lines.recent());
              waiting.set(lines.drafts().size());
            });
  }

  /** The same again as the event changed last. */
  private void again() {
    String[] events = Schema.events().stream().map(RecordType::code).toArray(String[]::new);
    tools
        .writing()
        .run(() -> tools.casebook().records().find(RecordQuery.recent(1, events)))
        .then(
            last ->
                last.stream()
                    .map(RecordSummary::record)
                    .forEach(
                        record ->
                            tools
                                .services()
                                .navigator()
                                .again(
                                    new CaseRecord(
                                        RecordId.fresh(), record.type(), record.values()),
                                    List.of())));
  }

  private Shortcut begin(Keys keys, String type) {
    return keys.does(() -> tools.services().navigator().begin(type, null));
  }

  @Override
  public String id() {
    return "today";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.services().texts().of("capture.title");
  }

  @Override
  public Feather icon() {
    return Feather.EDIT_3;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public ObservableValue<? extends Number> waiting() {
    return waiting.getReadOnlyProperty();
  }
}
