package org.letapis.casebook.intake.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingMemory.Remembered;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.row.RowDraft;
import org.letapis.casebook.intake.row.RowIds;
import org.letapis.casebook.intake.row.TableReader;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.search.name.GivenNames;

/**
 * Reads the rows of all tables of a source that are taken, some at a time.
 *
 * @param source what is read
 * @param as how
 * @param schema with the casebook's own fields
 */
public record Reading(ForeignSource source, Remembered as, CasebookSchema schema) {

  /** Rows that are looked at together. */
  private static final int TOGETHER = 200;

  /** Makes the ids of what the rows make. */
  public RowIds ids() {
    return new RowIds(as.secret(), as.since());
  }

  /**
   * Reads them.
   *
   * @param stopped asked before each row
   * @throws Problem STOPPED when it says so, or what is wrong with the source
   */
  public void run(Consumer<List<RowDraft>> take, Progress progress, BooleanSupplier stopped) {
    Mapping mapping = as.mapping();
    NameSplitter splitter = new NameSplitter(GivenNames.load());
    List<ForeignTable> tables = source.tables();
    long total = total(tables);
    long[] done = {0};
    for (int i = 0; i < tables.size(); i++) {
      ForeignTable table = tables.get(i);
      TableMapping how = mapping.table(table.name()).filter(TableMapping::taken).orElse(null);
      if (how != null) {
        TableReader reader =
            new TableReader(how, table, schema, splitter, ids(), mapping.rules(), LocalDate.now());
        List<RowDraft> rows = new ArrayList<>(TOGETHER);
        Runnable flush =
            () -> {
              take.accept(List.copyOf(rows));
              rows.clear();
              progress.at(done[0], total);
            };
        try {
          source.read(
              i,
              row -> {
                if (stopped.getAsBoolean()) {
                  throw new Problem(IntakeProblem.STOPPED);
                }
                rows.add(reader.read(row));
                done[0]++;
                if (rows.size() == TOGETHER) {
                  flush.run();
                }
              });
        } catch (IOException e) {
          throw new Problem(e, ForeignProblem.UNREADABLE);
        }
        flush.run();
      }
    }
  }

  private long total(List<ForeignTable> tables) {
    long total = 0;
    for (ForeignTable table : tables) {
      boolean taken = as.mapping().table(table.name()).filter(TableMapping::taken).isPresent();
      if (taken && table.rows() < 0) {
        return 0;
      }
      total += taken ? table.rows() : 0;
    }
    return total;
  }
}
