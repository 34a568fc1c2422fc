package org.letapis.casebook.intake.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done where rows speak of what the casebook has already.
 *
 * @param strong with people for whom much speaks
 * @param likely with people for whom something speaks
 * @param possible with people who only have the name
 * @param overwrite whether the source's word replaces another that stands; else it is only told
 * @param order of day and month in dates of digits
 */
public record Rules(
    Choice strong, Choice likely, Choice possible, boolean overwrite, DateOrder order) {

  /** Those who are surely known are joined, a person decides on the likely, others are new. */
  public static final Rules USUAL =
      new Rules(Choice.JOIN, Choice.ASK, Choice.NEW, false, DateOrder.DAY_FIRST);

  /** What becomes of somebody who may be known. */
  public enum Choice {
    /** What the row says is said of the known person. */
    JOIN,
    /** A person decides. */
    ASK,
    /** It is another person. */
    NEW,
    /** The row is left out. */
    SKIP;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The label's key. */
    public String labelKey() {
      return "intake.choice." + code();
    }

    public static Optional<Choice> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** Whether {@code 03/04/2021} is in April or in March. */
  public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The label's key. */
    public String labelKey() {
      return "intake.order." + code();
    }

    public static Optional<DateOrder> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** The same with other choices. */
  public Rules choosing(Choice forStrong, Choice forLikely, Choice forPossible) {
    return new Rules(forStrong, forLikely, forPossible, overwrite, order);
  }

  /** The same with the other answer to what differs. */
  public Rules overwriting(boolean now) {
    return new Rules(strong, likely, possible, now, order);
  }

  /** The same with another order of dates. */
  public Rules ordering(DateOrder now) {
    return new Rules(strong, likely, possible, overwrite, now);
  }
}
