package org.letapis.casebook.due.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar object: folded at 75 octets and ended by CRLF (RFC 5545, section 3.1). */
final class ContentLines {

  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  /** Adds a property whose value stands as it is. */
  ContentLines put(String name, String value) {
    StringBuilder line = new StringBuilder();
    int octets = 0;
    String whole = name + ":" + value;
    for (int i = 0; i < whole.length(); ) {
      int point = whole.codePointAt(i);
      String one = Character.toString(point);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        text.append(line).append("\r\n");
        line.setLength(0);
        line.append(' ');
        octets = 1;
      }
      line.append(one);
      octets += size;
      i += Character.charCount(point);
    }
    text.append(line).append("\r\n");
    return this;
  }

  /** Adds a property whose value is text (section 3.3.11). */
  ContentLines text(String name, String value) {
    return put(name, escaped(value));
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\', ';', ',' -> out.append('\\').appendCodePoint(c);
                case '\n', '\r' -> out.append("\\n");
                default -> {
                  // Control characters are not allowed in a value, the tab apart.
                  if (c == '\t' || !Character.isISOControl(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
