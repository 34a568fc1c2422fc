package org.letapis.foreign.openevsys;

import java.io.IOException;
import java.io.InputStream;
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
import org.letapis.foreign.openevsys.Entities.Entity;
import org.letapis.foreign.xml.StrictXml;

/**
 * An export of OpenEvSys, or anything of its shape: below the root stand records, and in them their
 * values and further records. Each kind of record is a table, each value a column. Terms are the
 * codes of HURIDOCS' micro-thesauri, as they stand there.
 */
public final class OpenEvSysSource implements ForeignSource {

  /** The element an export begins with. */
  public static final String ROOT = "events";

  /** The namespace of HURIDOCS' events standard. */
  public static final String NAMESPACE = "http://www.huridocs.org/";

  /** What the export says of itself. */
  private static final String ABOUT = "meta_data";

  private final ForeignInput input;
  private final Bounds bounds;
  private final List<Table> found;

  private static final class Table {
    final String name;
    final Set<String> columns = new LinkedHashSet<>();
    long rows;

    Table(String name) {
      this.name = name;
    }
  }

  private OpenEvSysSource(ForeignInput input, Bounds bounds, List<Table> found) {
    this.input = input;
    this.bounds = bounds;
    this.found = found;
  }

  /**
   * Reads an export through.
   *
   * @throws Problem where it is none, is damaged or breaks a bound
   */
  public static OpenEvSysSource open(ForeignInput input, Bounds bounds) throws IOException {
    Map<String, Table> tables = new LinkedHashMap<>();
    walk(
        input,
        bounds,
        entity -> {
          Table table = tables.computeIfAbsent(entity.entity(), Table::new);
          if (tables.size() > bounds.tables()) {
            throw new Problem(ForeignProblem.TOO_MANY_TABLES, bounds.tables());
          }
          table.columns.addAll(entity.values().keySet());
          table.rows++;
          if (table.columns.size() > bounds.columns()) {
            throw new Problem(
                ForeignProblem.TOO_MANY_COLUMNS, table.name, table.rows, bounds.columns());
          }
          if (table.rows > bounds.rows()) {
            throw new Problem(ForeignProblem.TOO_MANY_ROWS, table.name, bounds.rows());
          }
        });
    if (tables.isEmpty()) {
      throw new Problem(ForeignProblem.EMPTY);
    }
    return new OpenEvSysSource(input, bounds, List.copyOf(tables.values()));
  }

  private static void walk(ForeignInput input, Bounds bounds, Consumer<Entity> to)
      throws IOException {
    try (StrictXml xml = StrictXml.open(input.stream(), input.name(), bounds)) {
      if (!xml.nextStart() || !xml.name().equals(ROOT)) {
        throw new Problem(ForeignProblem.UNKNOWN_FORMAT);
      }
      long number = 0;
      while (xml.nextStart()) {
        if (xml.name().equals(ABOUT)) {
          xml.skip();
        } else {
          Element record = Element.read(xml, ++number, bounds);
          if (record.isRecord()) {
            Entities.of(record, to);
          }
        }
      }
    }
  }

  @Override
  public List<ForeignTable> tables() {
    return found.stream()
        .map(table -> new ForeignTable(table.name, List.copyOf(table.columns), table.rows))
        .toList();
  }

  @Override
  public void read(int table, Consumer<ForeignRow> rows) throws IOException {
    Table wanted = found.get(table);
    long[] number = {0};
    walk(
        input,
        bounds,
        entity -> {
          if (entity.entity().equals(wanted.name)) {
            List<ForeignValue> cells =
                wanted.columns.stream()
                    .map(
                        column ->
                            OpenEvSysValues.cell(
                                column, entity.values().getOrDefault(column, List.of())))
                    .toList();
            rows.accept(new ForeignRow(wanted.name, ++number[0], cells));
          }
        });
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
