package org.letapis.casebook.intake.plan;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.letapis.casebook.intake.known.Acquaintances;
import org.letapis.casebook.intake.known.PlaceNames;
import org.letapis.casebook.intake.known.States;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.Records;

/** Goes through a whole source without changing anything. */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * What an import would do.
   *
   * @param decisions about people, made before; more are made in it
   * @param told given each cell that is not read, as it is met
   */
  public static IntakePlan run(
      Ledger ledger,
      Records records,
      Reading reading,
      Decisions decisions,
      Consumer<Trouble> told,
      Progress progress,
      BooleanSupplier stopped) {
    IntakePlan plan = new IntakePlan(reading.as(), decisions);
    States states = new States(ledger, Set.of());
    RowWork work =
        new RowWork(
            reading.schema(),
            states,
            new PlaceNames(ledger, reading.ids()::keyed),
            decisions,
            reading.as().mapping().rules().overwrite());
    try (Acquaintances people = new Acquaintances(ledger, records)) {
      Planner planner = new Planner(plan, work, states, people, told);
      reading.run(planner::rows, progress, stopped);
      planner.end();
    }
    plan.tally().forgetSeen();
    return plan;
  }
}
