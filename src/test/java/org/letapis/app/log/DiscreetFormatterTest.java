package org.letapis.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class DiscreetFormatterTest {

  private static final String CANARY = "Ганна Крыніца";

  private final DiscreetFormatter formatter = new DiscreetFormatter();

  @Test
  void whatALibrarySaysIsNotPrinted() {
    String printed = formatter.format(record("org.h2", "Unique index violation: {0}", CANARY));
    assertThat(printed).contains("WARNING", "org.h2").doesNotContain(CANARY, "violation");
  }

  @Test
  void whatTheProgramSaysIsPrinted() {
    String printed = formatter.format(record("org.letapis.journal.Journal", "{0}", "JOURNAL_TORN"));
    assertThat(printed).contains("org.letapis.journal.Journal: JOURNAL_TORN");
  }

  @Test
  void ofAnExceptionAndItsCausesOnlyClassesAndPlacesArePrinted() {
    LogRecord record = record("org.letapis.store.Store", "STORE_DAMAGED");
    record.setThrown(new IllegalStateException(CANARY, new IOException(CANARY)));
    assertThat(formatter.format(record))
        .contains("IllegalStateException", "IOException", "DiscreetFormatterTest")
        .doesNotContain(CANARY);
  }

  @Test
  void theTestsThemselvesLogThroughIt() {
    Handler[] handlers = Logger.getLogger("").getHandlers();
    assertThat(handlers).singleElement().isInstanceOf(ConsoleHandler.class);
    assertThat(handlers[0].getFormatter()).isInstanceOf(DiscreetFormatter.class);
    assertThat(Logger.getLogger("").getLevel()).isEqualTo(Level.WARNING);
  }

  private static LogRecord record(String logger, String message, Object... values) {
    LogRecord record = new LogRecord(Level.WARNING, message);
    record.setLoggerName(logger);
    record.setParameters(values);
    return record;
  }
}
