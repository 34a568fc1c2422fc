package org.letapis.domain.law.deadline;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule of law that gives a time limit.
 *
 * @param code stable; of lower-case letters, digits and hyphens
 * @param branch of what procedure
 * @param trigger what it begins with
 * @param limit how long
 * @param act code of the act it stands in, as in {@code kpk}; empty where {@link #source} says it
 * @param article number in that act, as in {@code 108}
 * @param name what it is about, in words of the casebook's people; empty for a rule that comes with
 *     the program, whose words are labels
 * @param source the legal source in words of the casebook's people; empty where act and article are
 *     given
 * @param from first day it was law; null for long since
 * @param until last day it was law; null where it still is
 */
public record DeadlineRule(
    String code,
    Branch branch,
    Trigger trigger,
    TimeLimit limit,
    String act,
    String article,
    String name,
    String source,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Longest text of a rule, in characters. */
  public static final int MAX_TEXT = 300;

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,12}");

  /**
   * @throws IllegalArgumentException when a code is none or a text is too long
   */
  public DeadlineRule {
    boolean fits =
        CODE.matcher(code).matches()
            && code.length() <= 80
            && (act.isEmpty() || CODE.matcher(act).matches())
            && name.length() <= MAX_TEXT
            && source.length() <= MAX_TEXT
            && article.length() <= 40
            && act.length() <= 40;
    if (!fits || (from != null && until != null && until.isBefore(from))) {
      throw new IllegalArgumentException("not a rule");
    }
  }

  /** Whether it may have been law when something began. */
  public boolean mayHold(PartialDate began) {
    boolean tooEarly = from != null && began.latest() != null && began.latest().isBefore(from);
    boolean tooLate = until != null && began.earliest() != null && began.earliest().isAfter(until);
    return !tooEarly && !tooLate;
  }

  /** Stored form. */
  public ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("branch", branch.code())
            .put("trigger", trigger.code())
            .put("length", limit.length())
            .put("unit", limit.unit().code())
            .put("counting", limit.counting().code())
            .put("rolls", limit.rolls())
            .put("act", act)
            .put("article", article)
            .put("name", name)
            .put("source", source);
    if (from != null) {
      json.put("from", from.toString());
    }
    if (until != null) {
      json.put("until", until.toString());
    }
    return json;
  }

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException when it is none
   * @throws java.time.DateTimeException when a day in it does not exist
   */
  public static DeadlineRule ofJson(String code, JsonNode json) {
    try {
      JsonNode rolls = json.get("rolls");
      return new DeadlineRule(
          code,
          Branch.of(Json.text(json, "branch", 40)),
          Trigger.of(Json.text(json, "trigger", 40)),
          new TimeLimit(
              Math.toIntExact(Json.whole(json, "length", 1, 100_000)),
              TimeUnit.of(Json.text(json, "unit", 40)),
              Counting.of(Json.text(json, "counting", 40)),
              rolls != null && rolls.asBoolean()),
          Json.text(json, "act", 40),
          Json.text(json, "article", 40),
          Json.text(json, "name", MAX_TEXT),
          Json.text(json, "source", MAX_TEXT),
          json.has("from") ? LocalDate.parse(Json.text(json, "from", 10)) : null,
          json.has("until") ? LocalDate.parse(Json.text(json, "until", 10)) : null);
    } catch (MalformedJson e) {
      throw new IllegalArgumentException("not a rule", e);
    }
  }
}
