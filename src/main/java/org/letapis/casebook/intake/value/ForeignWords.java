package org.letapis.casebook.intake.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.foreign.ForeignValue;

/** The words of a foreign cell, whatever it is typed as. */
public final class ForeignWords {

  private ForeignWords() {}

  /** The value itself: what a formula had come to, where one stands there. */
  public static ForeignValue plain(ForeignValue value) {
    return value instanceof ForeignValue.Formula formula ? plain(formula.last()) : value;
  }

  /** Cleaned words; empty where nothing stands there. */
  public static String of(ForeignValue value) {
    return switch (value) {
      case ForeignValue.Empty empty -> "";
      case ForeignValue.Text text -> CellText.clean(text.text());
      case ForeignValue.Number number -> number(number.number());
      case ForeignValue.Moment moment ->
          moment.timed()
              ? moment.at().toString().replace('T', ' ')
              : moment.at().toLocalDate().toString();
      case ForeignValue.Flag flag -> flag.yes() ? "yes" : "no";
      case ForeignValue.Formula formula -> of(formula.last());
      case ForeignValue.Many many -> joined(many.values());
      case ForeignValue.Grid grid ->
          grid.rows().stream().map(ForeignWords::joined).collect(Collectors.joining("\n"));
      case ForeignValue.FileName file -> file.name();
      case ForeignValue.Unreadable broken -> broken.raw();
    };
  }

  private static String joined(List<ForeignValue> values) {
    return values.stream()
        .map(ForeignWords::of)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
