package org.letapis.foreign.openevsys;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignValue;

/** What the texts of an export mean by the names of their elements. */
final class OpenEvSysValues {

  private static final Set<String> FLAGS = Set.of("confidentiality", "deceased");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[ T]00:00(?::00)?)?");

  private OpenEvSysValues() {}

  static ForeignValue cell(String column, List<String> texts) {
    return switch (texts.size()) {
      case 0 -> ForeignValue.EMPTY;
      case 1 -> value(column, texts.getFirst());
      default -> new ForeignValue.Many(texts.stream().map(text -> value(column, text)).toList());
    };
  }

  private static ForeignValue value(String column, String text) {
    if (FLAGS.contains(column)) {
      return switch (text) {
        case "y", "Y", "1" -> new ForeignValue.Flag(true);
        case "n", "N", "0" -> new ForeignValue.Flag(false);
        default -> new ForeignValue.Text(text);
      };
    }
    Matcher date = DATE.matcher(text);
    return isDate(column) && date.matches()
        ? date(text, date.group(1), date.group(2), date.group(3))
        : new ForeignValue.Text(text);
  }

  private static boolean isDate(String column) {
    return column.endsWith("_date") || column.startsWith("date_") && !column.endsWith("_type");
  }

  /** A day; a month or a year where OpenEvSys, as its database does, has noughts for the rest. */
  private static ForeignValue date(String raw, String year, String month, String day) {
    if (year.equals("0000")) {
      return ForeignValue.EMPTY;
    }
    if (month.equals("00")) {
      return new ForeignValue.Text(year);
    }
    if (day.equals("00")) {
      return new ForeignValue.Text(year + "-" + month);
    }
    try {
      LocalDate read =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return new ForeignValue.Moment(read.atStartOfDay(), false);
    } catch (DateTimeException e) {
      return new ForeignValue.Unreadable(raw, ForeignProblem.CELL_DATE.code());
    }
  }
}
