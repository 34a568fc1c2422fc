package org.letapis.foreign.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;

/**
 * Entities of FollowTheMoney, one a line: a table for each schema, a column for each property that
 * is there. It is read through once when it is opened; rows are numbered by their lines.
 */
public final class FtmSource implements ForeignSource {

  /** The column of an entity's own id, by which others speak of it. */
  public static final String ID = "id";

  private final ForeignInput input;
  private final Bounds bounds;
  private final List<Found> found;

  /** What of a schema is there. */
  private static final class Found {
    final String schema;
    final BitSet lines = new BitSet();
    final Set<String> properties = new LinkedHashSet<>();
    List<String> columns = List.of();
    long rows;

    Found(String schema) {
      this.schema = schema;
    }

    /** Properties in the order of the schema; after them those it does not know. */
    void order() {
      Set<String> ordered = new LinkedHashSet<>();
      ordered.add(ID);
      FtmSchema.properties(schema).stream().filter(properties::contains).forEach(ordered::add);
      properties.stream().filter(p -> !p.startsWith(FtmParser.BESIDE)).forEach(ordered::add);
      ordered.addAll(properties);
      columns = List.copyOf(ordered);
    }
  }

  private FtmSource(ForeignInput input, Bounds bounds, List<Found> found) {
    this.input = input;
    this.bounds = bounds;
    this.found = found;
  }

  /** Whether a text begins as a line with an entity does. */
  public static boolean is(String beginning) {
    return beginning.startsWith("{")
        && beginning.contains("\"schema\"")
        && beginning.contains("\"properties\"");
  }

  /**
   * Reads it through.
   *
   * @throws Problem where a line is no entity, or a bound is broken
   */
  public static FtmSource open(ForeignInput input, Bounds bounds) throws IOException {
    Map<String, Found> found = new LinkedHashMap<>();
    try (FtmLines lines = new FtmLines(input.stream(), bounds)) {
      while (lines.next(true)) {
        if (!lines.isBlank()) {
          for (FtmEntity entity : FtmParser.read(lines.bytes(), lines.number(), bounds)) {
            see(found, entity, lines.number(), bounds);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new Problem(ForeignProblem.EMPTY);
    }
    found.values().forEach(Found::order);
    return new FtmSource(input, bounds, List.copyOf(found.values()));
  }

  private static void see(Map<String, Found> all, FtmEntity entity, long line, Bounds bounds) {
    String schema = entity.schema();
    Found found = all.computeIfAbsent(schema, Found::new);
    if (all.size() > bounds.tables()) {
      throw new Problem(ForeignProblem.TOO_MANY_TABLES, bounds.tables());
    }
    found.lines.set(Math.toIntExact(line));
    found.properties.addAll(entity.properties().keySet());
    if (found.properties.size() >= bounds.columns()) {
      throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, schema, line, bounds.columns());
    }
    if (++found.rows > bounds.rows()) {
      throw new Problem(ForeignProblem.TOO_MANY_ROWS, schema, bounds.rows());
    }
  }

  @Override
  public List<ForeignTable> tables() {
    return found.stream().map(f -> new ForeignTable(f.schema, f.columns, f.rows)).toList();
  }

  @Override
  public void read(int table, Consumer<ForeignRow> rows) throws IOException {
    Found wanted = found.get(table);
    try (FtmLines lines = new FtmLines(input.stream(), bounds)) {
      for (int line = 1; lines.next(wanted.lines.get(line)); line++) {
        if (wanted.lines.get(line)) {
          for (FtmEntity entity : FtmParser.read(lines.bytes(), line, bounds)) {
            if (entity.schema().equals(wanted.schema)) {
              rows.accept(new ForeignRow(wanted.schema, line, cells(entity, wanted.columns)));
            }
          }
        }
      }
    }
  }

  private static List<ForeignValue> cells(FtmEntity entity, List<String> columns) {
    List<ForeignValue> cells = new ArrayList<>(columns.size());
    cells.add(new ForeignValue.Text(entity.id()));
    for (String column : columns.subList(1, columns.size())) {
      cells.add(FtmValues.cell(entity, column));
    }
    return cells;
  }

  @Override
  public InputStream file(String name) {
    throw new Problem(ForeignProblem.NO_SUCH_FILE, name);
  }

  @Override
  public void close() {
    // Each reading opens and closes for itself.
  }
}
