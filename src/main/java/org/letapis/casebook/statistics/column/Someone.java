package org.letapis.casebook.statistics.column;

import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Person;

/**
 * What is counted of a person; of people shown as one, of the one that stands for all.
 *
 * @param level how confidential
 */
public record Someone(Coded sex, Days born, Coded occupations, Level level) {

  /** Named, but not here. */
  static final Someone NOT_HERE = new Someone(Coded.BLANK, Days.BLANK, Coded.BLANK, Level.PUBLIC);

  static Someone of(CaseRecord record, Level level) {
    return new Someone(
        Coded.of(record, Person.SEX),
        Days.of(record.get(Person.BORN), Coded.why(record, Person.BORN)),
        Coded.ofAll(record, Person.OCCUPATION_GROUPS),
        level);
  }

  public boolean woman() {
    return sex.has("female");
  }

  public boolean sexKnown() {
    return !sex.keys().isEmpty();
  }
}
