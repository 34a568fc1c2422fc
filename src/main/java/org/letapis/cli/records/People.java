package org.letapis.cli.records;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.types.Person;

/** Finds the person a command names. */
public final class People {

  private People() {}

  /**
   * By id, or by a name that only one person has.
   *
   * @throws Problem when there is no such person, or several
   */
  public static RecordId find(Casebook casebook, String person) {
    try {
      RecordId id = RecordId.of(person);
      return casebook
          .records()
          .view(id)
          .filter(view -> view.record().type().equals(Person.TYPE.code()))
          .map(view -> id)
          .orElseThrow(() -> new Problem(CliProblem.NO_SUCH_PERSON, person));
    } catch (IllegalArgumentException e) {
      // A name, then.
    }
    List<RecordSummary> found =
        casebook.records().find(RecordQuery.byTitle(person, 2, Person.TYPE.code()));
    if (found.isEmpty()) {
      throw new Problem(CliProblem.NO_SUCH_PERSON, person);
    }
    if (found.size() > 1) {
      throw new Problem(CliProblem.SEVERAL_PERSONS, person);
    }
    return found.getFirst().id();
  }
}
