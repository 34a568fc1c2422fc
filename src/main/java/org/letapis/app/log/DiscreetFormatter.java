package org.letapis.app.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Prints a log record without anything that may have come from a casebook. What the program itself
 * logs is codes and ids, and is printed. What a library logs may quote a value, a path or a whole
 * row, so only its level and name are printed; of an exception, only the classes and where it was
 * thrown.
 */
public final class DiscreetFormatter extends Formatter {

  private static final String OWN = "org.letapis.";

  /** Made by the logging system, by name. */
  public DiscreetFormatter() {}

  @Override
  public String format(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    StringBuilder text = new StringBuilder();
    text.append(record.getInstant()).append(' ').append(record.getLevel().getName());
    text.append(' ').append(logger);
    if (logger.startsWith(OWN)) {
      text.append(": ").append(formatMessage(record));
    }
    text.append(System.lineSeparator());
    int depth = 0;
    for (Throwable thrown = record.getThrown();
        thrown != null && depth < 10;
        thrown = thrown.getCause(), depth++) {
      append(text, thrown);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, @Nullable Throwable thrown) {
    if (thrown == null) {
      return;
    }
    text.append("  ").append(thrown.getClass().getName()).append(System.lineSeparator());
    for (StackTraceElement frame : thrown.getStackTrace()) {
      text.append("    at ").append(frame).append(System.lineSeparator());
    }
  }
}
