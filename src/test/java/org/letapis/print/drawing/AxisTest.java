package org.letapis.print.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands under the columns can be read: no month is written over another. */
class AxisTest {

  @Test
  void noWordsUnderTheColumnsTouch() {
    for (int months = 1; months <= 80; months++) {
      List<String> groups =
          IntStream.range(0, months).mapToObj(m -> "%02d.%d".formatted(1 + m % 12, m)).toList();
      var series = List.of(new ChartData.Series("людзі", Collections.nCopies(months, 1)));
      ChartData data = new ChartData("Затрыманыя", groups, series, true, List.of());
      double end = Double.NEGATIVE_INFINITY;
      int said = 0;
      for (Mark mark : Charts.draw(data, ChartKind.LINE, 640, 300, Integer::toString).marks()) {
        if (mark instanceof Mark.Words words && groups.contains(words.text())) {
          double half = words.text().length() * words.size() * 0.56 / 2;
          assertThat(words.x() - half).as("%s of %d", words.text(), months).isGreaterThan(end);
          end = words.x() + half;
          said++;
        }
      }
      assertThat(said).isPositive();
    }
  }
}
