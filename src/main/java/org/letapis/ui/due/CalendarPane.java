package org.letapis.ui.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.due.DueItem;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/**
 * A month with what is due on each day, and the day's items beside it. Arrows go from day to day,
 * Page Up and Page Down from month to month, Enter into the day's list. Ids: {@code due-month} for
 * the days, {@code due-day} for the list.
 */
final class CalendarPane extends HBox {

  private final DueTools tools;
  private final DueModel model;
  private final GridPane days = new GridPane();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty of = new SimpleStringProperty("");
  private final ObservableList<DueItem> items = FXCollections.observableArrayList();
  private final CardList<DueItem> list;
  private LocalDate day;

  CalendarPane(DueTools tools, DueModel model, Consumer<DueItem> mark) {
    this.tools = tools;
    this.model = model;
    this.day = tools.today();
    getStyleClass().addAll("lt-screen-body", "lt-due-calendar");
    Controls controls = tools.controls();
    Label month = controls.heading(name);
    month.setId("due-month-name");
    HBox head =
        Controls.row(
            controls.iconButton(
                "due-month-before", "due.month-before", Feather.CHEVRON_LEFT, () -> months(-1)),
            month,
            controls.iconButton(
                "due-month-after", "due.month-after", Feather.CHEVRON_RIGHT, () -> months(1)),
            Controls.spacer(),
            controls.button("due-now", "due.now", () -> to(tools.today())));
    days.setId("due-month");
    days.getStyleClass().add("lt-due-days");
    days.setFocusTraversable(true);
    days.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    for (int i = 0; i < 7; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / 7);
      days.getColumnConstraints().add(column);
    }
    RowConstraints top = new RowConstraints();
    days.getRowConstraints().add(top);
    for (int i = 0; i < 6; i++) {
      RowConstraints row = new RowConstraints();
      row.setVgrow(Priority.ALWAYS);
      row.setMinHeight(10);
      days.getRowConstraints().add(row);
    }
    VBox.setVgrow(days, Priority.ALWAYS);
    VBox left = Controls.styled(new VBox(head, days), "lt-column");
    HBox.setHgrow(left, Priority.ALWAYS);
    list =
        new CardList<>("due-day", items, item -> new DueCard(item, tools, () -> mark.accept(item)));
    list.onOpen(item -> tools.services().navigator().open(item.record(), item.recordType()));
    list.setPlaceholder(Controls.styled(controls.hint("due.none-that-day"), "lt-placeholder"));
    list.accessibleTextProperty().bind(of);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox right = Controls.styled(new VBox(controls.heading(of), list), "lt-column");
    right.getStyleClass().add("lt-due-aside");
    getChildren().addAll(left, right);
    model.items().addListener((InvalidationListener) changed -> fill());
    tools.texts().languageProperty().subscribe(now -> fill());
  }

  private void key(KeyEvent event) {
    boolean ours = true;
    switch (event.getCode()) {
      case LEFT -> to(day.minusDays(1));
      case RIGHT -> to(day.plusDays(1));
      case UP -> to(day.minusWeeks(1));
      case DOWN -> to(day.plusWeeks(1));
      case PAGE_UP -> months(-1);
      case PAGE_DOWN -> months(1);
      case HOME -> to(tools.today());
      case ENTER -> {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
      default -> ours = false;
    }
    if (ours && event.getCode() != KeyCode.UNDEFINED) {
      event.consume();
    }
  }

  private void months(int count) {
    to(day.plusMonths(count));
  }

  private void to(LocalDate now) {
    day = now;
    fill();
  }

  private List<DueItem> on(LocalDate one) {
    return model.items().stream()
        .filter(item -> !item.due().isUnread() && item.due().possiblyDuring(one, one))
        .filter(item -> item.due().earliest() != null && item.due().latest() != null)
        .toList();
  }

  private void fill() {
    Locale locale = tools.texts().language().locale();
    YearMonth month = YearMonth.from(day);
    name.set(month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale)));
    of.set(
        tools
            .texts()
            .now(
                "due.on",
                org.letapis.domain.date.DatePrinter.print(
                    org.letapis.domain.date.PartialDate.day(day), tools.texts().language())));
    days.getChildren().clear();
    LocalDate first = month.atDay(1);
    first = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (int i = 0; i < 7; i++) {
      String brief = first.plusDays(i).getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
      days.add(Controls.styled(new Label(brief), "lt-hint"), i, 0);
    }
    for (int i = 0; i < 42; i++) {
      LocalDate one = first.plusDays(i);
      days.add(cell(one, YearMonth.from(one).equals(month)), i % 7, 1 + i / 7);
    }
    items.setAll(on(day));
    days.setAccessibleText(tools.texts().now("due.day-has", of.get(), items.size()));
  }

  private Label line(DueItem item) {
    String whom =
        item.people().isEmpty() ? tools.words().what(item) : item.people().getFirst().title();
    Label line = Controls.styled(new Label(whom), "lt-due-line");
    line.setMinWidth(0);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setTooltip(new Tooltip(whom));
    line.getStyleClass().add("lt-may-cut");
    line.getStyleClass()
        .add("lt-due-" + item.urgency(tools.today()).name().toLowerCase(Locale.ROOT));
    return line;
  }

  private MonthCell cell(LocalDate one, boolean inside) {
    List<DueItem> due = on(one);
    MonthCell cell =
        new MonthCell(
            one.getDayOfMonth(),
            due.stream().map(this::line).toList(),
            count -> tools.texts().now("due.more", count));
    if (!inside) {
      cell.getStyleClass().add("outside");
    }
    if (one.equals(tools.today())) {
      cell.getStyleClass().add("today");
    }
    if (one.equals(day)) {
      cell.getStyleClass().add("chosen");
    }
    cell.setOnMouseClicked(
        e -> {
          to(one);
          days.requestFocus();
        });
    return cell;
  }

  /** The one the keyboard is on. */
  Optional<DueItem> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void enter() {
    days.requestFocus();
  }
}
