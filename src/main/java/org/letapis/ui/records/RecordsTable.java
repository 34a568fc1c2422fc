package org.letapis.ui.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.listing.Listed;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.schema.Common;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.LineTable;
import org.letapis.ui.kit.form.field.FormServices;

/** The list: its columns are those that make sense for what it is of. */
final class RecordsTable extends LineTable<Listed> {

  /** Texts that are hardly ever cut off. */
  private static final int SHORT = 9;

  private static final int LOOKED_AT = 60;
  private static final int LONGEST = 34;
  private static final int HEAD = 2;

  /** As long as a day with an hour: longer dates are rare, and would leave no room for names. */
  private static final int DAY = 24;

  /** A letter, and what stands around a text, measured in the size of letters. */
  private static final double LETTER = 0.54;

  private static final double PADDING = 1.7;
  private static final double USUAL = 13;

  /** Room for a scroll bar and the edges, in pixels. */
  private static final double BAR = 24;

  /** What says little when it is cut off. */
  private static final Set<String> WHOLE = Set.of("when", "confidentiality", "changed");

  private final FormServices services;
  private final Map<String, TableColumn<Listed, String>> columns = new LinkedHashMap<>();
  private final TableColumn<Listed, String> when;
  private final TableColumn<Listed, String> type;
  private final TableColumn<Listed, String> title;
  private final TableColumn<Listed, String> articles;

  RecordsTable(RecordsTools tools, RecordsModel model) {
    super("records", tools.services().controls(), model.lines());
    this.services = tools.services();
    accessibleTextProperty().bind(services.texts().of("records.title"));
    when = add("when", 165, this::when);
    type = add("type", 105, line -> services.texts().now("type." + line.type()));
    title = add("title", 220, Listed::title);
    add("people", 185, line -> String.join(", ", line.people()));
    add("places", 195, line -> String.join(", ", line.places()));
    articles = add("articles", 110, this::articles);
    add("confidentiality", 135, this::confidentiality);
    add("changed", 130, this::changed).setVisible(false);
    onNearEnd(RecordsModel.PAGE / 4, model::readOn);
    model
        .lines()
        .addListener(
            (ListChangeListener<Listed>)
                change -> {
                  // What is read on below changes no widths under the eyes of who reads.
                  if (!getItems().isEmpty() && getItems().size() <= RecordsModel.PAGE) {
                    fit();
                  }
                });
    widthProperty().addListener((o, before, now) -> fit());
    onOpen(
        line -> {
          if (line.type().equals("person")) {
            services.navigator().history(line.id());
          } else {
            services.navigator().open(line.id(), line.type());
          }
        });
  }

  private TableColumn<Listed, String> add(
      String code, double width, Function<Listed, String> text) {
    TableColumn<Listed, String> column = column("records.column." + code, width, text);
    column.setId(code);
    column.setCellFactory(of -> new Cell());
    column.setReorderable(true);
    columns.put(code, column);
    return column;
  }

  /** What is cut off is told when the mouse rests on it. */
  private static final class Cell extends TableCell<Listed, String> {

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
    }
  }

  /** Gives the columns widths by what stands in the first lines, all of them in sight. */
  private void fit() {
    double letters =
        lookup(".column-header .label") instanceof Label head ? head.getFont().getSize() : USUAL;
    List<TableColumn<Listed, ?>> shown = List.copyOf(getVisibleLeafColumns());
    double[] wanted = new double[shown.size()];
    boolean[] whole = new boolean[shown.size()];
    for (int i = 0; i < wanted.length; i++) {
      TableColumn<Listed, String> column = columns.get(shown.get(i).getId());
      if (column != null) {
        whole[i] = WHOLE.contains(column.getId());
        double words = whole[i] ? widest(column, letters) : letters * LETTER * longest(column);
        wanted[i] = words + letters * PADDING;
      }
    }
    double room = getWidth() > 0 ? getWidth() - BAR : Double.MAX_VALUE;
    double[] given = ColumnWidths.share(wanted, whole, room);
    for (int i = 0; i < given.length; i++) {
      shown.get(i).setPrefWidth(given[i]);
    }
  }

  /** Measured, as it is not to be cut off and must not take more than that from names. */
  private double widest(TableColumn<Listed, String> column, double letters) {
    Text text = new Text();
    text.setFont(Font.font("Inter", letters));
    text.setText(column.getText() + "  ");
    double most = text.getLayoutBounds().getWidth();
    for (Listed line : getItems().subList(0, Math.min(LOOKED_AT, getItems().size()))) {
      String words = text(column, line);
      text.setText(words.substring(0, Math.min(DAY, words.length())));
      most = Math.max(most, text.getLayoutBounds().getWidth());
    }
    return most;
  }

  private int longest(TableColumn<Listed, String> column) {
    int most = column.getText() == null ? 0 : column.getText().length() + HEAD;
    for (Listed line : getItems().subList(0, Math.min(LOOKED_AT, getItems().size()))) {
      most = Math.max(most, Math.min(LONGEST, text(column, line).length()));
    }
    return most;
  }

  private String text(TableColumn<Listed, String> column, Listed line) {
    return column
        .getCellValueFactory()
        .call(new TableColumn.CellDataFeatures<>(this, column, line))
        .getValue();
  }

  /** All there can be, by code. */
  Map<String, TableColumn<Listed, String>> columns() {
    return columns;
  }

  /** Codes of all, as they stand. */
  List<String> order() {
    return getColumns().stream().map(TableColumn::getId).toList();
  }

  /** Codes of those that are shown, as they stand. */
  List<String> shown() {
    return getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
  }

  /** Shows just those columns, in that order. */
  void show(List<String> codes) {
    arrange(codes);
    columns.forEach((code, column) -> column.setVisible(codes.contains(code)));
  }

  /** Puts columns into an order; those that are not named stand behind. */
  void arrange(List<String> codes) {
    List<TableColumn<Listed, ?>> now = new ArrayList<>();
    codes.stream().map(columns::get).filter(Objects::nonNull).forEach(now::add);
    columns.values().stream().filter(column -> !now.contains(column)).forEach(now::add);
    if (!getColumns().equals(now)) {
      getColumns().setAll(now);
    }
  }

  /** What stands in the columns that are shown. */
  List<String> cells(Listed line) {
    return shown().stream()
        .map(columns::get)
        .filter(Objects::nonNull)
        .map(column -> text(column, line))
        .toList();
  }

  /** Shows the columns of what the list is of now. */
  void suit(Kind kind) {
    when.setVisible(kind.events());
    type.setVisible(kind.one().isEmpty());
    title.setVisible(!kind.events());
    articles.setVisible(kind.asksForArticles());
  }

  private String when(Listed line) {
    return line.start().map(day -> DatePrinter.print(day, language())).orElse("");
  }

  private String articles(Listed line) {
    return line.articles().stream()
        .map(article -> services.readings().print(article, language()))
        .collect(Collectors.joining(", "));
  }

  private String confidentiality(Listed line) {
    return line.confidentiality()
        .map(
            term ->
                term.coded()
                    ? services
                        .texts()
                        .labels()
                        .find(Common.CONFIDENTIALITIES.labelKey(term.text()))
                        .orElse(term.text())
                    : term.text())
        .orElse("");
  }

  private String changed(Listed line) {
    return DatePrinter.print(line.changed(), language());
  }

  private Language language() {
    return services.texts().language();
  }
}
