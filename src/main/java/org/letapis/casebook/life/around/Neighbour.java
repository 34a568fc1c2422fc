package org.letapis.casebook.life.around;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Term;

/**
 * Somebody linked with a person.
 *
 * @param record who; nothing where only a name is told
 * @param type code of the record's type; empty where there is none
 * @param name what they are called
 * @param ties how they are linked, each once
 */
public record Neighbour(Optional<RecordId> record, String type, String name, List<Tie> ties) {

  public Neighbour {
    ties = List.copyOf(ties);
  }

  /** How two people are linked. */
  public enum Link {
    /** The person's own record says what the other is to them. */
    RELATION,
    /** The other's record says what this person is to them. */
    RELATION_BACK,
    PROCEEDING,
    EVENT;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One link.
   *
   * @param role the relation, or the other's part in the case file or event
   * @param through the record that says so
   * @param certainty how sure its author is of the link
   */
  public record Tie(Link link, Optional<Term> role, RecordId through, Optional<Term> certainty) {}
}
