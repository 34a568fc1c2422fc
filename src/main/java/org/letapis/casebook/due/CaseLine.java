package org.letapis.casebook.due;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Term;

/**
 * A case file on the board.
 *
 * @param record the case file
 * @param number its number; may be empty
 * @param state at what stage it is, where that is known
 * @param kind criminal, administrative or civil, where that is known
 * @param people whom it is about
 * @param next what is due next in it
 */
public record CaseLine(
    RecordId record,
    String number,
    Optional<Term> state,
    Optional<Term> kind,
    List<DueItem.Somebody> people,
    Optional<DueItem> next) {

  public CaseLine {
    people = List.copyOf(people);
  }
}
