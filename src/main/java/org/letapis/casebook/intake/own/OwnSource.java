package org.letapis.casebook.intake.own;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.letapis.casebook.publication.table.Layout;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;

/**
 * Tables that this program published, with the rows of lists put back into their records: a record
 * is told whole, in one row. Lists come as grids in columns of their own.
 */
public final class OwnSource implements ForeignSource {

  /** Where attached files lie beside tables. */
  private static final String FOLDER = "files/";

  private static final Pattern FILE = Pattern.compile("[0-9a-f]{16}\\.[a-z0-9]{1,5}");

  private final ForeignSource source;
  private final Function<String, Optional<ForeignInput>> files;
  private final List<Whole> wholes;

  /**
   * A table with its lists.
   *
   * @param main its place in the source
   * @param lists places of the tables of its lists
   * @param table as it is told
   */
  private record Whole(int main, List<Integer> lists, ForeignTable table) {}

  private OwnSource(
      ForeignSource source, Function<String, Optional<ForeignInput>> files, List<Whole> wholes) {
    this.source = source;
    this.files = files;
    this.wholes = wholes;
  }

  /** The table of ours that it is, if any. */
  static Optional<Layout.Mark> mark(ForeignTable table) {
    return table.columns().isEmpty() ? Optional.empty() : Layout.mark(table.columns().getFirst());
  }

  /**
   * Nothing where no table is of ours.
   *
   * @param files gives what lies beside the tables under a name
   */
  public static Optional<OwnSource> of(
      ForeignSource source, Function<String, Optional<ForeignInput>> files) {
    List<ForeignTable> tables = source.tables();
    Map<String, Integer> mains = new HashMap<>();
    boolean any = false;
    for (int i = 0; i < tables.size(); i++) {
      Optional<Layout.Mark> mark = mark(tables.get(i));
      any |= mark.isPresent();
      int at = i;
      mark.filter(m -> m.list().isEmpty()).ifPresent(m -> mains.putIfAbsent(m.type(), at));
    }
    if (!any) {
      return Optional.empty();
    }
    Map<Integer, List<Integer>> lists = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Layout.Mark mark = mark(tables.get(i)).orElse(null);
      Integer main = mark == null || mark.list().isEmpty() ? null : mains.get(mark.type());
      if (main == null) {
        first.add(i);
      } else {
        lists.computeIfAbsent(main, m -> new ArrayList<>()).add(i);
      }
    }
    return Optional.of(
        new OwnSource(
            source,
            files,
            first.stream()
                .map(main -> whole(tables, main, lists.getOrDefault(main, List.of())))
                .toList()));
  }

  private static Whole whole(List<ForeignTable> tables, int main, List<Integer> lists) {
    ForeignTable table = tables.get(main);
    List<String> columns = new ArrayList<>(table.columns());
    for (int list : lists) {
      String name = tables.get(list).name();
      columns.add(columns.contains(name) ? name + " · " + (columns.size() + 1) : name);
    }
    return new Whole(
        main, lists, new ForeignTable(table.name(), columns, table.rows(), table.hidden()));
  }

  /** The code of the list that a column of a table holds, if it holds one. */
  Optional<String> list(int table, int column) {
    Whole whole = wholes.get(table);
    int own = source.tables().get(whole.main()).columns().size();
    return column < own
        ? Optional.empty()
        : mark(source.tables().get(whole.lists().get(column - own))).map(Layout.Mark::list);
  }

  /** What was opened. */
  public ForeignSource plain() {
    return source;
  }

  @Override
  public List<ForeignTable> tables() {
    return wholes.stream().map(Whole::table).toList();
  }

  @Override
  public void read(int table, Consumer<ForeignRow> rows) throws IOException {
    Whole whole = wholes.get(table);
    if (whole.lists().isEmpty()) {
      source.read(whole.main(), row -> rows.accept(withFiles(row)));
      return;
    }
    int width = source.tables().get(whole.main()).columns().size();
    Map<String, Integer> order = new HashMap<>();
    source.read(whole.main(), row -> order.putIfAbsent(id(row), order.size()));
    try (ListRows lists = new ListRows(source, whole.lists(), order, this::withFiles)) {
      int[] at = {0};
      source.read(
          whole.main(),
          row -> {
            List<ForeignValue> cells = new ArrayList<>(withFiles(row).cells().subList(0, width));
            cells.addAll(lists.of(id(row), order.getOrDefault(id(row), at[0])));
            at[0]++;
            rows.accept(new ForeignRow(whole.table().name(), row.number(), cells));
          });
      // Rows of lists that stood in another order than their records, or have none here.
      for (ListRows.Late late = lists.late(); late != null; late = lists.late()) {
        List<ForeignValue> cells = new ArrayList<>();
        cells.add(new ForeignValue.Text(late.id()));
        while (cells.size() < width) {
          cells.add(ForeignValue.EMPTY);
        }
        cells.addAll(late.grids());
        rows.accept(new ForeignRow(whole.table().name(), late.number(), cells));
      }
    }
  }

  static String id(ForeignRow row) {
    return row.cells().getFirst() instanceof ForeignValue.Text id ? id.text().strip() : "";
  }

  /** Names of files that are there are files. */
  private ForeignRow withFiles(ForeignRow row) {
    List<ForeignValue> cells = new ArrayList<>(row.cells());
    cells.replaceAll(
        cell ->
            cell instanceof ForeignValue.Text name
                    && FILE.matcher(name.text()).matches()
                    && files.apply(FOLDER + name.text()).isPresent()
                ? new ForeignValue.FileName(name.text())
                : cell);
    return new ForeignRow(row.sheet(), row.number(), cells);
  }

  @Override
  public InputStream file(String name) throws IOException {
    Optional<ForeignInput> file =
        FILE.matcher(name).matches() ? files.apply(FOLDER + name) : Optional.empty();
    return file.orElseThrow(() -> new Problem(ForeignProblem.NO_SUCH_FILE, name)).stream(
        Bounds.USUAL.archive());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
