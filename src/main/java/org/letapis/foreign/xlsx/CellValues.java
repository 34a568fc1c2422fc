package org.letapis.foreign.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignValue;

/** What a cell's raw words mean, by its type and style. */
final class CellValues {

  /** Numbers are stored with more digits than are meant, and shown with so many. */
  private static final MathContext MEANT = new MathContext(15);

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,40}([Ee][+-]?[0-9]{1,3})?");
  private static final int CUT = 200;

  private final Workbook workbook;

  CellValues(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * @param type attribute {@code t} of the cell
   * @param style attribute {@code s} of the cell
   * @param raw what stands in it, or in it as words where it is of type {@code inlineStr}
   */
  ForeignValue of(String type, int style, String raw) {
    return switch (type) {
      case "s" -> shared(raw);
      case "inlineStr" -> text(raw);
      case "str" -> text(RichText.unescape(raw));
      case "b" -> new ForeignValue.Flag(raw.strip().equals("1") || raw.equalsIgnoreCase("true"));
      case "e" -> unreadable(raw, ForeignProblem.CELL_ERROR);
      case "d" -> iso(raw.strip());
      default -> number(raw.strip(), workbook.styles().of(style));
    };
  }

  private static ForeignValue text(String words) {
    return words.isBlank() ? ForeignValue.EMPTY : new ForeignValue.Text(words);
  }

  private ForeignValue shared(String raw) {
    try {
      int index = Integer.parseInt(raw.strip());
      if (index >= 0 && index < workbook.strings().size()) {
        return text(workbook.strings().get(index));
      }
    } catch (NumberFormatException none) {
      // Said below.
    }
    return unreadable(raw, ForeignProblem.CELL_NUMBER);
  }

  private ForeignValue number(String raw, Styles.Meaning meaning) {
    if (raw.isEmpty()) {
      return ForeignValue.EMPTY;
    }
    if (!NUMBER.matcher(raw).matches()) {
      return unreadable(raw, ForeignProblem.CELL_NUMBER);
    }
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException none) {
      return unreadable(raw, ForeignProblem.CELL_NUMBER);
    }
    if (meaning == Styles.Meaning.NUMBER) {
      return new ForeignValue.Number(plain(number));
    }
    LocalDateTime at = ExcelDate.read(number, workbook.from1904()).orElse(null);
    if (at == null) {
      return unreadable(raw, ForeignProblem.CELL_DATE);
    }
    LocalTime time = at.toLocalTime();
    if (meaning == Styles.Meaning.TIME && number.compareTo(BigDecimal.ONE) < 0) {
      return new ForeignValue.Text(
          time.getSecond() == 0
              ? time.truncatedTo(ChronoUnit.MINUTES).toString()
              : time.toString());
    }
    return new ForeignValue.Moment(at, !time.equals(LocalTime.MIDNIGHT));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal meant = number.round(MEANT).stripTrailingZeros();
    return meant.scale() < 0 ? meant.setScale(0) : meant;
  }

  private static ForeignValue iso(String raw) {
    try {
      return raw.indexOf('T') < 0
          ? new ForeignValue.Moment(LocalDate.parse(raw).atStartOfDay(), false)
          : new ForeignValue.Moment(LocalDateTime.parse(raw.replaceFirst("Z$", "")), true);
    } catch (DateTimeException e) {
      return unreadable(raw, ForeignProblem.CELL_DATE);
    }
  }

  private static ForeignValue unreadable(String raw, ProblemCode code) {
    String cut = raw.length() > CUT ? raw.substring(0, CUT) + "…" : raw;
    return new ForeignValue.Unreadable(cut, code.code());
  }
}
