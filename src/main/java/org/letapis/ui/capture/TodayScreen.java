package org.letapis.ui.capture;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.task.Latest;

/** The documenter's first screen: begin a record in one click, go on with a draft. */
public final class TodayScreen implements Screen {

  private static final int RECENT = 30;

  private final CaptureTools tools;
  private final Controls controls;
  private final Latest latest;
  private final ListView<Draft> drafts = new ListView<>();
  private final ListView<RecordSummary> recent = new ListView<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final ScreenPane pane;

  public TodayScreen(CaptureTools tools) {
    this.tools = tools;
    this.controls = tools.services().controls();
    this.latest = new Latest(tools.services().background());
    RecordCells cells = new RecordCells(tools);
    drafts.setId("drafts");
    drafts.setPlaceholder(controls.hint("capture.no-drafts"));
    drafts.setCellFactory(list -> cells.draft());
    recent.setId("recent");
    recent.setPlaceholder(controls.hint("capture.nothing-yet"));
    recent.setCellFactory(list -> cells.summary());
    HBox lists = new HBox(part("capture.drafts", drafts), part("capture.recent", recent));
    lists.getStyleClass().add("lt-columns");
    VBox.setVgrow(lists, Priority.ALWAYS);
    VBox content = new VBox(begin(), lists);
    content.getStyleClass().add("lt-screen-body");
    pane = new ScreenPane(controls, title(), content);
  }

  private VBox part(String heading, ListView<?> list) {
    VBox box = new VBox(controls.heading(heading), list);
    box.getStyleClass().add("lt-column");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(0);
    return box;
  }

  private FlowPane begin() {
    FlowPane buttons =
        new FlowPane(
            big("detention", Feather.LOCK),
            big("search", Feather.HOME),
            big("interrogation", Feather.MESSAGE_SQUARE),
            big("person", Feather.USER_PLUS));
    buttons.getStyleClass().add("lt-begin");
    return buttons;
  }

  private Button big(String type, Feather icon) {
    Button button =
        controls.button(
            "begin-" + type,
            "capture.begin." + type,
            icon,
            () -> tools.services().navigator().begin(type, null));
    button.getStyleClass().add("lt-big");
    return button;
  }

  /** What the screen lists. */
  private record Lists(List<Draft> drafts, List<RecordSummary> recent) {}

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            begin("Shortcut+D", "detention"),
            begin("Shortcut+E", "search"),
            begin("Shortcut+I", "interrogation"),
            begin("Shortcut+P", "person"));
    latest
        .run(
            () ->
                new Lists(
                    tools.casebook().drafts().all(),
                    tools.casebook().records().find(RecordQuery.recent(RECENT))))
        .then(
            lists -> {
              drafts.getItems().setAll(lists.drafts());
              recent.getItems().setAll(lists.recent());
              waiting.set(lists.drafts().size());
            });
  }

  private Shortcut begin(String keys, String type) {
    return Shortcut.of(
        keys, "capture.begin." + type, () -> tools.services().navigator().begin(type, null));
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
