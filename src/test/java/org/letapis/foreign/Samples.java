package org.letapis.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Frozen files of other programs, as they would write them. */
public final class Samples {

  private Samples() {}

  /** The bytes of a sample, such as {@code martus/export-v2.xml}. */
  public static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell of a row under a heading. */
  public static ForeignValue cell(ForeignSource source, int table, int row, String heading) {
    int column = source.tables().get(table).columns().indexOf(heading);
    if (column < 0) {
      throw new AssertionError("no column " + heading);
    }
    return Inputs.rows(source, table).get(row).cells().get(column);
  }
}
