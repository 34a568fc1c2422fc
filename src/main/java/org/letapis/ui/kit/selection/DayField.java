package org.letapis.ui.kit.selection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.control.Controls;

/**
 * A day typed as people type days in forms: {@code 3.8.2021}, {@code August 2021}. Left, it says in
 * words what was understood; words that are no day are marked, and are never taken for none.
 */
final class DayField extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Controls controls;
  private final Function<PartialDate, @Nullable LocalDate> edge;
  private final TextField field;
  private final Label trouble;

  /**
   * @param edge which day of a month or year that is typed is meant: its first or its last
   */
  DayField(
      String id,
      String labelKey,
      Controls controls,
      Function<PartialDate, @Nullable LocalDate> edge) {
    this.controls = controls;
    this.edge = edge;
    field = controls.field(id, "exchange.day-prompt");
    trouble = Controls.styled(controls.paragraph("exchange.no-day"), "lt-finding");
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.setVisible(false);
    field.setOnAction(e -> settle());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                settle();
              }
            });
    VBox labelled = controls.labelled(labelKey, field);
    labelled.getChildren().add(trouble);
    getChildren().add(labelled);
  }

  private String words() {
    return field.getText() == null ? "" : field.getText().strip();
  }

  /** The day, if one was typed. */
  Optional<LocalDate> day() {
    // A day without a year is the last such day.
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return words().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(edge.apply(DateReader.read(words(), today, today).date()));
  }

  /** Whether nothing was typed, or a day; marks what is neither. */
  boolean isClear() {
    boolean clear = words().isEmpty() || day().isPresent();
    field.pseudoClassStateChanged(DANGER, !clear);
    trouble.setVisible(!clear);
    return clear;
  }

  private void settle() {
    if (isClear()) {
      day()
          .ifPresent(
              day ->
                  field.setText(
                      DatePrinter.print(PartialDate.day(day), controls.texts().language())));
    }
  }

  /** Puts the keyboard there. */
  void enter() {
    field.requestFocus();
  }
}
