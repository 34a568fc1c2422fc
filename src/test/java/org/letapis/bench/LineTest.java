package org.letapis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static Line costing(double... millis) {
    return new Line("work", Measure.of(Unit.MILLISECONDS, millis));
  }

  private static Rival rival(String tool, double value, Unit unit) {
    return new Rival(tool, "how", Measure.once(unit, value));
  }

  @Test
  void theMedianAndTheTailAreOfWhatWasMeasured() {
    double[] hundred = new double[100];
    for (int i = 0; i < hundred.length; i++) {
      hundred[i] = 100 - i;
    }
    Measure measure = Measure.of(Unit.MILLISECONDS, hundred);
    assertThat(measure).isEqualTo(new Measure(Unit.MILLISECONDS, 50, 95, 1, 100, 100));
  }

  @Test
  void aRatioBelowOneIsAlwaysInOurFavour() {
    Rival slow = rival("Other 1.0", 4, Unit.MILLISECONDS);
    assertThat(costing(2).ratio(slow)).isEqualTo(0.5);
    Line rate = new Line("work", Measure.once(Unit.PER_SECOND, 2_000));
    assertThat(rate.ratio(rival("Other", 1_000, Unit.PER_SECOND))).isEqualTo(0.5);
  }

  @Test
  void theTailIsComparedWithTheTail() {
    double[] ours = new double[20];
    ours[19] = 30;
    ours[18] = 20;
    Line line = costing(ours).judgedBy(Quantile.P95);
    assertThat(line.ratio(rival("Other", 10, Unit.MILLISECONDS))).isEqualTo(2);
  }

  @Test
  void aGoalIsMetOrMissedOrNotKnown() {
    assertThat(costing(25).met()).isEmpty();
    assertThat(costing(25).aimingAt(new Goal.Bound(25)).met()).contains(true);
    assertThat(costing(26).aimingAt(new Goal.Bound(25)).met()).contains(false);
    Line rate = new Line("work", Measure.once(Unit.PER_SECOND, 99));
    assertThat(rate.aimingAt(new Goal.Bound(100)).met()).contains(false);
    Line against = costing(3).aimingAt(new Goal.Against("Other", 1.2));
    assertThat(against.met()).isEmpty();
    assertThat(against.beside(List.of(rival("Other 2", 2.5, Unit.MILLISECONDS))).met())
        .contains(true);
    assertThat(against.beside(List.of(rival("Other 2", 2.4, Unit.MILLISECONDS))).met())
        .contains(false);
  }
}
