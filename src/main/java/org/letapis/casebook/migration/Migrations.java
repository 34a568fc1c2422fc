package org.letapis.casebook.migration;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Vault;
import tools.jackson.databind.JsonNode;

/**
 * Brings a casebook's folder up to date on opening. What was done is noted in the journal, by
 * number and checksum. Cut off anywhere, it goes on at the next opening; before the first step a
 * copy is made and read back.
 */
public final class Migrations {

  private final Vault vault;
  private final Ledger ledger;
  private final Clock clock;
  private final List<Step> steps;
  private final Runnable before;

  public Migrations(Vault vault, Ledger ledger, Clock clock) {
    this(vault, ledger, clock, Steps.all(), () -> {});
  }

  /**
   * The same with other steps.
   *
   * @param before called before each write, so that a test can cut it off there
   */
  Migrations(Vault vault, Ledger ledger, Clock clock, List<Step> steps, Runnable before) {
    this.vault = vault;
    this.ledger = ledger;
    this.clock = clock;
    this.steps = List.copyOf(steps);
    this.before = before;
  }

  /** The notes of a casebook that is made by this program, and so is up to date. */
  public static List<LocalLine> born(Clock clock) {
    return Steps.all().stream().map(step -> note(step, clock)).toList();
  }

  private static LocalLine note(Step step, Clock clock) {
    return new LocalLine(
        LocalKeys.MIGRATIONS + String.format(Locale.ROOT, "%04d", step.number()),
        Json.object()
            .put("checksum", step.checksum())
            .put(
                "time",
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString()));
  }

  /**
   * Does what was not done yet.
   *
   * @return how many steps were made
   * @throws Problem of {@link MigrationProblem}; then nothing was changed
   */
  public int run() {
    SortedMap<Integer, String> done = done();
    requireKnown(done);
    List<Step> due = steps.stream().filter(step -> !done.containsKey(step.number())).toList();
    if (due.isEmpty()) {
      return 0;
    }
    SafeCopy copy = new SafeCopy(vault, ledger, before);
    try {
      copy.make(due.getFirst().number());
    } catch (IOException failed) {
      throw new Problem(failed, MigrationProblem.NO_COPY);
    }
    for (Step step : due) {
      before.run();
      List<LocalLine> lines = new ArrayList<>(step.work().run(vault, ledger));
      lines.add(note(step, clock));
      before.run();
      ledger.begin(lines);
    }
    try {
      copy.removeBefore(due.getFirst().number());
    } catch (IOException leftover) {
      // Takes room, and goes with the next migration.
    }
    return due.size();
  }

  private SortedMap<Integer, String> done() {
    SortedMap<Integer, String> done = new TreeMap<>();
    ledger
        .locals()
        .all(LocalKeys.MIGRATIONS)
        .forEach((number, json) -> done.put(number(number), checksum(json)));
    return done;
  }

  private static int number(String key) {
    return key.matches("\\d{4}") ? Integer.parseInt(key) : Integer.MAX_VALUE;
  }

  private static String checksum(JsonNode json) {
    return json.path("checksum").asString("");
  }

  private void requireKnown(SortedMap<Integer, String> done) {
    done.forEach(
        (number, checksum) -> {
          Step step =
              steps.stream()
                  .filter(known -> known.number() == number)
                  .findFirst()
                  .orElseThrow(() -> new Problem(MigrationProblem.NEWER_FORMAT, number));
          if (!step.checksum().equals(checksum)) {
            throw new Problem(MigrationProblem.ALTERED, number);
          }
        });
  }
}
