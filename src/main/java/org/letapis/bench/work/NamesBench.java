package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Quantile;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;

/** Finding people while their names are typed, a question with every letter. */
final class NamesBench implements Bench {

  private static final int PEOPLE = 150;
  private static final int WARM = 300;
  private static final int FEWEST_LETTERS = 3;
  private static final int SHOWN = 20;
  private static final double MOST_MILLIS = 25;
  private static final double READY_SECONDS = 3;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    bed.casebook();
    bed.lock();
    Casebook casebook = bed.casebook();
    long ready = Watch.once(n -> casebook.records().people().prepare());
    List<String> typed = new ArrayList<>();
    for (RecordId person : Sample.people(bed, PEOPLE)) {
      String title = casebook.records().title(person);
      for (int end = FEWEST_LETTERS; end <= title.length(); end++) {
        typed.add(title.substring(0, end));
      }
    }
    int asked = typed.size();
    long[] took =
        Watch.each(
            Math.min(WARM, asked),
            asked,
            n ->
                casebook
                    .records()
                    .find(
                        RecordQuery.byLikeness(typed.get(n % asked), SHOWN, "person", "official")));
    return List.of(
        new Line("bench.work.names-ready", Measure.seconds(ready), bed.scale().people())
            .aimingAt(new Goal.Bound(READY_SECONDS)),
        new Line("bench.work.names", Measure.milliseconds(took), bed.scale().people())
            .judgedBy(Quantile.P95)
            .aimingAt(new Goal.Bound(MOST_MILLIS)));
  }
}
