package org.letapis.casebook.intake.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.csv.Bounds;
import org.letapis.casebook.intake.register.csv.CsvProblem;
import org.letapis.casebook.intake.register.csv.CsvTable;
import org.letapis.casebook.intake.register.row.KnownRecords;
import org.letapis.casebook.intake.register.row.OwnColumns;
import org.letapis.casebook.intake.register.row.RegisterSource;
import org.letapis.casebook.intake.register.row.RowReader;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.search.name.GivenNames;

/**
 * Reads a register of prisoners, a table whose columns are {@link Column}s in any order. It is
 * UTF-8 with commas, semicolons or tabs between cells, within {@link Bounds#REGISTER}.
 */
public final class RegisterReader {

  private final RegisterSource source;
  private final KnownRecords known;
  private final Supplier<RecordId> ids;
  private final Bounds bounds;
  private final CasebookSchema schema;
  private final NameSplitter names = new NameSplitter(GivenNames.load());

  /**
   * A reader that makes ids of the present moment.
   *
   * @param schema with the casebook's own fields, which columns may be named after
   */
  public RegisterReader(RegisterSource source, KnownRecords known, CasebookSchema schema) {
    this(source, known, RecordId::fresh, Bounds.REGISTER, schema);
  }

  /** The same for a casebook without fields of its own. */
  public RegisterReader(RegisterSource source, KnownRecords known) {
    this(source, known, CasebookSchema.PLAIN);
  }

  /** The same with ids and bounds of one's own. */
  public RegisterReader(
      RegisterSource source, KnownRecords known, Supplier<RecordId> ids, Bounds bounds) {
    this(source, known, ids, bounds, CasebookSchema.PLAIN);
  }

  private RegisterReader(
      RegisterSource source,
      KnownRecords known,
      Supplier<RecordId> ids,
      Bounds bounds,
      CasebookSchema schema) {
    this.source = source;
    this.known = known;
    this.ids = ids;
    this.bounds = bounds;
    this.schema = schema;
  }

  /**
   * Opens a register file.
   *
   * @throws Problem of {@link RegisterProblem} or {@link CsvProblem} when it is no register that
   *     can be read
   */
  public RegisterPlan open(Path file) {
    try {
      return open(Files.newInputStream(file));
    } catch (IOException e) {
      throw new Problem(e, CsvProblem.UNREADABLE);
    }
  }

  /** Opens a register; the stream is closed with the plan, or when this fails. */
  public RegisterPlan open(InputStream in) {
    CsvTable table = CsvTable.open(in, bounds);
    try {
      List<String> header = names(table.header());
      List<@Nullable Column> columns = columns(header);
      OwnColumns own = new OwnColumns(schema, header, columns);
      List<CellIssue> unknown = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        if (columns.get(i) == null && !own.places().contains(i)) {
          String name = header.get(i);
          unknown.add(new CellIssue(table.headerLine(), 0, name, name, IssueReason.UNKNOWN_COLUMN));
        }
      }
      return new RegisterPlan(
          table, new RowReader(source, known, ids, names, columns, header, own), unknown);
    } catch (Problem e) {
      table.close();
      throw e;
    }
  }

  private static List<String> names(List<String> header) {
    List<String> names = new ArrayList<>();
    for (String name : header) {
      names.add(name.isBlank() ? "#" + (names.size() + 1) : name.strip());
    }
    return names;
  }

  private static List<@Nullable Column> columns(List<String> header) {
    List<@Nullable Column> columns = new ArrayList<>();
    for (String name : header) {
      Column column = Column.ofHeader(name).orElse(null);
      int earlier = column == null ? -1 : columns.indexOf(column);
      if (earlier >= 0) {
        throw new Problem(RegisterProblem.REPEATED_COLUMN, name, earlier + 1, columns.size() + 1);
      }
      columns.add(column);
    }
    String missing =
        Arrays.stream(Column.values())
            .filter(c -> c.required() && !columns.contains(c))
            .map(Column::header)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Problem(RegisterProblem.MISSING_COLUMNS, missing);
    }
    return columns;
  }
}
