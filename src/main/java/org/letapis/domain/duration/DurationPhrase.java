package org.letapis.domain.duration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar of a length of time: numbers each before its unit, the larger units first. */
final class DurationPhrase {

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute");

  /** How many of the next smaller unit that says fractions of it exactly; none where 0. */
  private static final List<Integer> SMALLER = List.of(12, 0, 0, 24, 60, 0);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<BigDecimal> counts = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private @Nullable BigDecimal waiting;
  private boolean circa;
  private boolean life;
  private boolean plain = true;

  /**
   * Takes the next part.
   *
   * @throws IllegalArgumentException when no length of time goes on like this
   */
  void add(String meaning, BigDecimal number) {
    require(!life);
    if (meaning.equals("number")) {
      require(waiting == null);
      waiting = number;
    } else if (meaning.startsWith("number.")) {
      add("number", new BigDecimal(meaning.substring("number.".length())));
      plain = false;
    } else {
      word(meaning);
    }
  }

  private void word(String meaning) {
    switch (meaning) {
      case "and" -> require(waiting == null && !units.isEmpty());
      case "noise" -> {
        // “На год” is said of a penalty; the words say no more than the length.
        require(waiting == null && units.isEmpty());
        plain = false;
      }
      case "circa" -> {
        require(waiting == null && units.isEmpty() && !circa);
        circa = true;
      }
      case "life" -> {
        require(waiting == null && units.isEmpty() && !circa);
        life = true;
        plain = false;
      }
      case "half" -> half();
      case "half-year" -> {
        require(waiting == null);
        unit("year", HALF);
      }
      default -> {
        boolean one = meaning.startsWith("one.");
        String unit = one ? meaning.substring("one.".length()) : meaning;
        BigDecimal count = waiting;
        waiting = null;
        require(count != null || one);
        plain &= count != null;
        unit(unit, count == null ? BigDecimal.ONE : count);
      }
    }
  }

  /** “4 с половиной года”, “4 года с половиной”, “a year and a half”. */
  private void half() {
    plain = false;
    if (waiting != null) {
      waiting = waiting.add(HALF);
    } else {
      require(!counts.isEmpty());
      counts.add(counts.removeLast().add(HALF));
    }
  }

  private void unit(String unit, BigDecimal count) {
    int index = UNITS.indexOf(unit);
    require(index >= 0 && (units.isEmpty() || units.getLast() < index));
    plain &= !unit.equals("week") && count.scale() <= 0;
    units.add(index);
    counts.add(count);
  }

  /**
   * What was said.
   *
   * @throws IllegalArgumentException when it is no length of time
   * @throws ArithmeticException when a fraction cannot be said exactly
   */
  Duration end() {
    require(waiting == null);
    if (life) {
      return Duration.forLife();
    }
    int[] n = new int[UNITS.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      int unit = units.get(i);
      BigDecimal count = counts.get(i).stripTrailingZeros();
      BigDecimal whole = new BigDecimal(count.toBigInteger());
      BigDecimal fraction = count.subtract(whole);
      require(fraction.signum() == 0 || units.size() == 1);
      n[unit] = whole.intValueExact();
      if (fraction.signum() != 0) {
        require(SMALLER.get(unit) > 0);
        n[unit + 1] += fraction.multiply(BigDecimal.valueOf(SMALLER.get(unit))).intValueExact();
      }
    }
    Duration exact = new Duration(n[0], n[1], 7 * n[2] + n[3], n[4], n[5], false, false, "");
    return circa ? exact.about() : exact;
  }

  /** Whether printing it says the same again. */
  boolean plain() {
    return plain;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("not a duration");
    }
  }
}
