package org.letapis.casebook.intake.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.Rules;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;

/** Guesses how a source might be read. */
public final class Guesser {

  /** Rows of each table that are looked at. */
  private static final int ROWS = 200;

  /** Of them, rows that are kept to be shown. */
  private static final int SHOWN = 20;

  private final TableGuess tables;

  /**
   * @param schema with the casebook's own fields
   */
  public Guesser(CasebookSchema schema) {
    this.tables = new TableGuess(schema);
  }

  /** Reading has gone far enough. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }

  /**
   * Guesses.
   *
   * @param name what to call the source
   * @throws Problem what is wrong with the source
   */
  public Guess guess(ForeignSource source, String name) throws IOException {
    List<TableMapping> mapped = new ArrayList<>();
    Map<String, List<Guess.Seen>> seen = new HashMap<>();
    Map<String, List<List<String>>> rows = new HashMap<>();
    boolean monthFirst = false;
    for (int i = 0; i < source.tables().size(); i++) {
      ForeignTable table = source.tables().get(i);
      List<ForeignRow> first = first(source, i);
      TableGuess.Guessed guessed = tables.guess(table, first, name);
      mapped.add(guessed.mapping().taken(!table.hidden() && !first.isEmpty()));
      seen.put(table.name(), guessed.seen());
      rows.put(
          table.name(),
          first.stream()
              .limit(SHOWN)
              .map(row -> row.cells().stream().map(ForeignWords::of).toList())
              .toList());
      monthFirst |= guessed.monthFirst();
    }
    Rules rules = monthFirst ? Rules.USUAL.ordering(Rules.DateOrder.MONTH_FIRST) : Rules.USUAL;
    return new Guess(new Mapping(name, mapped, rules), seen, rows);
  }

  /** A ready mapping with what it leaves open: tables within cells. */
  public Mapping withGrids(Mapping ready, ForeignSource source) throws IOException {
    Mapping mapping = ready;
    for (int i = 0; i < source.tables().size(); i++) {
      ForeignTable table = source.tables().get(i);
      TableMapping how = mapping.table(table.name()).filter(TableMapping::taken).orElse(null);
      if (how != null) {
        mapping = mapping.with(tables.withGrids(how, table, first(source, i)));
      }
    }
    return mapping;
  }

  private static List<ForeignRow> first(ForeignSource source, int table) throws IOException {
    List<ForeignRow> rows = new ArrayList<>();
    try {
      source.read(
          table,
          row -> {
            if (rows.size() == ROWS) {
              throw new Enough();
            }
            rows.add(row);
          });
    } catch (Enough looked) {
      // The first rows tell.
    }
    return rows;
  }
}
