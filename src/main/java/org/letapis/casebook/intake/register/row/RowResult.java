package org.letapis.casebook.intake.register.row;

import java.util.List;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;

/**
 * What one row comes to.
 *
 * @param line of the file where the row begins, counted from 1
 * @param row below the header, counted from 1
 * @param person whom the row is about
 * @param known whether the casebook knew that person by the register's number
 * @param changes to save, facilities before what refers to them; none where everything is known
 * @param issues cells that were not read, or not without doubt, in the order of the columns
 */
public record RowResult(
    long line,
    long row,
    RecordId person,
    boolean known,
    List<Change> changes,
    List<CellIssue> issues) {

  public RowResult {
    changes = List.copyOf(changes);
    issues = List.copyOf(issues);
  }
}
