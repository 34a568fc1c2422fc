package org.letapis.foreign.ftm;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.letapis.foreign.ForeignValue;

/** What the texts of an entity mean by the types of its schema's properties. */
final class FtmValues {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private FtmValues() {}

  /** The values of a property as one cell. */
  static ForeignValue cell(FtmEntity entity, String property) {
    List<String> values = entity.get(property);
    String type = FtmSchema.property(entity.schema(), property).map(FtmProperty::type).orElse("");
    return switch (values.size()) {
      case 0 -> ForeignValue.EMPTY;
      case 1 -> value(values.getFirst(), type);
      default -> new ForeignValue.Many(values.stream().map(text -> value(text, type)).toList());
    };
  }

  private static ForeignValue value(String text, String type) {
    return switch (type) {
      case "date" -> moment(text);
      case "number" ->
          NUMBER.matcher(text).matches()
              ? new ForeignValue.Number(new BigDecimal(text))
              : new ForeignValue.Text(text);
      default -> text.isBlank() ? ForeignValue.EMPTY : new ForeignValue.Text(text);
    };
  }

  /** A day or an instant; a year or a month stays as it is said. */
  private static ForeignValue moment(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return new ForeignValue.Moment(LocalDate.parse(text).atStartOfDay(), false);
      }
      if (INSTANT.matcher(text).matches()) {
        return new ForeignValue.Moment(LocalDateTime.parse(text), true);
      }
    } catch (DateTimeException e) {
      // No such day: it is given as it stands, for a person to see.
    }
    return text.isBlank() ? ForeignValue.EMPTY : new ForeignValue.Text(text);
  }
}
