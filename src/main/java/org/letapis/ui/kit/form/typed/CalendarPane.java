package org.letapis.ui.kit.form.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;

/** One month's days, with its month and its year to take as a whole. Takes no keys itself. */
final class CalendarPane extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  private final Controls controls;
  private final Consumer<PartialDate> onTake;
  private final GridPane days = new GridPane();
  private final Button month = new Button();
  private final Button year = new Button();
  private LocalDate day = LocalDate.EPOCH;
  private LocalDate today = LocalDate.EPOCH;

  CalendarPane(Controls controls, Consumer<PartialDate> onTake) {
    this.controls = controls;
    this.onTake = onTake;
    setId("calendar");
    getStyleClass().add("lt-calendar");
    days.getStyleClass().add("lt-calendar-days");
    month.setOnAction(e -> onTake.accept(month()));
    year.setOnAction(e -> onTake.accept(year()));
    month.getStyleClass().add("flat");
    year.getStyleClass().add("flat");
    Label hint = controls.label("kit.form.calendar-keys");
    hint.getStyleClass().add("lt-hint");
    hint.setWrapText(true);
    HBox head =
        new HBox(
            step(Feather.CHEVRON_LEFT, "kit.form.calendar-back", -1),
            Controls.spacer(),
            month,
            year,
            Controls.spacer(),
            step(Feather.CHEVRON_RIGHT, "kit.form.calendar-on", 1));
    head.getStyleClass().add("lt-calendar-head");
    getChildren().addAll(head, days, hint);
    for (Button button : new Button[] {month, year}) {
      button.setFocusTraversable(false);
    }
  }

  private Button step(Feather icon, String key, int months) {
    Button button = controls.iconButton("", key, icon, () -> go(day.plusMonths(months)));
    button.setFocusTraversable(false);
    return button;
  }

  void show(LocalDate at, LocalDate now) {
    today = now;
    go(at);
  }

  LocalDate day() {
    return day;
  }

  /** The whole month that is shown. */
  PartialDate month() {
    YearMonth of = YearMonth.from(day);
    return PartialDate.between(of.atDay(1), of.atEndOfMonth());
  }

  /** The whole year that is shown. */
  PartialDate year() {
    return PartialDate.between(day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31));
  }

  /** Marks a day and shows its month. */
  void go(LocalDate to) {
    day = to.getYear() < 1 || to.getYear() > 9999 ? day : to;
    Language language = controls.texts().language();
    month.setText(controls.texts().now("date.month." + day.getMonthValue()));
    year.setText(DatePrinter.print(year(), language));
    days.getChildren().clear();
    Locale locale = Locale.forLanguageTag(language.tag());
    for (DayOfWeek of : DayOfWeek.values()) {
      Label name = new Label(of.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
      name.getStyleClass().add("lt-hint");
      GridPane.setHalignment(name, HPos.CENTER);
      days.add(name, of.getValue() - 1, 0);
    }
    LocalDate first = day.withDayOfMonth(1);
    for (int i = 1; i <= day.lengthOfMonth(); i++) {
      LocalDate date = day.withDayOfMonth(i);
      int cell = first.getDayOfWeek().getValue() - 1 + i - 1;
      days.add(cell(date), cell % 7, 1 + cell / 7);
    }
  }

  private Button cell(LocalDate date) {
    Button cell = new Button(Integer.toString(date.getDayOfMonth()));
    cell.getStyleClass().addAll("flat", "lt-calendar-day");
    cell.setFocusTraversable(false);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.pseudoClassStateChanged(CHOSEN, date.equals(day));
    cell.pseudoClassStateChanged(TODAY, date.equals(today));
    cell.setOnAction(e -> onTake.accept(PartialDate.day(date)));
    return cell;
  }
}
