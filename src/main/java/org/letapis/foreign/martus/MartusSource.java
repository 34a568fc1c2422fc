package org.letapis.foreign.martus;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.martus.Bulletin.Attachment;
import org.letapis.foreign.martus.Bulletin.Value;
import org.letapis.foreign.xml.StrictXml;

/**
 * Bulletins exported from Martus. The first table has the bulletins as they stand last, a row for
 * each; where earlier versions were exported with them, a second one has those. Rows are numbered
 * in the order of the export.
 */
public final class MartusSource implements ForeignSource {

  /** The elements an export begins with; the second one was in the first versions. */
  public static final Set<String> ROOTS = Set.of("MartusBulletins", "ExportedMartusBulletins");

  private static final String SAVED = "BulletinLastSavedDateTime";

  private final ForeignInput input;
  private final Bounds bounds;
  private final Columns columns;
  private final Set<String> earlier;
  private final List<ForeignTable> tables;

  private MartusSource(
      ForeignInput input,
      Bounds bounds,
      Columns columns,
      Set<String> earlier,
      List<ForeignTable> tables) {
    this.input = input;
    this.bounds = bounds;
    this.columns = columns;
    this.earlier = earlier;
    this.tables = List.copyOf(tables);
  }

  /**
   * Reads an export through.
   *
   * @throws Problem where it is none, is damaged or breaks a bound
   */
  public static MartusSource open(ForeignInput input, Bounds bounds) throws IOException {
    Columns columns = new Columns(input.name(), bounds);
    Set<String> earlier = new HashSet<>();
    List<String> ids = new ArrayList<>();
    try (StrictXml xml = begin(input, bounds)) {
      BulletinReader reader = new BulletinReader(xml, input.name(), bounds);
      for (Bulletin bulletin = reader.next(); bulletin != null; bulletin = reader.next()) {
        columns.see(bulletin, reader.number());
        earlier.addAll(bulletin.ancestors);
        ids.add(bulletin.id());
        if (ids.size() > bounds.rows()) {
          throw new Problem(ForeignProblem.TOO_MANY_ROWS, input.name(), bounds.rows());
        }
      }
    }
    earlier.retainAll(ids);
    earlier.remove("");
    long old = ids.stream().filter(earlier::contains).count();
    List<ForeignTable> tables = new ArrayList<>();
    tables.add(new ForeignTable(input.name(), columns.headings(), ids.size() - old));
    if (old > 0) {
      tables.add(new ForeignTable(Columns.ANCESTORS, columns.headings(), old));
    }
    return new MartusSource(input, bounds, columns, earlier, tables);
  }

  private static StrictXml begin(ForeignInput input, Bounds bounds) throws IOException {
    StrictXml xml = StrictXml.open(input.stream(), input.name(), bounds);
    try {
      if (!xml.nextStart() || !ROOTS.contains(xml.name())) {
        throw new Problem(ForeignProblem.UNKNOWN_FORMAT);
      }
      return xml;
    } catch (RuntimeException e) {
      xml.close();
      throw e;
    }
  }

  @Override
  public List<ForeignTable> tables() {
    return tables;
  }

  @Override
  public void read(int table, Consumer<ForeignRow> rows) throws IOException {
    ForeignTable wanted = tables.get(table);
    try (StrictXml xml = begin(input, bounds)) {
      BulletinReader reader = new BulletinReader(xml, input.name(), bounds);
      for (Bulletin bulletin = reader.next(); bulletin != null; bulletin = reader.next()) {
        if (earlier.contains(bulletin.id()) == (table == 1)) {
          rows.accept(
              new ForeignRow(wanted.name(), reader.number(), cells(bulletin, reader.number())));
        }
      }
    }
  }

  private List<ForeignValue> cells(Bulletin bulletin, long number) {
    List<ForeignValue> cells = new ArrayList<>();
    for (String name : columns.about()) {
      cells.add(about(name, bulletin.about.getOrDefault(name, "")));
    }
    MartusValues values = new MartusValues(bulletin);
    for (String tag : columns.tags()) {
      @Nullable Value value = bulletin.values.get(tag);
      cells.add(
          value == null
              ? ForeignValue.EMPTY
              : values.cell(bulletin.fields.getOrDefault(tag, MartusField.unknown(tag)), value));
    }
    for (String name : columns.after()) {
      cells.add(
          many(
              switch (name) {
                case Columns.OPEN_FILES -> files(bulletin.open, bulletin, number);
                case Columns.CLOSED_FILES -> files(bulletin.closed, bulletin, number);
                default ->
                    bulletin.ancestors.stream().<ForeignValue>map(ForeignValue.Text::new).toList();
              }));
    }
    return cells;
  }

  private static ForeignValue about(String name, String text) {
    if (text.isBlank()) {
      return ForeignValue.EMPTY;
    }
    if (name.equals("AllPrivate")) {
      return new ForeignValue.Flag(true);
    }
    return name.equals(SAVED) && text.matches("\\d{1,14}")
        ? new ForeignValue.Moment(
            LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), ZoneOffset.UTC),
            true)
        : new ForeignValue.Text(text);
  }

  private static ForeignValue many(List<ForeignValue> values) {
    return switch (values.size()) {
      case 0 -> ForeignValue.EMPTY;
      case 1 -> values.getFirst();
      default -> new ForeignValue.Many(values);
    };
  }

  private List<ForeignValue> files(List<Attachment> files, Bulletin bulletin, long number) {
    return files.stream().map(file -> file(file, bulletin, number)).toList();
  }

  /** A file inside the export is named by its bulletin; one beside it as it lies in the folder. */
  private ForeignValue file(Attachment file, Bulletin bulletin, long number) {
    if (file.inline()) {
      return new ForeignValue.FileName(InlineFile.name(number, file.name()));
    }
    Value title = bulletin.values.get("title");
    String grouped = "attachments-" + (title == null ? "" : title.text()) + "/" + file.name();
    for (String name : List.of(file.name(), grouped)) {
      if (!file.lost() && input.beside(name).isPresent()) {
        return new ForeignValue.FileName(name);
      }
    }
    return new ForeignValue.Unreadable(file.name(), ForeignProblem.CELL_FILE.code());
  }

  @Override
  public InputStream file(String name) throws IOException {
    Optional<ForeignInput> beside = input.beside(name);
    if (beside.isPresent()) {
      return beside.get().stream(bounds.archive());
    }
    StrictXml xml = begin(input, bounds);
    try {
      return InlineFile.open(xml, name);
    } catch (RuntimeException e) {
      xml.close();
      throw e;
    }
  }

  @Override
  public void close() {
    // Each reading opens and closes for itself.
  }
}
