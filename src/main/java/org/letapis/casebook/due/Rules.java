package org.letapis.casebook.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.law.deadline.DeadlineRules;
import org.letapis.domain.law.deadline.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules by which deadlines are counted here: those that come with the program, as they were
 * changed here, and own ones. A confirmation is of a rule just as it was then, so it does not hold
 * for a changed one. Writing blocks until it is on disk.
 */
public final class Rules {

  /** Most days that can be entered as moved. */
  public static final int MOST_DAYS = 1_000;

  private final Ledger ledger;

  Rules(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All, those that come with the program first. */
  public List<StandingRule> all() {
    SortedMap<String, JsonNode> lines = ledger.locals().all(LocalKeys.DUE_RULES);
    List<StandingRule> rules = new ArrayList<>();
    for (DeadlineRule given : DeadlineRules.read()) {
      JsonNode line = lines.remove(given.code());
      DeadlineRule rule = line == null ? given : read(given.code(), line).orElse(given);
      rules.add(
          new StandingRule(rule, false, !rule.equals(given), confirmed(given.code(), rule, line)));
    }
    lines.forEach(
        (code, line) ->
            read(code, line)
                .ifPresent(
                    rule ->
                        rules.add(
                            new StandingRule(rule, true, false, confirmed(code, rule, line)))));
    return rules;
  }

  private static Optional<DeadlineRule> read(String code, JsonNode line) {
    try {
      JsonNode rule = line.get("rule");
      return rule == null ? Optional.empty() : Optional.of(DeadlineRule.ofJson(code, rule));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException other) {
      return Optional.empty(); // Written by a later build: the rule that is known holds.
    }
  }

  private static Optional<Confirmation> confirmed(
      String code, DeadlineRule rule, @Nullable JsonNode line) {
    try {
      if (line != null && line.has("confirmed") && line.has("of")) {
        DeadlineRule of = DeadlineRule.ofJson(code, line.get("of"));
        return of.equals(rule)
            ? Optional.of(Confirmation.ofJson(line.get("confirmed")))
            : Optional.empty();
      }
      return Optional.empty();
    } catch (MalformedJson | IllegalArgumentException | DateTimeException other) {
      return Optional.empty();
    }
  }

  /** Keeps a rule as changed or new; who had confirmed it is forgotten unless it is the same. */
  public void keep(DeadlineRule rule) {
    ObjectNode line = line(rule.code());
    line.set("rule", rule.toJson());
    write(LocalKeys.DUE_RULES + rule.code(), line);
  }

  /** Drops what was changed here: a rule of the program's is as it comes, an own one is gone. */
  public void drop(String code) {
    ledger.commit(
        maker ->
            new Ledger.Commit<>(
                List.of(), List.of(LocalLine.removing(LocalKeys.DUE_RULES + code)), Boolean.TRUE));
  }

  /** Keeps that somebody confirmed a rule as it is now. */
  public void confirm(DeadlineRule rule, Confirmation confirmation) {
    ObjectNode line = line(rule.code());
    line.set("of", rule.toJson());
    line.set("confirmed", confirmation.toJson());
    write(LocalKeys.DUE_RULES + rule.code(), line);
  }

  private ObjectNode line(String code) {
    return ledger
        .locals()
        .get(LocalKeys.DUE_RULES + code)
        .filter(ObjectNode.class::isInstance)
        .map(json -> ((ObjectNode) json).deepCopy())
        .orElseGet(Json::object);
  }

  /** Days off and worked days that were entered, beside the rule. */
  public WorkingDays days() {
    return ledger
        .locals()
        .get(LocalKeys.DUE_DAYS)
        .map(json -> new WorkingDays(days(json, "off"), days(json, "worked")))
        .orElse(WorkingDays.USUAL);
  }

  private static Set<LocalDate> days(JsonNode json, String member) {
    Set<LocalDate> days = new TreeSet<>();
    try {
      for (JsonNode day : Json.list(json, member, MOST_DAYS)) {
        days.add(LocalDate.parse(Json.string(day)));
      }
    } catch (MalformedJson | IllegalArgumentException | DateTimeException other) {
      days.clear();
    }
    return days;
  }

  /** Keeps days off and worked days that the government moved. */
  public void keep(WorkingDays days) {
    if (days.off().size() > MOST_DAYS || days.worked().size() > MOST_DAYS) {
      throw new IllegalArgumentException("too many days");
    }
    ObjectNode line = Json.object();
    line.set("off", Json.array(days.off().stream().sorted().map(LocalDate::toString).toList()));
    line.set(
        "worked", Json.array(days.worked().stream().sorted().map(LocalDate::toString).toList()));
    write(LocalKeys.DUE_DAYS, line);
  }

  private void write(String key, JsonNode value) {
    ledger.commit(
        maker -> new Ledger.Commit<>(List.of(), List.of(new LocalLine(key, value)), Boolean.TRUE));
  }

  SortedMap<String, StandingRule> byCode() {
    SortedMap<String, StandingRule> rules = new TreeMap<>();
    all().forEach(rule -> rules.put(rule.rule().code(), rule));
    return rules;
  }
}
