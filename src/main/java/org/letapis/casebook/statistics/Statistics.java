package org.letapis.casebook.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Summaries;
import org.letapis.casebook.since.Reached;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.ColumnsForm;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.RecordRow;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/**
 * Figures of an open casebook. What is counted is read into memory when it is first asked for, kept
 * up with every change, and sealed in the vault for the next opening, which only reads what was
 * said since. Calls block: a window makes them in the background. Safe for use by several threads.
 */
public final class Statistics implements AutoCloseable {

  /** After so many changes what is kept is written anew: reading these again costs a second. */
  private static final int MANY = 5_000;

  private static final String FILE = "columns";
  private static final String LABEL = "figures";

  private final Ledger ledger;
  private final SavedReports saved;
  private final KeptFile<Columns> kept;
  private final Queue<RecordId> changes = new ConcurrentLinkedQueue<>();
  private volatile boolean started;
  private volatile boolean closed;
  private @Nullable Columns columns;
  private @Nullable Filling filling;

  /** Of an open vault. */
  public static Statistics of(Ledger ledger, Vault vault) {
    try (Secret key = vault.roomKey(RoomKey.INDEX)) {
      return new Statistics(
          ledger, new KeptFile<>(vault.folder().figures(), FILE, key, LABEL, new ColumnsForm()));
    }
  }

  private Statistics(Ledger ledger, KeptFile<Columns> kept) {
    this.ledger = ledger;
    this.saved = new SavedReports(ledger);
    this.kept = kept;
    ledger.folder().onFolded(this::note);
  }

  private void note(List<RecordRow> rows) {
    if (started) {
      rows.forEach(row -> changes.add(row.id()));
    }
  }

  /**
   * Makes counting quick: reads what was kept and what was said since, or everything there is where
   * nothing was kept, which takes a second for some ten thousand events.
   *
   * @return false when it was stopped before; then the next one begins again
   */
  public synchronized boolean prepare(Progress progress, BooleanSupplier stopped) {
    return ready(progress, () -> closed || stopped.getAsBoolean()) != null;
  }

  private Columns ready() {
    Columns ready = ready(Progress.NONE, () -> closed);
    if (ready == null) {
      throw new IllegalStateException("the casebook is being locked");
    }
    return ready;
  }

  private @Nullable Columns ready(Progress progress, BooleanSupplier stopped) {
    Columns known = columns;
    Filling filler = filling;
    if (known == null || filler == null) {
      changes.clear();
      started = true; // What changes from here on is read once more.
      Reached now = Reached.now(ledger);
      Optional<KeptFile.Kept<Columns>> before = kept.read();
      known = before.map(KeptFile.Kept::content).orElseGet(Columns::new);
      filler = new Filling(ledger, known);
      if (before.isPresent()) {
        Collection<RecordId> since = before.get().reached().changedSince(ledger);
        filler.some(since);
        filler.join();
        if (since.size() > MANY) {
          kept.write(now, known);
        }
      } else if (filler.all(progress, stopped)) {
        kept.write(now, known);
      } else {
        return null;
      }
      columns = known;
      filling = filler;
    }
    Set<RecordId> changed = new LinkedHashSet<>();
    for (RecordId id = changes.poll(); id != null; id = changes.poll()) {
      changed.add(id);
    }
    try {
      filler.some(changed);
    } catch (RuntimeException | Error failed) {
      changes.addAll(changed);
      throw failed;
    }
    return known;
  }

  /** Counts. */
  public synchronized CountReport count(CountQuery query) {
    return new Counter(ready(), query).count();
  }

  /** Counts two periods by the same groups. */
  public Comparison compare(CountQuery first, CountQuery second) {
    return Comparison.of(count(first), count(second));
  }

  /** The events that a figure is made of, in no order. */
  public synchronized List<RecordId> events(CountQuery query, Counter.Cell cell) {
    return new Counter(ready(), query).events(cell);
  }

  /** The people that a figure is made of, in no order. */
  public synchronized List<RecordId> people(CountQuery query, Counter.Cell cell) {
    return new Counter(ready(), query).people(cell);
  }

  /** Some of these records as lists show them, those that are here. */
  public List<RecordSummary> list(List<RecordId> ids) {
    Map<RecordId, RecordRow> rows = ledger.store().many().records(ids);
    return new Summaries(ledger)
        .of(ids.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList());
  }

  /** What some records are called in the casebook's language; those without a title are left. */
  public Map<RecordId, String> titles(Set<RecordId> ids) {
    Summaries summaries = new Summaries(ledger);
    Map<RecordId, String> titles = new LinkedHashMap<>();
    ledger
        .store()
        .many()
        .records(ids)
        .forEach(
            (id, row) -> {
              String title = summaries.title(row.state());
              if (!title.isBlank()) {
                titles.put(id, title);
              }
            });
    return titles;
  }

  /** What agencies and courts among some groups are called. */
  public Map<RecordId, String> titles(CountReport report) {
    Set<RecordId> ids = new LinkedHashSet<>();
    if (isOffice(report.query().by())) {
      report.rows().forEach(row -> add(row.bucket(), ids));
    }
    if (isOffice(report.query().split())) {
      report.splits().forEach(part -> add(part, ids));
    }
    return ids.isEmpty() ? Map.of() : titles(ids);
  }

  private static boolean isOffice(Dimension dimension) {
    return dimension == Dimension.AGENCY || dimension == Dimension.COURT;
  }

  private static void add(Bucket bucket, Set<RecordId> ids) {
    if (bucket.kind() == Bucket.Kind.VALUE) {
      ids.add(RecordId.of(bucket.key()));
    }
  }

  /** Reports that are looked at again and again. */
  public SavedReports saved() {
    return saved;
  }

  /**
   * Ends what is being read, and wipes the key. What was erased is not kept: then all is read again
   * the next time.
   */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      try {
        kept.forgetUnless(Reached.erasures(ledger));
      } catch (RuntimeException unknown) {
        kept.delete(); // Nobody can say whether something was erased.
      } finally {
        kept.close();
      }
    }
  }
}
