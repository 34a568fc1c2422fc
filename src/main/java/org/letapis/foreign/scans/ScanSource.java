package org.letapis.foreign.scans;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.folder.ForeignFolder;
import org.letapis.foreign.folder.ForeignFolder.Entry;

/**
 * A folder of scans as a table: a row for each file, a column for each field of the pattern of
 * their names, then the file itself, the folder it lies in and its size in bytes. A file that is
 * not named by the pattern says so in its first column and is there all the same.
 */
public final class ScanSource implements ForeignSource {

  /** The column of the file itself. */
  public static final String FILE = "file";

  /** The column of the folder within the folder; empty for most. */
  public static final String FOLDER = "folder";

  /** The column of the size in bytes. */
  public static final String SIZE = "size";

  private static final int DEPTH = 3;
  private static final DateTimeFormatter DOTTED =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

  private final ForeignFolder folder;
  private final ScanPattern pattern;
  private final Bounds bounds;
  private final ForeignTable table;

  private ScanSource(ForeignFolder folder, ScanPattern pattern, Bounds bounds, ForeignTable table) {
    this.folder = folder;
    this.pattern = pattern;
    this.bounds = bounds;
    this.table = table;
  }

  /**
   * Lists a folder.
   *
   * @param pattern of the names; where none is said, the usual one that most names follow
   * @throws Problem where it cannot be listed, holds nothing, or more files than allowed
   */
  public static ScanSource open(Path path, Optional<ScanPattern> pattern, Bounds bounds) {
    ForeignFolder folder =
        ForeignFolder.list(path, pattern.map(ScanPattern::depth).orElse(DEPTH), bounds);
    List<Entry> entries = folder.entries();
    if (entries.isEmpty()) {
      throw new Problem(ForeignProblem.EMPTY);
    }
    ScanPattern chosen =
        pattern.orElseGet(() -> ScanPatterns.guess(entries.stream().map(Entry::name).toList()));
    List<String> columns = new ArrayList<>(chosen.fields());
    columns.addAll(List.of(FILE, FOLDER, SIZE));
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return new ScanSource(folder, chosen, bounds, new ForeignTable(name, columns, entries.size()));
  }

  /** By which pattern the names are read. */
  public ScanPattern pattern() {
    return pattern;
  }

  @Override
  public List<ForeignTable> tables() {
    return List.of(table);
  }

  @Override
  public void read(int which, Consumer<ForeignRow> rows) {
    if (which != 0) {
      throw new IndexOutOfBoundsException(which);
    }
    long number = 0;
    for (Entry entry : folder.entries()) {
      rows.accept(new ForeignRow(table.name(), ++number, cells(entry)));
    }
  }

  private List<ForeignValue> cells(Entry entry) {
    List<ForeignValue> cells = new ArrayList<>();
    Optional<Map<String, String>> read = pattern.read(entry.name());
    for (ScanPattern.Token token : pattern.tokens()) {
      if (!token.word().isEmpty() && token.kind() != ScanPattern.Kind.AS_IT_IS) {
        cells.add(
            read.map(found -> value(found.getOrDefault(token.word(), ""), token.kind()))
                .orElseGet(() -> unread(entry, cells.isEmpty())));
      }
    }
    int slash = entry.name().lastIndexOf('/');
    cells.add(new ForeignValue.FileName(entry.name()));
    cells.add(
        slash < 0 ? ForeignValue.EMPTY : new ForeignValue.Text(entry.name().substring(0, slash)));
    cells.add(new ForeignValue.Number(BigDecimal.valueOf(entry.size())));
    return cells;
  }

  private static ForeignValue unread(Entry entry, boolean first) {
    return first
        ? new ForeignValue.Unreadable(entry.name(), ForeignProblem.CELL_SCAN.code())
        : ForeignValue.EMPTY;
  }

  private static ForeignValue value(String text, ScanPattern.Kind kind) {
    if (text.isEmpty()) {
      return ForeignValue.EMPTY;
    }
    return kind == ScanPattern.Kind.DATE ? date(text) : new ForeignValue.Text(text);
  }

  private static ForeignValue date(String text) {
    try {
      LocalDate day;
      if (text.indexOf('.') > 0) {
        day = LocalDate.parse(text, DOTTED);
      } else if (text.length() == 8) {
        day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
      } else if (text.length() == 10) {
        day = LocalDate.parse(text);
      } else {
        return new ForeignValue.Text(text);
      }
      return new ForeignValue.Moment(day.atStartOfDay(), false);
    } catch (DateTimeException e) {
      return new ForeignValue.Unreadable(text, ForeignProblem.CELL_DATE.code());
    }
  }

  @Override
  public InputStream file(String name) throws IOException {
    Entry entry =
        folder.find(name).orElseThrow(() -> new Problem(ForeignProblem.NO_SUCH_FILE, name));
    return ForeignFolder.input(entry).stream(bounds.archive());
  }

  @Override
  public void close() {
    // Each reading opens and closes for itself.
  }
}
