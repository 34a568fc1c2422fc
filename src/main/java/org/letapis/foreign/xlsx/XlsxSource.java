package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Reading;
import org.letapis.foreign.zip.BoundedZip;

/**
 * A workbook. Each sheet that holds something is a table; hidden ones are among them and say so.
 * Formulas are never evaluated. A value of cells that were made one down a column counts for each
 * of their rows. All is read through once when it is opened, so that what is wrong with it is known
 * before anything is done with it.
 */
public final class XlsxSource implements ForeignSource {

  private final BoundedZip zip;
  private final Bounds bounds;
  private final Workbook workbook;
  private final List<SheetShape> shapes;

  private XlsxSource(BoundedZip zip, Bounds bounds, Workbook workbook, List<SheetShape> shapes) {
    this.zip = zip;
    this.bounds = bounds;
    this.workbook = workbook;
    this.shapes = shapes;
  }

  /** Whether an archive is a workbook of this kind. */
  public static boolean is(BoundedZip zip) {
    return zip.has("[Content_Types].xml")
        && zip.names().stream().anyMatch(n -> n.startsWith("xl/"));
  }

  /**
   * Opens a workbook.
   *
   * @throws Problem where it is none, is damaged or breaks a bound
   */
  public static XlsxSource open(ForeignInput input, Bounds bounds, Reading reading)
      throws IOException {
    BoundedZip zip = BoundedZip.open(input, bounds);
    Workbook workbook = Workbook.read(zip, bounds);
    List<SheetShape> shapes = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      if (zip.has(sheet.part())) {
        SheetReader reader = new SheetReader(zip, workbook, sheet, bounds);
        SheetShape.Survey survey =
            new SheetShape.Survey(sheet, reading.headings().orElse(-1), bounds);
        reader.read(survey);
        survey.shape(reader.merged()).ifPresent(shapes::add);
      }
    }
    if (shapes.isEmpty()) {
      throw new Problem(ForeignProblem.EMPTY);
    }
    return new XlsxSource(zip, bounds, workbook, shapes);
  }

  @Override
  public List<ForeignTable> tables() {
    return shapes.stream().map(SheetShape::table).toList();
  }

  @Override
  public void read(int which, Consumer<ForeignRow> rows) throws IOException {
    SheetShape shape = shapes.get(which);
    int width = shape.table().columns().size();
    Merging merging = new Merging(shape.merged());
    new SheetReader(zip, workbook, shape.sheet(), bounds)
        .read(
            (number, cells) -> {
              List<ForeignValue> all = new ArrayList<>(cells);
              while (all.size() < width) {
                all.add(ForeignValue.EMPTY);
              }
              merging.fill(number, all);
              if (number > shape.headings() && !SheetShape.isBlank(all)) {
                rows.accept(new ForeignRow(shape.table().name(), number, all.subList(0, width)));
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
