package org.letapis.ui.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.letapis.casebook.listing.CsvText;
import org.letapis.casebook.listing.Grouping;
import org.letapis.casebook.listing.ListGroup;
import org.letapis.casebook.listing.ListPaper;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.text.Texts;

/** A list on its way out: as pages to look at and print, or as a CSV table. */
final class ListOut {

  private static final FileKind CSV = FileKind.of("lists.file-csv", "*.csv");

  private final RecordsTools tools;
  private final RecordsModel model;
  private final RecordsTable table;
  private final Filters filters;
  private final GroupCounts names;

  ListOut(
      RecordsTools tools,
      RecordsModel model,
      RecordsTable table,
      Filters filters,
      GroupCounts names) {
    this.tools = tools;
    this.model = model;
    this.table = table;
    this.filters = filters;
    this.names = names;
  }

  private Texts texts() {
    return tools.services().texts();
  }

  private List<String> heads() {
    return table.shown().stream().map(code -> texts().now("records.column." + code)).toList();
  }

  /** Shows its pages. What stands in the columns is read where the table lives. */
  void print() {
    if (table.shown().isEmpty()) {
      return;
    }
    ListQuery query = model.query();
    String question = model.searchProperty().get();
    Grouping by = model.grouping();
    ListPaper paper =
        new ListPaper(
            question.isEmpty()
                ? texts().now(model.kind().labelKey())
                : texts().now("records.title"),
            asked(question),
            heads(),
            table::cells,
            group -> names.name(by, group));
    tools
        .services()
        .background()
        .run(() -> model.everything(query, question))
        .then(
            all -> {
              List<ListGroup> groups = ListGroup.of(all, by, texts().language());
              var made = paper.of(groups, texts().labels());
              tools.papers().show("lists.pages", () -> made);
            });
  }

  /** What the list was made by, in words. */
  private List<String> asked(String question) {
    List<String> asked = new ArrayList<>();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    asked.add(
        texts().now("lists.made", DatePrinter.print(PartialDate.day(today), texts().language())));
    if (!question.isEmpty()) {
      asked.add(texts().now("lists.asked", question));
      return asked;
    }
    if (!model.words().isBlank()) {
      asked.add(texts().now("lists.asked-names", model.words()));
    }
    model
        .spanProperty()
        .get()
        .ifPresent(
            span ->
                asked.add(
                    texts().now("lists.asked-time", DatePrinter.print(span, texts().language()))));
    filters.tagged().ifPresent(tag -> asked.add(texts().now("lists.asked-tag", tag)));
    return asked;
  }

  /** Says what a table outside means, asks where, and writes it. */
  void csv() {
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
    String question = model.searchProperty().get();
    Grouping by = model.grouping();
    tools
        .services()
        .background()
        .run(() -> model.everything(query, question))
        .then(all -> write(to, all, by));
  }

  private void write(Path to, List<Listed> all, Grouping by) {
    List<String> head = new ArrayList<>(heads());
    if (by != Grouping.NONE) {
      head.addFirst(texts().now("lists.by." + by.code()));
    }
    CsvText csv = new CsvText().line(head);
    for (ListGroup group : ListGroup.of(all, by, texts().language())) {
      for (Listed line : group.lines()) {
        List<String> cells = new ArrayList<>(table.cells(line));
        if (by != Grouping.NONE) {
          cells.addFirst(names.name(by, group));
        }
        csv.line(cells);
      }
    }
    tools
        .services()
        .background()
        .run(() -> PlainFile.write(to, csv.bytes()))
        .then(done -> tools.services().dialogs().info("lists.csv", "lists.csv-done", all.size()));
  }
}
