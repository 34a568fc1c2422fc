package org.letapis.app.check;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks, when the program starts, whether the computer is fit for it: letters, disk, clock and
 * memory. What it finds stops nobody: it is said in plain words, with what to do.
 */
public final class SelfCheck {

  private static final long MEBIBYTE = 1 << 20;

  /** Less than this is soon full: attached files, and a backup while it is made. */
  static final long LEAST_ROOM = 500 * MEBIBYTE;

  /** Deriving a key takes up to a gibibyte, and the window has to live beside it. */
  static final long LEAST_MEMORY = 1800 * MEBIBYTE;

  /** Clocks differ by some hours where a time zone is set wrongly. */
  static final Duration SLACK = Duration.ofDays(1);

  private SelfCheck() {}

  /**
   * Something to tell a person.
   *
   * @param key label key
   * @param details what stands in its text
   */
  public record Finding(String key, List<Object> details) {

    private static Finding of(String key, Object... details) {
      return new Finding(key, List.of(details));
    }
  }

  /**
   * Looks at everything. Blocks; it is made for another thread than the window's.
   *
   * @param casebook the folder that the first screen suggests
   */
  public static List<Finding> run(Path casebook) {
    return of(Facts.of(casebook));
  }

  static List<Finding> of(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    if (!facts.font()) {
      findings.add(Finding.of("starting.no-font"));
    }
    if (!facts.writable()) {
      findings.add(Finding.of("starting.not-writable"));
    }
    facts
        .room()
        .filter(room -> room < LEAST_ROOM)
        .ifPresent(room -> findings.add(Finding.of("starting.little-room", room / MEBIBYTE)));
    if (facts.built().filter(built -> isBefore(facts.now(), built)).isPresent()) {
      findings.add(Finding.of("starting.clock-early", day(facts.now())));
    } else if (facts.written().filter(last -> isBefore(facts.now(), last)).isPresent()) {
      findings.add(Finding.of("starting.clock-behind", day(facts.now())));
    }
    if (facts.memory() > 0 && facts.memory() < LEAST_MEMORY) {
      findings.add(Finding.of("starting.little-memory", facts.memory() / MEBIBYTE));
    }
    return findings;
  }

  private static boolean isBefore(Instant now, Instant then) {
    return now.plus(SLACK).isBefore(then);
  }

  private static String day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
  }
}
