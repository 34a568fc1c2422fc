package org.letapis.foreign.uwazi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Reading;
import org.letapis.foreign.csv.CsvSource;
import org.letapis.foreign.zip.BoundedZip;

/**
 * Entities of Uwazi: what it takes in ({@code import.csv} in a ZIP with files, or the table alone)
 * and what it gives out (one table of all templates, which are told apart by their own column and
 * are a table each here).
 */
public final class UwaziSource implements ForeignSource {

  /** The table in an archive. */
  public static final String TABLE = "import.csv";

  /** Where an archive of ours says how its table is read. */
  public static final String MAPPING = "letapis-mapping.json";

  private static final String TITLE = "title";
  private static final String TEMPLATE = "template";
  private static final Pattern LANGUAGE = Pattern.compile(".+__[a-z]{2,3}");

  private final CsvSource csv;
  private final Optional<BoundedZip> zip;
  private final List<String> headings;
  private final int title;
  private final int template;
  private final List<UwaziTable> found;

  private UwaziSource(
      CsvSource csv,
      Optional<BoundedZip> zip,
      List<String> headings,
      int title,
      int template,
      List<UwaziTable> found) {
    this.csv = csv;
    this.zip = zip;
    this.headings = headings;
    this.title = title;
    this.template = template;
    this.found = found;
  }

  /** Whether a table with these headings is one of Uwazi's and not just any with a title. */
  public static boolean is(List<String> headings) {
    List<String> names = headings.stream().map(UwaziSource::plain).toList();
    boolean titled = names.stream().anyMatch(n -> n.equals(TITLE) || n.startsWith(TITLE + "__"));
    return titled
        && (names.contains(TEMPLATE)
            || names.stream().anyMatch(n -> LANGUAGE.matcher(n).matches())
            || (names.contains("documents") && names.contains("attachments")));
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** Opens a table, or an archive with one. */
  public static UwaziSource open(ForeignInput input, Bounds bounds, Reading reading)
      throws IOException {
    byte[] beginning;
    try (InputStream in = input.stream()) {
      beginning = in.readNBytes(4);
    }
    if (!BoundedZip.isZip(beginning)) {
      return open(input, Optional.empty(), bounds, reading);
    }
    BoundedZip zip = BoundedZip.open(input, bounds);
    if (!zip.has(TABLE)) {
      throw new Problem(ForeignProblem.NO_SUCH_FILE, TABLE);
    }
    return open(new ZipMember(input.name(), zip, TABLE), Optional.of(zip), bounds, reading);
  }

  private static UwaziSource open(
      ForeignInput input, Optional<BoundedZip> zip, Bounds bounds, Reading reading)
      throws IOException {
    CsvSource csv = CsvSource.open(input, bounds, reading);
    List<String> headings = csv.tables().getFirst().columns();
    List<String> names = headings.stream().map(UwaziSource::plain).toList();
    int title = names.indexOf(TITLE);
    int template = names.indexOf(TEMPLATE);
    Map<String, UwaziTable> found = new LinkedHashMap<>();
    csv.read(
        0,
        row -> {
          List<String> cells = row.cells().stream().map(UwaziSource::text).toList();
          String name = template < 0 ? input.name() : cells.get(template);
          found.computeIfAbsent(name, UwaziTable::new).see(cells, headings);
          if (found.size() > bounds.tables()) {
            throw new Problem(ForeignProblem.TOO_MANY_TABLES, bounds.tables());
          }
        });
    if (found.isEmpty()) {
      throw new Problem(ForeignProblem.EMPTY);
    }
    return new UwaziSource(csv, zip, headings, title, template, List.copyOf(found.values()));
  }

  /** A cell as it stands: Uwazi knows no formulas. */
  private static String text(ForeignValue value) {
    return switch (value) {
      case ForeignValue.Text words -> words.text().strip();
      case ForeignValue.Formula formula -> "=" + formula.source();
      default -> "";
    };
  }

  @Override
  public List<ForeignTable> tables() {
    return found.stream().map(table -> table.table(headings, title)).toList();
  }

  @Override
  public void read(int which, Consumer<ForeignRow> rows) throws IOException {
    UwaziTable table = found.get(which);
    List<Integer> places = table.places(title);
    List<UwaziKind> kinds = places.stream().map(place -> table.kind(place)).toList();
    UwaziValues values = new UwaziValues(zip);
    csv.read(
        0,
        row -> {
          if (template < 0 || text(row.cells().get(template)).equals(table.name())) {
            List<ForeignValue> cells = new ArrayList<>(places.size());
            for (int i = 0; i < places.size(); i++) {
              cells.add(values.cell(text(row.cells().get(places.get(i))), kinds.get(i)));
            }
            rows.accept(new ForeignRow(table.name(), row.number(), cells));
          }
        });
  }

  /**
   * The mapping that travels with the table, if there is one.
   *
   * @param most bytes that it may have
   */
  public Optional<byte[]> mapping(int most) throws IOException {
    if (zip.isEmpty() || !zip.get().has(MAPPING)) {
      return Optional.empty();
    }
    try (InputStream in = zip.get().open(MAPPING)) {
      byte[] bytes = in.readNBytes(most + 1);
      return Optional.of(bytes).filter(all -> all.length <= most);
    }
  }

  @Override
  public InputStream file(String name) throws IOException {
    if (zip.isEmpty() || name.equals(TABLE) || name.equals(MAPPING)) {
      throw new Problem(ForeignProblem.NO_SUCH_FILE, name);
    }
    return zip.get().open(name);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
