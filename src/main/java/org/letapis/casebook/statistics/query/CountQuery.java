package org.letapis.casebook.statistics.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;

/**
 * What is to be counted.
 *
 * @param question what is asked
 * @param by into which groups
 * @param split into which groups each of them again; {@link Dimension#NONE} for none
 * @param from first day of the period; null for no bound. Of a question of a day, that day
 * @param to last day of the period; null for no bound
 * @param only keys of the groups that are looked at, by what they are groups of: a case counts that
 *     is in one of them each; keys of what is unknown begin with {@code ?}
 * @param highest how confidential at most; what is more so is left out as if it were not there
 */
public record CountQuery(
    Question question,
    Dimension by,
    Dimension split,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Map<Dimension, Set<String>> only,
    Level highest) {

  /** Marks the key of what is unknown in {@link #only}. */
  public static final String UNKNOWN = "?";

  public CountQuery {
    TreeMap<Dimension, Set<String>> sorted = new TreeMap<>();
    only.forEach((dimension, keys) -> sorted.put(dimension, Set.copyOf(keys)));
    only = java.util.Collections.unmodifiableMap(sorted);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
    if (question.ofDay() && from == null) {
      throw new IllegalArgumentException("a question of a day without the day");
    }
    if (!by.suits(question) || !split.suits(question)) {
      throw new IllegalArgumentException("not to be asked of this");
    }
  }

  /** All there is, by one dimension. */
  public static CountQuery of(Question question, Dimension by) {
    return new CountQuery(question, by, Dimension.NONE, null, null, Map.of(), Level.RESTRICTED);
  }

  /** The same of a period; of a question of a day, of its first day. */
  public CountQuery during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new CountQuery(question, by, split, first, last, only, highest);
  }

  /** The same, each group divided again. */
  public CountQuery splitBy(Dimension again) {
    return new CountQuery(question, by, again, from, to, only, highest);
  }

  /** The same of some groups only. */
  public CountQuery only(Map<Dimension, Set<String>> groups) {
    return new CountQuery(question, by, split, from, to, groups, highest);
  }

  /** The same of what is no more confidential than that. */
  public CountQuery upTo(Level level) {
    return new CountQuery(question, by, split, from, to, only, level);
  }

  /** Whether a period narrows it. */
  public boolean dated() {
    return !question.ofDay() && (from != null || to != null);
  }
}
