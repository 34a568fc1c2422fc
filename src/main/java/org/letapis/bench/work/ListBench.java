package org.letapis.bench.work;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.listing.ListQuery;

/** One page of a long list of detentions, of some months, the newest first. */
final class ListBench implements Bench {

  private static final int PAGE = 50;
  private static final int PAGES = 300;
  private static final int WARM = 200;
  private static final int TOGETHER = 10;
  private static final int MONTHS = 60;
  private static final LocalDate FIRST = LocalDate.of(2020, 8, 1);

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Casebook casebook = bed.casebook();
    long[] took =
        Watch.each(
            WARM, PAGES, n -> casebook.records().listings().page(query(n), Optional.empty(), PAGE));
    List<String> asked = new ArrayList<>();
    for (int n = 0; n < PAGES; n++) {
      asked.add(
          "SELECT length(r.type) + length(r.title) + length(r.document) FROM dated d"
              + " JOIN record r ON r.id = d.record WHERE r.type = 'detention'"
              + " AND d.path = 'start' AND d.day BETWEEN '"
              + from(n)
              + "' AND '"
              + from(n).plusMonths(3)
              + "' ORDER BY r.start DESC, r.id LIMIT "
              + PAGE
              + ";");
    }
    List<Rival> rivals =
        Rivals.all(bed, "bench.how.read", database -> Rivals.each(database, asked, TOGETHER));
    return List.of(new Line("bench.work.list", Measure.milliseconds(took), PAGE).beside(rivals));
  }

  private static LocalDate from(int number) {
    return FIRST.plusMonths(number % MONTHS);
  }

  private static ListQuery query(int number) {
    LocalDate from = from(number);
    return new ListQuery(
        Set.of("detention"),
        "",
        Optional.empty(),
        from,
        from.plusMonths(3),
        ListQuery.Order.NEWEST);
  }
}
