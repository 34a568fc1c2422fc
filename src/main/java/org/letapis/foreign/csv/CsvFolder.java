package org.letapis.foreign.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.Reading;
import org.letapis.foreign.folder.ForeignFolder;
import org.letapis.foreign.folder.ForeignFolder.Entry;

/** A folder of files of comma-separated values, each a table. */
public final class CsvFolder implements ForeignSource {

  private static final String ENDING = ".csv";
  private static final String WITHIN = "csv/";
  private static final int DEPTH = 1;

  private final ForeignFolder folder;
  private final List<CsvSource> tables;

  private CsvFolder(ForeignFolder folder, List<CsvSource> tables) {
    this.folder = folder;
    this.tables = tables;
  }

  /**
   * Opens a folder in which a folder {@code csv} holds tables, or nothing lies but tables; gives
   * nothing where it is another one.
   *
   * @throws Problem where a table cannot be read
   */
  public static Optional<CsvFolder> open(Path path, Bounds bounds, Reading reading)
      throws IOException {
    ForeignFolder folder = ForeignFolder.list(path, DEPTH, bounds);
    List<Entry> within =
        folder.entries().stream()
            .filter(entry -> entry.name().startsWith(WITHIN) && isTable(entry))
            .toList();
    List<Entry> top =
        folder.entries().stream().filter(entry -> entry.name().indexOf('/') < 0).toList();
    List<Entry> chosen =
        !within.isEmpty()
            ? within
            : top.stream().allMatch(CsvFolder::isTable) ? top : List.<Entry>of();
    if (chosen.size() > bounds.tables()) {
      throw new Problem(ForeignProblem.TOO_MANY_TABLES, bounds.tables());
    }
    List<CsvSource> tables = new ArrayList<>();
    for (Entry entry : chosen) {
      String last = entry.last();
      tables.add(
          CsvSource.open(
              ForeignInput.of(
                  last.substring(0, last.length() - ENDING.length()),
                  () -> ForeignFolder.input(entry).open()),
              bounds,
              reading));
    }
    return tables.isEmpty() ? Optional.empty() : Optional.of(new CsvFolder(folder, tables));
  }

  private static boolean isTable(Entry entry) {
    return entry.last().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** What lies in the folder under that name. */
  public Optional<ForeignInput> find(String name) {
    return folder.find(name).map(ForeignFolder::input);
  }

  @Override
  public List<ForeignTable> tables() {
    return tables.stream().map(table -> table.tables().getFirst()).toList();
  }

  @Override
  public void read(int table, Consumer<ForeignRow> rows) throws IOException {
    tables.get(table).read(0, rows);
  }

  @Override
  public InputStream file(String name) throws IOException {
    return find(name).orElseThrow(() -> new Problem(ForeignProblem.NO_SUCH_FILE, name)).stream();
  }

  @Override
  public void close() {
    // Each reading opens and closes for itself.
  }
}
