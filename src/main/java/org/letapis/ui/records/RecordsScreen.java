package org.letapis.ui.records;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.bulk.GroupChange.What;
import org.letapis.casebook.listing.Listed;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.bulk.BulkBar;
import org.letapis.ui.kit.bulk.RecentChanges;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;

/** All records of a type, or all events, in one long list. */
public final class RecordsScreen implements Screen {

  private final RecordsTools tools;
  private final Controls controls;
  private final RecordsModel model;
  private final RecordsTable table;
  private final Filters filters;
  private final BulkBar bulk;
  private final KeptLists kept;
  private final ScreenPane pane;

  public RecordsScreen(RecordsTools tools) {
    this.tools = tools;
    this.controls = tools.services().controls();
    model = new RecordsModel(tools);
    table = new RecordsTable(tools, model);
    filters = new Filters(controls, model, table::suit, table::enter);
    kept = new KeptLists(tools, model, table, filters);
    bulk = new BulkBar(tools.bulk(), this::changed);
    Button recent =
        controls.button("records-together", "records.together", Feather.ROTATE_CCW, this::recent);
    Button fresh = controls.primary("records-new", "records.new", Feather.PLUS, this::begin);
    table.suit(model.kind());
    model
        .lines()
        .addListener(
            (InvalidationListener)
                read -> table.empty(model.isNarrowed() ? "records.none-found" : "records.none"));
    pane =
        new ScreenPane(
            controls,
            title(),
            Controls.styled(new StackPane(table), "lt-screen-body"),
            kept.columns(),
            kept.menu(),
            recent,
            fresh);
    Asked.in(filters, controls, model);
    pane.under(filters);
    pane.under(bulk);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((InvalidationListener) chosen -> choose());
    controls
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (pane.getScene() != null) {
                model.read();
              }
            });
  }

  private void choose() {
    List<Listed> lines =
        table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    bulk.choose(
        lines.stream().map(Listed::type).collect(Collectors.toSet()),
        lines.stream().map(Listed::id).toList());
  }

  private void begin() {
    String type = model.kind().one().map(only -> only.code()).orElse("detention");
    tools.services().navigator().begin(type, null);
  }

  private void recent() {
    new RecentChanges(tools.bulk(), this::changed).open();
  }

  /** What was chosen is done with: the lines stand there anew, none of them chosen. */
  private void changed() {
    table.getSelectionModel().clearSelection();
    read();
  }

  private void read() {
    model.read();
    tools.services().background().run(this::there).then(t -> filters.offer(t.counts(), t.tags()));
  }

  private record There(Map<String, Integer> counts, List<Term> tags) {}

  private There there() {
    var listings = tools.casebook().records().listings();
    return new There(listings.counts(), listings.tags());
  }

  @Override
  public Optional<Node> start() {
    return Optional.of(filters.search());
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.RECORDS_SEARCH.does(filters.search()::requestFocus),
            Keys.RECORDS_FIELD.does(() -> bulk.begin(What.FIELD)),
            Keys.RECORDS_TAG.does(() -> bulk.begin(What.TAG)),
            Keys.RECORDS_PROCEEDING.does(() -> bulk.begin(What.PROCEEDING)),
            Keys.RECORDS_TOGETHER.does(this::recent),
            Keys.RECORDS_KEEP.does(kept::keep),
            Keys.RECORDS_PRINT.does(kept::print),
            Keys.RECORDS_ASK.does(kept::ask),
            Keys.RECORDS_LISTS.does(kept.menu()::show));
    kept.read();
    read();
  }

  @Override
  public String id() {
    return "records";
  }

  @Override
  public ObservableValue<String> title() {
    return controls.texts().of("records.title");
  }

  @Override
  public Feather icon() {
    return Feather.LIST;
  }

  @Override
  public Node node() {
    return pane;
  }
}
