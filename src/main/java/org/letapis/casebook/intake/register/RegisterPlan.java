package org.letapis.casebook.intake.register;

import java.util.Iterator;
import java.util.List;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.register.csv.CsvTable;
import org.letapis.casebook.intake.register.row.RowReader;
import org.letapis.casebook.intake.register.row.RowResult;
import org.letapis.domain.problem.Problem;

/**
 * A register being read, one row at a time. Reading changes nothing: whoever wants the register
 * imported saves the changes of all rows in one go, or none when a later row is a {@link Problem}.
 */
public final class RegisterPlan implements Iterator<RowResult>, AutoCloseable {

  private final CsvTable table;
  private final RowReader rows;
  private final List<CellIssue> headerIssues;

  RegisterPlan(CsvTable table, RowReader rows, List<CellIssue> headerIssues) {
    this.table = table;
    this.rows = rows;
    this.headerIssues = List.copyOf(headerIssues);
  }

  /** Columns of the header that the program does not know. */
  public List<CellIssue> headerIssues() {
    return headerIssues;
  }

  /**
   * @throws Problem when the file cannot be read on; nothing of it should be saved then
   */
  @Override
  public boolean hasNext() {
    return table.hasNext();
  }

  @Override
  public RowResult next() {
    return rows.read(table.next());
  }

  @Override
  public void close() {
    table.close();
  }
}
