package org.letapis.casebook.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.letapis.casebook.intake.guess.Guess;
import org.letapis.casebook.intake.guess.Guesser;
import org.letapis.casebook.intake.mapping.Fitting;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingMemory;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.own.OwnMapping;
import org.letapis.casebook.intake.own.OwnSource;
import org.letapis.casebook.intake.plan.Decisions;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Reading;
import org.letapis.casebook.intake.plan.Rehearsal;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.intake.save.Imports;
import org.letapis.casebook.intake.save.Saving;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.Attachments;
import org.letapis.casebook.records.Records;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;

/**
 * Takes in what other programs wrote. A source is guessed or recalled, rehearsed as often as
 * wanted, then imported in one go, and taken back as one.
 */
public final class Intake {

  private final Ledger ledger;
  private final Records records;
  private final Attachments attachments;

  public Intake(Ledger ledger, Records records, Attachments attachments) {
    this.ledger = ledger;
    this.records = records;
    this.attachments = attachments;
  }

  /** How a source was read before, if one with nearly these columns was. */
  public Optional<Mapping> recalled(IntakeFile file) {
    if (isOwn(file)) {
      return Optional.empty();
    }
    return new MappingMemory(ledger.locals())
        .recall(file.source().tables())
        .map(MappingMemory.Remembered::mapping);
  }

  /** What this program published says itself how it is read. */
  private static boolean isOwn(IntakeFile file) {
    try {
      return file.source() instanceof OwnSource || ReadyMappings.within(file.source()).isPresent();
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }

  /**
   * How a file might be read: as it is known of its format, or by its headings and by what stands
   * below them.
   */
  public Guess guessed(IntakeFile file) {
    try {
      Guesser guesser = new Guesser(records.custom().schema());
      Guess guess = guesser.guess(file.source(), file.name());
      if (file.source() instanceof OwnSource own) {
        Mapping mapping = OwnMapping.of(own, records.custom().schema(), guess.mapping());
        return new Guess(mapping, guess.samples(), guess.rows());
      }
      Optional<Mapping> within = ReadyMappings.within(file.source());
      Optional<Mapping> ready = within.or(() -> ReadyMappings.of(file.format()));
      return ready.isEmpty()
          ? guess
          : new Guess(
              guesser.withGrids(ready.get().named(file.name()), file.source()),
              guess.samples(),
              guess.rows());
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }

  /** The same without being told each cell. */
  public IntakePlan rehearse(
      IntakeFile file, Mapping mapping, Progress progress, BooleanSupplier stopped) {
    return rehearse(file, mapping, trouble -> {}, progress, stopped);
  }

  /**
   * What an import would do; changes nothing.
   *
   * @param told given each cell that is not read, as it is met
   * @throws Problem NO_NAME or NOTHING_MAPPED, STOPPED, or what is wrong with the source
   */
  public IntakePlan rehearse(
      IntakeFile file,
      Mapping how,
      Consumer<Trouble> told,
      Progress progress,
      BooleanSupplier stopped) {
    Mapping mapping = Fitting.of(how, file.source().tables());
    MappingMemory.Remembered as =
        new MappingMemory(ledger.locals())
            .of(mapping.source())
            .map(old -> new MappingMemory.Remembered(mapping, old.secret(), old.since()))
            .orElseGet(() -> MappingMemory.begin(mapping));
    return rehearse(file, as, new Imports(ledger).decided(mapping), told, progress, stopped);
  }

  /** The same once more after cells were corrected: what was decided about people stays decided. */
  public IntakePlan again(
      IntakeFile file,
      Mapping mapping,
      IntakePlan earlier,
      Progress progress,
      BooleanSupplier stopped) {
    MappingMemory.Remembered as =
        new MappingMemory.Remembered(mapping, earlier.source().secret(), earlier.source().since());
    return rehearse(file, as, earlier.decisions(), trouble -> {}, progress, stopped);
  }

  private IntakePlan rehearse(
      IntakeFile file,
      MappingMemory.Remembered as,
      Decisions decisions,
      Consumer<Trouble> told,
      Progress progress,
      BooleanSupplier stopped) {
    requireMapped(file, as.mapping());
    Reading reading = new Reading(file.source(), as, records.custom().schema());
    return Rehearsal.run(ledger, records, reading, decisions, told, progress, stopped);
  }

  private static void requireMapped(IntakeFile file, Mapping mapping) {
    if (mapping.source().isBlank() || mapping.source().length() > Mapping.LONGEST_NAME) {
      throw new Problem(IntakeProblem.NO_NAME);
    }
    boolean any =
        file.source().tables().stream()
            .flatMap(table -> mapping.table(table.name()).stream())
            .filter(TableMapping::taken)
            .flatMap(table -> table.columns().stream())
            .anyMatch(rule -> rule.as().hasField());
    if (!any) {
      throw new Problem(IntakeProblem.NOTHING_MAPPED);
    }
  }

  /**
   * Imports a source as its plan says. When this returns all of it is on disk and remembered; when
   * it throws, or the program is killed before the last of it is on disk, nothing is.
   *
   * @param file the one that was rehearsed
   * @throws Problem UNDECIDED, SOURCE_CHANGED, NOTHING_NEW or STOPPED
   */
  public DoneImport run(
      IntakeFile file, IntakePlan plan, Progress progress, BooleanSupplier stopped) {
    return run(file, plan, progress, progress, stopped);
  }

  /**
   * The same, with its two stages told apart.
   *
   * @param reading told how many rows are read; until it is told of the last, all can be stopped
   * @param storing told how far the store has come: from the first time on all of it is on disk,
   *     and will be there whatever happens
   */
  public DoneImport run(
      IntakeFile file,
      IntakePlan plan,
      Progress reading,
      Progress storing,
      BooleanSupplier stopped) {
    if (plan.undecided() > 0) {
      throw new Problem(IntakeProblem.UNDECIDED, plan.undecided());
    }
    Reading rows = new Reading(file.source(), plan.source(), records.custom().schema());
    return new Saving(ledger, records, attachments, rows, plan).run(reading, storing, stopped);
  }

  /** Imports that were made, the last first. */
  public List<DoneImport> done() {
    return imports().all();
  }

  /** Looking at imports that were made, and taking them back. */
  public Imports imports() {
    return new Imports(ledger);
  }
}
