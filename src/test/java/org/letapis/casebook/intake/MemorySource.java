package org.letapis.casebook.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;

/** Tables held in memory. */
final class MemorySource implements ForeignSource {

  private final List<ForeignTable> tables = new ArrayList<>();
  private final List<List<List<ForeignValue>>> rows = new ArrayList<>();

  /** One table of words: the first line has the headings, cells are parted by bars. */
  static MemorySource of(String name, String... lines) {
    return new MemorySource().with(name, lines);
  }

  MemorySource with(String name, String... lines) {
    List<List<ForeignValue>> cells = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      List<ForeignValue> row = new ArrayList<>();
      for (String word : lines[i].split("\\|", -1)) {
        row.add(
            word.isBlank()
                ? ForeignValue.EMPTY
                : word.strip().startsWith("file:")
                    ? new ForeignValue.FileName(word.strip().substring(5))
                    : new ForeignValue.Text(word.strip()));
      }
      cells.add(row);
    }
    List<String> headings = List.of(lines[0].split("\\|", -1)).stream().map(String::strip).toList();
    tables.add(new ForeignTable(name, headings, cells.size()));
    rows.add(cells);
    return this;
  }

  @Override
  public List<ForeignTable> tables() {
    return List.copyOf(tables);
  }

  @Override
  public void read(int table, Consumer<ForeignRow> take) {
    long number = 2;
    for (List<ForeignValue> row : rows.get(table)) {
      take.accept(new ForeignRow(tables.get(table).name(), number++, row));
    }
  }

  @Override
  public InputStream file(String name) {
    return new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {}
}
