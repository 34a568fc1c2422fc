package org.letapis.cli.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Quantile;
import org.letapis.bench.Unit;
import org.letapis.domain.text.Labels;

/** Figures in words. */
final class Figures {

  private static final MathContext DIGITS = new MathContext(3);

  private final Labels labels;

  Figures(Labels labels) {
    this.labels = labels;
  }

  Labels labels() {
    return labels;
  }

  String work(Line line) {
    return labels.text(line.work(), line.details().toArray());
  }

  /** Three digits that count, or whole where there are more. */
  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal round =
        Math.abs(value) >= 100
            ? exact.setScale(0, java.math.RoundingMode.HALF_UP)
            : exact.round(DIGITS);
    return round.stripTrailingZeros().toPlainString();
  }

  String unit(Unit unit) {
    return labels.text("bench.unit." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String value(double value, Unit unit) {
    return labels.text("bench.value", number(value), unit(unit));
  }

  /** The figure that counts. */
  String main(Measure measure, Quantile by) {
    return value(measure.by(by), measure.unit());
  }

  /** The same with how far the others lie apart. */
  String whole(Measure measure) {
    String median = value(measure.median(), measure.unit());
    return measure.runs() == 1
        ? median
        : labels.text(
            "bench.spread",
            median,
            number(measure.p95()),
            number(measure.least()),
            number(measure.most()),
            measure.runs());
  }

  String goal(Line line, Goal goal) {
    return switch (goal) {
      case Goal.Against(String tool, double most) ->
          labels.text("bench.goal.against", number(most), tool);
      case Goal.Bound(double bound) ->
          labels.text(
              line.ours().unit().isCost() ? "bench.goal.most" : "bench.goal.least",
              value(bound, line.ours().unit()));
    };
  }

  String verdict(Line line) {
    return line.met()
        .map(met -> labels.text(met ? "bench.met" : "bench.missed"))
        .orElseGet(() -> labels.text("bench.not-known"));
  }
}
