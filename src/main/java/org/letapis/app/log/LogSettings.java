package org.letapis.app.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/**
 * Sets up {@code java.util.logging} before anything is logged: the JVM option {@code
 * java.util.logging.config.class} names this class, so the program, its tests and its packages log
 * alike.
 */
public final class LogSettings {

  /**
   * Reads {@code logging.properties} beside this class.
   *
   * @throws IOException if it cannot be read; the JVM then says so and logs as it would by default
   */
  public LogSettings() throws IOException {
    try (InputStream settings = LogSettings.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    }
  }
}
