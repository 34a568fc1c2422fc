package org.letapis.casebook.intake.save;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.Decisions;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

/**
 * The imports that were made, and taking one back: what stood before is said anew, of all its
 * records in one go; nothing that was said is removed.
 */
public final class Imports {

  private final Ledger ledger;

  public Imports(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What taking one back would do.
   *
   * @param free how many records would stand again as they stood before
   * @param overtaken how many stay as they are, since something was said on top of it
   */
  public record Outlook(int free, int overtaken) {}

  /** Those remembered, the last first. */
  public List<DoneImport> all() {
    return ledger.locals().all(LocalKeys.INTAKE_DONE).entrySet().stream()
        .flatMap(line -> DoneImport.ofJson(line.getKey(), line.getValue()).stream())
        .sorted(Comparator.comparing(DoneImport::id).reversed())
        .toList();
  }

  /** The one of that id. */
  public Optional<DoneImport> of(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Decisions about people made when a source was read before. */
  public Decisions decided(Mapping mapping) {
    return new JoinedRows(ledger.locals(), mapping).recall();
  }

  /** What taking it back would do now. */
  public Outlook outlook(DoneImport done, Progress progress, BooleanSupplier stopped) {
    Reverting reverting = new Reverting(ledger, done);
    int[] count = {0, 0};
    while (reverting.hasNext()) {
      requireWanted(stopped);
      for (Reverting.Before before : reverting.next()) {
        count[before.overtaken() ? 1 : 0]++;
      }
      progress.at(reverting.done(), reverting.total());
    }
    return new Outlook(count[0], count[1]);
  }

  private static void requireWanted(BooleanSupplier stopped) {
    if (stopped.getAsBoolean()) {
      throw new Problem(IntakeProblem.STOPPED);
    }
  }

  /**
   * Puts back what stood before.
   *
   * @param partly whether records are left as they are of which something was said on top of it
   * @return how many records were put back
   * @throws Problem OVERTAKEN when there are such and {@code partly} is not given; then nothing is
   *     changed
   */
  public int takeBack(DoneImport done, boolean partly, Progress progress, BooleanSupplier stopped) {
    if (done.takenBack().isPresent()) {
      throw new Problem(IntakeProblem.NO_SUCH_IMPORT);
    }
    Outlook outlook = outlook(done, progress, stopped);
    if (outlook.overtaken() > 0 && (!partly || outlook.free() == 0)) {
      throw new Problem(
          IntakeProblem.OVERTAKEN, outlook.overtaken(), outlook.free() + outlook.overtaken());
    }
    Set<RecordId> put = new HashSet<>();
    Reverting reverting = new Reverting(ledger, done);
    ledger.commitAll(
        maker ->
            new EntryMaker.Many(
                entries(maker, reverting, put, stopped),
                () -> List.of(done.backAt(Instant.now().truncatedTo(ChronoUnit.MILLIS)).line())),
        progress);
    return put.size();
  }

  private static Iterator<List<Entry>> entries(
      EntryMaker maker, Reverting reverting, Set<RecordId> put, BooleanSupplier stopped) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reverting.hasNext();
      }

      @Override
      public List<Entry> next() {
        requireWanted(stopped);
        List<Entry> entries = new ArrayList<>();
        for (Reverting.Before before : reverting.next()) {
          if (!before.overtaken() && !before.change().isEmpty()) {
            put.add(before.change().record());
            entries.add(
                maker.make(
                    EntryKind.CHANGE,
                    before.change().record(),
                    before.change().type(),
                    before.heads(),
                    before.change().fields()));
          }
        }
        return entries;
      }
    };
  }
}
