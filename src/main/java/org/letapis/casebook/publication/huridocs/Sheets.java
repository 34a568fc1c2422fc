package org.letapis.casebook.publication.huridocs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.letapis.casebook.publication.Target;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.csv.CsvOutput;

/** The tables while they are written, side by side. */
final class Sheets implements AutoCloseable {

  private final Map<Sheet, CsvOutput> files = new EnumMap<>(Sheet.class);

  Sheets(Target target) throws IOException {
    try {
      for (Sheet sheet : Sheet.values()) {
        CsvOutput file = new CsvOutput(target.file("huridocs/" + sheet.code() + ".csv"), true, ',');
        files.put(sheet, file);
        file.headings(sheet.columns());
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Writes a row, a cell for each column. */
  void row(Sheet sheet, ForeignValue... cells) {
    if (cells.length != sheet.columns().size()) {
      throw new IllegalArgumentException(sheet.code());
    }
    try {
      Objects.requireNonNull(files.get(sheet)).row(List.of(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (CsvOutput file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
