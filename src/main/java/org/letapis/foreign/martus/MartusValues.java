package org.letapis.foreign.martus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.martus.Bulletin.Value;

/** What the texts of an export mean by the kinds of their fields. */
final class MartusValues {

  private static final String DAY = "Simple:";
  private static final String RANGE = "Range:";
  private static final int LONGEST_RAW = 80;

  /** A day that is not known is in this year or before. */
  private static final int NO_YEAR = 1;

  private static final int FAR_YEAR = 9999;

  private final Bulletin bulletin;

  MartusValues(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  ForeignValue cell(MartusField field, Value value) {
    if (field.kind() == MartusField.Kind.GRID || !value.grid().isEmpty()) {
      return grid(field, value.grid());
    }
    return cell(field, value.text());
  }

  private ForeignValue cell(MartusField field, String text) {
    if (text.isBlank()) {
      return ForeignValue.EMPTY;
    }
    String words = text.strip();
    return switch (field.kind()) {
      case BOOLEAN -> flag(words);
      case DATE -> day(words);
      case DATERANGE -> range(words);
      case LANGUAGE -> words.equals("?") ? ForeignValue.EMPTY : new ForeignValue.Text(words);
      case DROPDOWN -> new ForeignValue.Text(choice(field, words));
      case TEXT, GRID -> new ForeignValue.Text(words);
      case NONE -> ForeignValue.EMPTY;
    };
  }

  private ForeignValue grid(MartusField field, List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> headings = new ArrayList<>();
    List<MartusField> columns = new ArrayList<>();
    for (int i = 0; i < Math.max(width, field.columns().size()); i++) {
      MartusField column =
          i < field.columns().size()
              ? field.columns().get(i)
              : MartusField.unknown(Integer.toString(i + 1));
      columns.add(column);
      headings.add(column.heading().isEmpty() ? Integer.toString(i + 1) : column.heading());
    }
    List<List<ForeignValue>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<ForeignValue> read = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        read.add(i < row.size() ? cell(columns.get(i), row.get(i)) : ForeignValue.EMPTY);
      }
      if (read.stream().anyMatch(cell -> !cell.equals(ForeignValue.EMPTY))) {
        cells.add(read);
      }
    }
    return cells.isEmpty() ? ForeignValue.EMPTY : new ForeignValue.Grid(headings, cells);
  }

  private static ForeignValue flag(String text) {
    return switch (text) {
      case "1", "true", "yes" -> new ForeignValue.Flag(true);
      case "0", "false", "no" -> new ForeignValue.Flag(false);
      default -> new ForeignValue.Text(text);
    };
  }

  private static ForeignValue day(String text) {
    return text.startsWith(RANGE) || text.contains(",")
        ? range(text)
        : read(text, () -> moment(date(after(text, DAY))));
  }

  /**
   * One day, or the first and the last as ISO 8601-2 has them, {@code ..} for one that is not
   * known.
   */
  private static ForeignValue range(String text) {
    if (text.startsWith(DAY) || !text.contains(",")) {
      return read(text, () -> moment(date(after(after(text, RANGE), DAY))));
    }
    return read(
        text,
        () -> {
          String[] ends = after(text, RANGE).split(",", -1);
          Optional<LocalDate> first = date(ends[0]);
          Optional<LocalDate> last = last(ends[1]);
          if (first.isEmpty() && last.isEmpty()) {
            return ForeignValue.EMPTY;
          }
          return first.equals(last)
              ? moment(first)
              : new ForeignValue.Text(end(first) + "/" + end(last));
        });
  }

  /** A last day: a date, or as Martus stores it, the first and how many days follow. */
  private static Optional<LocalDate> last(String text) {
    int plus = text.indexOf('+');
    if (plus < 0) {
      return date(text);
    }
    int days = Integer.parseInt(text.substring(plus + 1));
    return days > 365_000
        ? Optional.empty()
        : date(text.substring(0, plus)).map(d -> d.plusDays(days));
  }

  private static Optional<LocalDate> date(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day =
        words.indexOf('-') > 0
            ? LocalDate.parse(words)
            : LocalDate.parse(words, DateTimeFormatter.BASIC_ISO_DATE);
    return day.getYear() <= NO_YEAR || day.getYear() >= FAR_YEAR
        ? Optional.empty()
        : Optional.of(day);
  }

  private static ForeignValue moment(Optional<LocalDate> day) {
    return day.<ForeignValue>map(d -> new ForeignValue.Moment(d.atStartOfDay(), false))
        .orElse(ForeignValue.EMPTY);
  }

  private static String end(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }

  private static String after(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static ForeignValue read(String raw, java.util.function.Supplier<ForeignValue> reading) {
    try {
      return reading.get();
    } catch (DateTimeException | NumberFormatException e) {
      String shown = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
      return new ForeignValue.Unreadable(shown, ForeignProblem.CELL_DATE.code());
    }
  }

  /** Codes of shared choices as people see them; words stay as they are. */
  private String choice(MartusField field, String text) {
    if (field.shared().isEmpty()) {
      return text;
    }
    return label(field, text)
        .orElseGet(
            () ->
                Stream.of(text.split("\\.", -1))
                    .map(code -> label(field, code).orElse(code))
                    .collect(Collectors.joining(" / ")));
  }

  private Optional<String> label(MartusField field, String code) {
    return field.shared().stream()
        .map(list -> bulletin.choices.getOrDefault(list, Map.of()).getOrDefault(code, ""))
        .filter(found -> !found.isEmpty())
        .findFirst();
  }
}
