package org.letapis.foreign.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.Reading;
import org.letapis.foreign.csv.CsvFolder;
import org.letapis.foreign.scans.ScanSource;

/** Opens what other programs wrote, recognised by what is in it and never by its name. */
public final class ForeignFiles {

  private ForeignFiles() {}

  /** The same of a file in a folder, within the usual bounds, all guessed. */
  public static ForeignSource open(Path path) {
    return open(path, Bounds.USUAL, Reading.GUESSED);
  }

  /** The same of a file in a folder, or of a folder of scans that are named as is usual. */
  public static ForeignSource open(Path path, Bounds bounds, Reading reading) {
    if (!Files.isDirectory(path)) {
      return open(ForeignInput.of(path), bounds, reading);
    }
    try {
      Optional<CsvFolder> tables = CsvFolder.open(path, bounds, reading);
      return tables.isPresent() ? tables.get() : ScanSource.open(path, Optional.empty(), bounds);
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }

  /**
   * Opens a file.
   *
   * @throws Problem of {@link ForeignProblem} where nothing here reads it, it is damaged or breaks
   *     a bound
   */
  public static ForeignSource open(ForeignInput input, Bounds bounds, Reading reading) {
    try {
      return format(Look.at(input, bounds)).opener().open(input, bounds, reading);
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }

  /** The code of the format of a file: {@code csv}, {@code xlsx}…; empty where nothing reads it. */
  public static String format(ForeignInput input, Bounds bounds) {
    try {
      return format(Look.at(input, bounds)).code();
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }

  private static Format format(Look look) {
    return Format.ALL.stream()
        .filter(format -> format.is().test(look))
        .findFirst()
        .orElseThrow(() -> new Problem(ForeignProblem.UNKNOWN_FORMAT));
  }
}
