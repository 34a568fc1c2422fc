package org.letapis.ui.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.letapis.casebook.listing.CsvText;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.casebook.listing.SavedList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;

/**
 * What can be done with a list: choose its columns, keep it by a name, count it, take it out. Ids:
 * {@code lists-menu}, {@code lists-columns}, items {@code lists-keep}, {@code lists-count}, {@code
 * lists-csv}, {@code list-<id>}, {@code list-drop-<id>}, {@code column-<code>}.
 */
final class KeptLists {

  private static final FileKind CSV = FileKind.of("lists.file-csv", "*.csv");

  private final RecordsTools tools;
  private final RecordsModel model;
  private final RecordsTable table;
  private final Filters filters;
  private final MenuButton menu;
  private final MenuButton columns;

  KeptLists(RecordsTools tools, RecordsModel model, RecordsTable table, Filters filters) {
    this.tools = tools;
    this.model = model;
    this.table = table;
    this.filters = filters;
    Controls controls = tools.services().controls();
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
    fill(List.of());
  }

  MenuButton menu() {
    return menu;
  }

  MenuButton columns() {
    return columns;
  }

  /** Reads which lists there are. */
  void read() {
    tools
        .services()
        .background()
        .run(() -> tools.casebook().records().listings().saved().all())
        .then(this::fill);
  }

  private void fill(List<SavedList> lists) {
    menu.getItems().clear();
    for (SavedList list : lists) {
      MenuItem item = new MenuItem(list.name());
      item.setId("list-" + list.id());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> open(list));
      menu.getItems().add(item);
    }
    if (!lists.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            item("lists-keep", "lists.keep", this::keep),
            item("lists-count", "lists.count", this::count),
            item("lists-csv", "lists.csv", this::ask));
    for (SavedList list : lists) {
      MenuItem item = new MenuItem();
      item.setId("list-drop-" + list.id());
      item.setMnemonicParsing(false);
      item.textProperty().bind(tools.services().texts().of("lists.drop", list.name()));
      item.setOnAction(
          e -> run(() -> tools.casebook().records().listings().saved().delete(list.id())));
      menu.getItems().add(item);
    }
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
    filters.show(kind, list);
    table.show(list.columns());
    model.take(kind, list.words(), list.during(), list.tag().orElse(null), list.order());
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
            table.shown());
    run(() -> tools.casebook().records().listings().saved().keep(list));
  }

  private static String cut(String text) {
    return text.length() > 500 ? text.substring(0, 500) : text;
  }

  private void count() {
    ListQuery query = model.query();
    tools.services().background().run(() -> model.everything(query)).then(this::counted);
  }

  private void counted(List<Listed> all) {
    Map<String, Integer> groups = new TreeMap<>();
    for (Listed line : all) {
      String year =
          line.start()
              .flatMap(day -> java.util.Optional.ofNullable(day.earliest()))
              .map(day -> String.valueOf(day.getYear()))
              .orElseGet(() -> tools.services().texts().now("lists.no-year"));
      String type = tools.services().texts().now("type." + line.type());
      groups.merge(tools.services().texts().now("lists.group", type, year), 1, Integer::sum);
    }
    VBox content = new VBox();
    content.getStyleClass().add("lt-list");
    content.getChildren().add(tools.services().controls().heading("lists.total", all.size()));
    groups.forEach(
        (group, n) -> {
          Label line = new Label(tools.services().texts().now("lists.counted", group, n));
          line.setWrapText(true);
          content.getChildren().add(line);
        });
    content.setId("lists-counts");
    Modal modal = tools.services().dialogs().modal("lists.count", content).width(30);
    modal.button("dialog-yes", "kit.close", Modal.Kind.CANCEL, modal::close);
    modal.open();
  }

  private void ask() {
    Controls controls = tools.services().controls();
    VBox content = new VBox(controls.paragraph("lists.csv-warning"));
    Modal modal = tools.services().dialogs().modal("lists.csv", content).width(34);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "lists.csv-where",
        Modal.Kind.PLAIN,
        () ->
            tools
                .services()
                .files()
                .saveFile("lists.csv", "list.csv", CSV)
                .ifPresent(
                    to -> {
                      modal.close();
                      write(to);
                    }));
    modal.open();
  }

  private void write(Path to) {
    ListQuery query = model.query();
    List<String> head =
        table.shown().stream()
            .map(code -> tools.services().texts().now("records.column." + code))
            .toList();
    tools
        .services()
        .background()
        .run(() -> model.everything(query))
        .then(
            all -> {
              CsvText csv = new CsvText().line(head);
              all.forEach(line -> csv.line(table.cells(line)));
              tools
                  .services()
                  .background()
                  .run(() -> PlainFile.write(to, csv.bytes()))
                  .then(
                      done ->
                          tools
                              .services()
                              .dialogs()
                              .info("lists.csv", "lists.csv-done", all.size()));
            });
  }
}
