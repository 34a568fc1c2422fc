package org.letapis.casebook.intake.plan;

import java.util.List;
import org.letapis.domain.entry.RecordId;

/**
 * A row that changes what is known, for a look at it before it is done.
 *
 * @param sheet name of the table
 * @param row where it stands
 * @param verdict what becomes of it
 * @param record the record that is changed
 * @param type code of its type
 * @param title what to call the record
 * @param differences what is added to it, or said otherwise
 */
public record Example(
    String sheet,
    long row,
    Verdict verdict,
    RecordId record,
    String type,
    String title,
    List<Difference> differences) {

  public Example {
    differences = List.copyOf(differences);
  }
}
