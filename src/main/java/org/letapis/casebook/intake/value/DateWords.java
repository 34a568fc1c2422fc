package org.letapis.casebook.intake.value;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.casebook.intake.cell.DateCell;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.mapping.Rules.DateOrder;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.foreign.ForeignValue;

/** Reads the dates of a source. */
final class DateWords {

  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{2}|\\d{4})(?!\\d)(.*)");

  /** What may lie ahead: an end, a term, a validity. */
  private static final Pattern AHEAD =
      Pattern.compile("end|until|due|closed|valid-.*|appeal.*|consent-.*|planned.*");

  private static final int FAR = 100;

  private final DateOrder order;
  private final LocalDate today;

  DateWords(DateOrder order, LocalDate today) {
    this.order = order;
    this.today = today;
  }

  Told read(Field<?> field, FieldKind.Date kind, ForeignValue value, String words) {
    if (value instanceof ForeignValue.Moment moment) {
      PartialDate day = PartialDate.day(moment.at().toLocalDate());
      return Told.of(kind.write(moment.timed() ? day.at(moment.at().toLocalTime()) : day));
    }
    boolean ahead = AHEAD.matcher(field.code()).matches();
    DateCell cell = DateCell.read(ordered(words), ahead ? today.plusYears(FAR) : today);
    IssueReason issue = cell.issue();
    PartialDate date =
        issue == null && !cell.date().words().isEmpty() ? cell.date().said(words) : cell.date();
    return new Told(
        kind.write(issue == null ? date : PartialDate.unread(words)),
        issue == null ? null : TroubleCode.valueOf(issue.name()));
  }

  /** Day, month and a year of four digits, in that order. */
  private String ordered(String words) {
    Matcher parts = SHORT.matcher(words);
    if (!parts.matches()) {
      return words;
    }
    String day = order == DateOrder.DAY_FIRST ? parts.group(1) : parts.group(3);
    String month = order == DateOrder.DAY_FIRST ? parts.group(3) : parts.group(1);
    return day + "." + month + "." + year(parts.group(4)) + parts.group(5);
  }

  /** Of two digits it is the latest such year that has come. */
  private String year(String digits) {
    if (digits.length() == 4) {
      return digits;
    }
    int year = today.getYear() / 100 * 100 + Integer.parseInt(digits);
    return Integer.toString(year > today.getYear() ? year - 100 : year);
  }
}
