package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.letapis.foreign.ForeignValue;

/** Writes a cell: numbers, days and flags typed, all else as words. */
final class XlsxCell {

  /** Signs that Excel takes in a cell. */
  private static final int LONGEST = 32_767;

  private static final int DIGITS = 15;

  private XlsxCell() {}

  static void write(Writer out, String at, ForeignValue value, boolean heading) throws IOException {
    switch (value) {
      case ForeignValue.Empty empty -> {
        // No cell at all.
      }
      case ForeignValue.Number number when number.number().precision() <= DIGITS ->
          typed(out, at, "", number.number().toPlainString());
      case ForeignValue.Number number -> words(out, at, number.number().toPlainString(), heading);
      case ForeignValue.Moment moment -> moment(out, at, moment);
      case ForeignValue.Flag flag -> typed(out, at, " t=\"b\"", flag.yes() ? "1" : "0");
      case ForeignValue.Formula formula -> write(out, at, formula.last(), heading);
      case ForeignValue.Text text -> words(out, at, text.text(), heading);
      case ForeignValue.Many many ->
          words(
              out,
              at,
              many.values().stream().map(XlsxCell::plain).collect(Collectors.joining("; ")),
              heading);
      case ForeignValue.Grid grid ->
          words(
              out,
              at,
              grid.rows().stream()
                  .map(row -> row.stream().map(XlsxCell::plain).collect(Collectors.joining(", ")))
                  .collect(Collectors.joining("; ")),
              heading);
      case ForeignValue.FileName file -> words(out, at, file.name(), heading);
      case ForeignValue.Unreadable unreadable -> words(out, at, unreadable.raw(), heading);
    }
  }

  private static String plain(ForeignValue value) {
    return switch (value) {
      case ForeignValue.Text text -> text.text();
      case ForeignValue.Number number -> number.number().toPlainString();
      case ForeignValue.Moment moment ->
          moment.timed() ? moment.at().toString() : moment.at().toLocalDate().toString();
      case ForeignValue.FileName file -> file.name();
      default -> "";
    };
  }

  private static void moment(Writer out, String at, ForeignValue.Moment moment) throws IOException {
    LocalDateTime when = moment.at();
    Optional<Long> day = ExcelDate.write(when.toLocalDate());
    if (day.isEmpty()) {
      words(out, at, plain(moment), false);
      return;
    }
    BigDecimal serial =
        BigDecimal.valueOf(day.get())
            .add(
                BigDecimal.valueOf(when.toLocalTime().toSecondOfDay())
                    .divide(BigDecimal.valueOf(86_400), MathContext.DECIMAL64));
    typed(
        out,
        at,
        " s=\"" + (moment.timed() ? XlsxParts.MOMENT : XlsxParts.DAY) + "\"",
        serial.toPlainString());
  }

  private static void typed(Writer out, String at, String attributes, String value)
      throws IOException {
    out.write("<c r=\"");
    out.write(at);
    out.write('"');
    out.write(attributes);
    out.write("><v>");
    out.write(value);
    out.write("</v></c>");
  }

  private static void words(Writer out, String at, String words, boolean heading)
      throws IOException {
    if (words.isEmpty()) {
      return;
    }
    String whole = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    out.write("<c r=\"");
    out.write(at);
    out.write(
        heading ? "\" s=\"" + XlsxParts.HEADING + "\" t=\"inlineStr\"" : "\" t=\"inlineStr\"");
    out.write("><is><t xml:space=\"preserve\">");
    escaped(out, RichText.escape(whole));
    out.write("</t></is></c>");
  }

  static void escaped(Writer out, String words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        default -> out.write(c);
      }
    }
  }
}
