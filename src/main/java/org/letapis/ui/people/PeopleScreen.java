package org.letapis.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.bulk.GroupChange.What;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.ui.kit.bulk.BulkBar;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.control.SearchField;
import org.letapis.ui.kit.form.grid.FieldRow;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.task.Latest;

/** People, facilities and organisations, found by any spelling of their names. */
public final class PeopleScreen implements Screen {

  private static final int SHOWN = 500;
  private static final List<String> KINDS =
      List.of("person", "facility", "organisation", "official");

  private final PeopleTools tools;
  private final Latest latest;
  private final ObservableList<RecordSummary> found = FXCollections.observableArrayList();
  private final SearchField search;
  private final PeopleTable table;
  private final BulkBar bulk;
  private final ScreenPane pane;
  private String kind = "person";

  public PeopleScreen(PeopleTools tools) {
    this.tools = tools;
    this.latest = new Latest(tools.background());
    Controls controls = tools.controls();
    search = new SearchField("people-search", "people.search", controls.texts(), w -> read());
    table = new PeopleTable(tools, found);
    bulk = new BulkBar(tools.bulk(), this::changed);
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.enter();
          }
        });
    Button fresh =
        controls.primary(
            "people-new", "people.new", Feather.PLUS, () -> tools.navigator().begin(kind, null));
    pane =
        new ScreenPane(
            controls, title(), Controls.styled(new StackPane(table), "lt-screen-body"), fresh);
    pane.under(new FieldRow(search, kinds(controls)));
    pane.under(bulk);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener(
            (InvalidationListener)
                changed ->
                    bulk.choose(
                        Set.of(kind),
                        table.getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(RecordSummary::id)
                            .toList()));
  }

  private HBox kinds(Controls controls) {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    for (String code : KINDS) {
      ToggleButton button = new ToggleButton();
      button.setId("people-kind-" + code);
      button.textProperty().bind(controls.texts().of("people.kind." + code));
      button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(code.equals(kind));
      button.getStyleClass().add("lt-segment");
      button.setOnAction(
          e -> {
            button.setSelected(true);
            kind = code;
            read();
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private void read() {
    String words = search.words();
    RecordQuery query =
        new RecordQuery(
            Set.of(kind),
            words,
            words.isBlank() ? RecordQuery.Order.TITLE : RecordQuery.Order.LIKENESS,
            Optional.empty(),
            SHOWN);
    table.empty(words.isEmpty() ? "people.none" : "people.none-found");
    latest.run(() -> tools.casebook().records().find(query)).then(found::setAll);
  }

  /** What was chosen is done with: the lines stand there anew, none of them chosen. */
  private void changed() {
    table.getSelectionModel().clearSelection();
    read();
  }

  @Override
  public Optional<Node> start() {
    return Optional.of(search);
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.PEOPLE_SEARCH.does(search::requestFocus),
            Keys.PEOPLE_FIELD.does(() -> bulk.begin(What.FIELD)),
            Keys.PEOPLE_TAG.does(() -> bulk.begin(What.TAG)));
    read();
  }

  @Override
  public String id() {
    return "people";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.controls().texts().of("people.title");
  }

  @Override
  public Feather icon() {
    return Feather.USERS;
  }

  @Override
  public Node node() {
    return pane;
  }
}
