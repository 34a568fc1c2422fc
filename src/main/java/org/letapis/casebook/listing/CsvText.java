package org.letapis.casebook.listing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, as office programs want it). A cell that
 * such a program would take for a formula gets an apostrophe in front.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final StringBuilder text = new StringBuilder("\uFEFF");

  /** Adds a line of cells. */
  public CsvText line(List<String> cells) {
    text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")));
    text.append("\r\n");
    return this;
  }

  private static String cell(String value) {
    String first = value.stripLeading();
    boolean formula =
        !value.isEmpty()
            && (FORMULA.indexOf(value.charAt(0)) >= 0
                || (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0));
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
