package org.letapis.casebook.due.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.law.deadline.Branch;
import org.letapis.domain.law.deadline.Trigger;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.IllTreatment;
import org.letapis.domain.types.event.Verdict;

/**
 * Something that a record says began to run. What it does not say is not guessed.
 *
 * @param trigger what
 * @param on when
 * @param branch of what procedure
 */
public record Begins(Trigger trigger, PartialDate on, Branch branch) {

  /**
   * All that begins with a record.
   *
   * @param branch of what procedure it is, where the record says so
   */
  public static List<Begins> of(CaseRecord state, Optional<Branch> branch) {
    List<Begins> all = new ArrayList<>();
    switch (state.type()) {
      case "proceeding" ->
          state
              .get(Proceeding.OPENED)
              .filter(opened -> state.get(Proceeding.CLOSED).isEmpty())
              .ifPresent(opened -> add(all, Trigger.OPENED, opened, branch));
      case "detention" ->
          state.get(Detention.START).ifPresent(start -> detention(all, state, start, branch));
      case "verdict" ->
          state.get(EventFields.START).ifPresent(day -> verdict(all, state, day, branch));
      case "fine" ->
          state.get(EventFields.START).ifPresent(day -> add(all, Trigger.ORDER, day, branch));
      case "ill-treatment" ->
          // Whoever complains of it reports a crime.
          state
              .get(IllTreatment.COMPLAINT_DATE)
              .filter(day -> state.get(IllTreatment.ANSWER).isEmpty())
              .ifPresent(day -> add(all, Trigger.REPORT, day, Optional.of(Branch.CRIMINAL)));
      default -> {}
    }
    return all;
  }

  /** Custody and house arrest are counted from when somebody was held in fact. */
  private static void detention(
      List<Begins> all, CaseRecord state, PartialDate start, Optional<Branch> branch) {
    add(all, Trigger.DETENTION, start, branch);
    Optional<Term> outcome = state.get(Detention.OUTCOME);
    boolean custody = outcome.filter(Term.of("custody")::equals).isPresent();
    boolean house = outcome.filter(Term.of("house-arrest")::equals).isPresent();
    if (custody) {
      add(all, Trigger.CUSTODY, start, branch);
    }
    if ((custody || house) && state.get(Detention.CHARGES).isEmpty()) {
      add(all, Trigger.MEASURE, start, branch);
    }
  }

  private static void verdict(
      List<Begins> all, CaseRecord state, PartialDate day, Optional<Branch> branch) {
    boolean first =
        state.get(Verdict.STAGE).map(stage -> stage.equals(Term.of("first-instance"))).orElse(true);
    if (branch.filter(b -> b == Branch.ADMINISTRATIVE).isPresent()) {
      boolean held =
          state
              .get(Verdict.PENALTY)
              .filter(
                  p -> p.text().equals("administrative-arrest") || p.text().equals("deportation"))
              .isPresent();
      if (first) {
        add(all, held ? Trigger.ARREST_ORDER : Trigger.ORDER, day, branch);
      }
    } else if (first) {
      add(all, Trigger.VERDICT, day, branch);
    }
  }

  private static void add(
      List<Begins> all, Trigger trigger, PartialDate on, Optional<Branch> branch) {
    if (!on.isUnread()) {
      branch.ifPresent(b -> all.add(new Begins(trigger, on, b)));
    }
  }
}
