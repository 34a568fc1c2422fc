package org.letapis.store.h2;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway names files and quotes statements; failures reach us as exceptions anyway. */
public final class SilentLog implements Log, LogCreator {

  /** For Flyway, which makes it by name. */
  public SilentLog() {}

  @Override
  public Log createLogger(Class<?> owner) {
    return this;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception failure) {}

  @Override
  public void notice(String message) {}
}
