package org.letapis.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.Intake;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.guess.Guess;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.task.Progress;

/** What is being taken in, and how far that has come. It knows no control. */
final class IntakeModel {

  private final Casebook casebook;
  private @Nullable Path path;
  private @Nullable Opened opened;
  private @Nullable IntakePlan plan;
  private @Nullable IntakePlan corrected;
  private @Nullable DoneImport done;
  private volatile boolean safe;
  private volatile @Nullable DoneImport made;

  IntakeModel(Casebook casebook) {
    this.casebook = casebook;
  }

  /**
   * A file that was opened.
   *
   * @param known whether its source was read before
   */
  record Opened(IntakeFile file, IntakeFile.As as, Guess guess, Mapping mapping, boolean known) {}

  Intake intake() {
    return casebook.intake();
  }

  Casebook casebook() {
    return casebook;
  }

  /** Opens a file and guesses how it is to be read; not on the JavaFX thread. */
  Opened open(Path from, IntakeFile.As as) {
    IntakeFile file = IntakeFile.open(from, as);
    Guess guess = intake().guessed(file);
    Optional<Mapping> known = intake().recalled(file);
    return new Opened(file, as, guess, known.orElse(guess.mapping()), known.isPresent());
  }

  /** From now on it is this file. */
  void take(Path from, Opened now) {
    close();
    path = from;
    opened = now;
    plan = null;
    corrected = null;
    done = null;
  }

  Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  Optional<Opened> opened() {
    return Optional.ofNullable(opened);
  }

  private Opened now() {
    return Objects.requireNonNull(opened, "no file was opened");
  }

  Mapping mapping() {
    return now().mapping();
  }

  void map(UnaryOperator<Mapping> change) {
    Opened now = now();
    opened =
        new Opened(now.file(), now.as(), now.guess(), change.apply(now.mapping()), now.known());
    plan = null;
    corrected = null;
  }

  /** How a table is read, whatever the mapping calls it. */
  TableMapping table(String name) {
    return mapping()
        .table(name)
        .orElseGet(() -> new TableMapping(name, List.of(), List.of(), List.of(), false))
        .named(name);
  }

  /** Changes how a table is read; a role that a column names is there from then on. */
  void change(String table, UnaryOperator<TableMapping> change) {
    map(
        mapping -> {
          TableMapping next = change.apply(table(table));
          for (var rule : next.columns()) {
            if (rule.as().hasField() && !rule.target().role().isEmpty()) {
              next = next.with(Role.of(rule.target().role()));
            }
          }
          return mapping.with(next);
        });
  }

  /** What the import would do; not on the JavaFX thread. */
  IntakePlan rehearse(Progress at) {
    org.letapis.casebook.ledger.Progress told = (done, all) -> tell(at, done, all);
    IntakePlan before = corrected;
    return before == null
        ? intake().rehearse(now().file(), mapping(), told, at::cancelled)
        : intake().again(now().file(), mapping(), before, told, at::cancelled);
  }

  /** People were decided about: what follows from that is counted anew. */
  void decided() {
    corrected = plan;
  }

  /** Corrects cells of a plan; what was decided about people stays decided. */
  void correct(String table, UnaryOperator<TableMapping> change) {
    IntakePlan before = plan == null ? corrected : plan;
    change(table, change);
    corrected = before;
    if (before != null) {
      before.decisions().lookAgain();
    }
  }

  private static void tell(Progress at, long done, long all) {
    at.at(all <= 0 ? -1 : (double) done / all);
  }

  /** One half of the way. */
  private static void tell(Progress at, int half, long done, long all) {
    if (all <= 0) {
      at.at(-1);
    } else {
      tell(at.part(half, 2), done, all);
    }
  }

  void planned(IntakePlan made) {
    plan = made;
    corrected = null;
  }

  Optional<IntakePlan> plan() {
    return Optional.ofNullable(plan);
  }

  /** Imports it; not on the JavaFX thread. */
  DoneImport run(Progress at) {
    safe = false;
    made = null;
    DoneImport now =
        intake()
            .run(
                now().file(),
                Objects.requireNonNull(plan, "nothing was rehearsed"),
                (rows, all) -> tell(at, 0, rows, all),
                (frames, all) -> {
                  safe = true;
                  if (at.abandoned()) {
                    // The next opening makes up for the rest: locking must not wait for it.
                    throw new Problem(IntakeProblem.STOPPED);
                  }
                  tell(at, 1, frames, all);
                },
                at::cancelled);
    made = now;
    return now;
  }

  /** Whether all of what is being imported is on disk by now. */
  boolean isSafe() {
    return safe;
  }

  /** What became of the import that ran last, also where somebody asked too late to stop it. */
  Optional<DoneImport> made() {
    return Optional.ofNullable(made);
  }

  void imported(DoneImport now) {
    done = now;
  }

  Optional<DoneImport> done() {
    return Optional.ofNullable(done);
  }

  /** The file is looked at no more. */
  void close() {
    Opened now = opened;
    if (now != null) {
      now.file().close();
      opened = null;
    }
  }
}
