package org.letapis.bench.work;

import java.util.List;
import java.util.Optional;
import org.letapis.bench.Bench;
import org.letapis.bench.exchange.BackupBench;
import org.letapis.bench.exchange.ExchangeBench;
import org.letapis.bench.exchange.FilesBench;
import org.letapis.bench.text.TextBench;
import org.letapis.bench.window.WindowBench;

/** Every bench there is. */
public final class Benches {

  /** In the order in which they are run. */
  public static final List<Bench> ALL =
      List.of(
          new OpenPersonBench(),
          new HistoryBench(),
          new ListBench(),
          new NamesBench(),
          new SaveBench(),
          new SaveManyBench(),
          new CsvBench(),
          new StatisticsBench(),
          new CompactBench(),
          new UnlockBench(),
          new SizeBench(),
          new BackupBench(),
          new RebuildBench(),
          new TextBench(),
          new ExchangeBench(),
          new FilesBench(),
          new WindowBench());

  private Benches() {}

  /** The one of a name. */
  public static Optional<Bench> of(String name) {
    return ALL.stream().filter(bench -> bench.name().equals(name)).findFirst();
  }
}
