package org.letapis.ui.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.SavedList;
import org.letapis.casebook.text.SavedSearches;
import org.letapis.ui.kit.control.Controls;

/**
 * What can be done with a list: choose its columns, make it by a question, keep it by a name, count
 * it, print it, take it out. Ids: {@code lists-menu}, {@code lists-columns}, items {@code
 * lists-search}, {@code lists-keep}, {@code lists-count}, {@code lists-print}, {@code lists-csv},
 * {@code lists-dossier}, {@code list-<id>}, {@code list-drop-<id>}, {@code search-<id>}, {@code
 * column-<code>}, {@code columns-arrange}.
 */
final class KeptLists {

  private static final int LONGEST_QUESTION = 500;

  /** Types of what a dossier can be of. */
  private static final Set<String> TOLD = Set.of("person", "proceeding");

  private final RecordsTools tools;
  private final RecordsModel model;
  private final RecordsTable table;
  private final Filters filters;
  private final GroupCounts counts;
  private final ListOut out;
  private final MenuButton menu;
  private final MenuButton columns;

  private record Kept(List<SavedList> lists, List<SavedSearches.Saved> searches) {}

  KeptLists(RecordsTools tools, RecordsModel model, RecordsTable table, Filters filters) {
    this.tools = tools;
    this.model = model;
    this.table = table;
    this.filters = filters;
    Controls controls = tools.services().controls();
    this.counts = new GroupCounts(controls, model);
    this.out = new ListOut(tools, model, table, filters, counts);
    menu = controls.menu("lists-menu", "lists.menu");
    columns = controls.menu("lists-columns", "lists.columns");
    table
        .columns()
        .forEach(
            (code, column) -> {
              CheckMenuItem item = new CheckMenuItem();
              item.setId("column-" + code);
              item.textProperty().bind(controls.texts().of("records.column." + code));
              item.selectedProperty().bindBidirectional(column.visibleProperty());
              columns.getItems().add(item);
            });
    columns
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(
                "columns-arrange",
                "lists.columns-arrange",
                () -> new ColumnOrder(controls, table).open(tools.services().dialogs())));
    fill(new Kept(List.of(), List.of()));
  }

  MenuButton menu() {
    return menu;
  }

  MenuButton columns() {
    return columns;
  }

  /** Reads which lists there are, and which questions are kept. */
  void read() {
    tools
        .services()
        .background()
        .run(
            () ->
                new Kept(
                    tools.casebook().records().listings().saved().all(),
                    tools.casebook().text().saved().all()))
        .then(this::fill);
  }

  private void fill(Kept kept) {
    menu.getItems().clear();
    for (SavedList list : kept.lists()) {
      menu.getItems().add(named("list-" + list.id(), list.name(), () -> open(list)));
    }
    if (!kept.lists().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            item("lists-search", "lists.search", this::ask),
            item("lists-keep", "lists.keep", this::keep),
            item("lists-count", "lists.count", this::count),
            item("lists-print", "lists.print", out::print),
            item("lists-csv", "lists.csv", out::csv),
            item("lists-dossier", "lists.dossier", this::dossier));
    for (SavedSearches.Saved search : kept.searches()) {
      MenuItem item =
          named("search-" + search.id(), search.name(), () -> model.search(search.query()));
      item.textProperty().bind(tools.services().texts().of("lists.of-search", search.name()));
      menu.getItems().add(item);
    }
    for (SavedList list : kept.lists()) {
      MenuItem item =
          named(
              "list-drop-" + list.id(),
              list.name(),
              () -> run(() -> tools.casebook().records().listings().saved().delete(list.id())));
      item.textProperty().bind(tools.services().texts().of("lists.drop", list.name()));
      menu.getItems().add(item);
    }
  }

  private static MenuItem named(String id, String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(id);
    item.textProperty().bind(tools.services().texts().of(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private void run(org.letapis.ui.kit.task.Action work) {
    tools.services().background().run(work).then(done -> read());
  }

  private void open(SavedList list) {
    Kind kind =
        Kind.all().stream()
            .filter(one -> one.codes().equals(list.types()))
            .findFirst()
            .orElse(Kind.all().getFirst());
    model.group(list.grouping());
    table.show(list.columns());
    if (!list.search().isEmpty()) {
      model.sort(list.order());
      model.search(list.search());
      return;
    }
    filters.show(kind, list);
    model.take(kind, list.words(), list.during(), list.tag().orElse(null), list.order());
  }

  /** Of the one line that is chosen. */
  private void dossier() {
    List<Listed> chosen =
        table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    if (chosen.size() == 1 && TOLD.contains(chosen.getFirst().type())) {
      tools.dossier().accept(chosen.getFirst().id());
    } else {
      tools.services().dialogs().info("lists.dossier", "lists.dossier-none");
    }
  }

  /** Asks for a question of the full text to make the list by. */
  void ask() {
    tools
        .services()
        .dialogs()
        .input(
            "lists.search-title",
            "lists.search-hint",
            "lists.search-yes",
            model.searchProperty().get(),
            question -> {
              suit();
              model.search(cut(question));
            });
  }

  /** What a question finds may be of any type. */
  private void suit() {
    if (model.searchProperty().get().isEmpty()) {
      table.show(List.of("when", "type", "title", "people", "places"));
    }
  }

  /** Shows its pages. */
  void print() {
    out.print();
  }

  /** Keeps what is shown now by a name. */
  void keep() {
    tools.services().dialogs().input("lists.keep", "lists.name", "lists.keep", "", this::keep);
  }

  private void keep(String name) {
    String called =
        name.length() > SavedList.MAX_NAME ? name.substring(0, SavedList.MAX_NAME) : name;
    SavedList list =
        new SavedList(
            UUID.randomUUID().toString(),
            called,
            model.kind().codes(),
            cut(model.words()),
            cut(filters.told()),
            model.tag(),
            model.order(),
            table.shown(),
            cut(model.searchProperty().get()),
            model.grouping());
    run(() -> tools.casebook().records().listings().saved().keep(list));
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUESTION ? text.substring(0, LONGEST_QUESTION) : text;
  }

  private void count() {
    ListQuery query = model.query();
    String question = model.searchProperty().get();
    tools
        .services()
        .background()
        .run(() -> model.everything(query, question))
        .then(all -> counts.open(tools.services().dialogs(), all));
  }
}
