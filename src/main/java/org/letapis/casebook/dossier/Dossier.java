package org.letapis.casebook.dossier;

import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.print.Paper;

/**
 * A dossier, not given to anybody yet.
 *
 * @param paper what it says
 * @param named people who are kept back and whose family names stand in its free text all the same
 */
public record Dossier(Paper paper, List<Named> named) {

  public Dossier {
    named = List.copyOf(named);
  }

  /**
   * Somebody who is kept back.
   *
   * @param who the record
   * @param name as the casebook has it
   * @param where labels of the fields whose text may name them
   */
  public record Named(RecordId who, String name, List<String> where) {
    public Named {
      where = List.copyOf(where);
    }
  }
}
