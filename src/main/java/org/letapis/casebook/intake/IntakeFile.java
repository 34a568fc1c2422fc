package org.letapis.casebook.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.letapis.casebook.intake.own.OwnSource;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.Reading;
import org.letapis.foreign.charset.Encoding;
import org.letapis.foreign.csv.CsvFolder;
import org.letapis.foreign.csv.CsvSource;
import org.letapis.foreign.open.ForeignFiles;

/** A file of another program, opened to be taken in. Its owner closes it. */
public final class IntakeFile implements AutoCloseable {

  private static final int LONGEST_NAME = 200;

  private final String name;
  private final String format;
  private final ForeignSource source;

  private IntakeFile(String name, String format, ForeignSource source) {
    this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    this.format = format;
    this.source = source;
  }

  /**
   * What a person said of how a text is to be read; what was left open is guessed.
   *
   * @param charset its encoding
   * @param separator between its cells
   * @param headings the row where the names of columns stand, from 1; 0 where there are none
   */
  public record As(
      Optional<Charset> charset, Optional<Character> separator, OptionalLong headings) {

    /** All is guessed. */
    public static final As GUESSED =
        new As(Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  /**
   * One of its tables.
   *
   * @param name as people know it
   * @param columns their headings; empty where a column has none
   * @param rows how many there are, or -1 where that is not known yet
   * @param hidden whether the other program does not show it unless somebody asks
   */
  public record Table(String name, List<String> columns, long rows, boolean hidden) {}

  /**
   * Opens a file, or a folder of scans.
   *
   * @throws Problem where nothing here reads it, it is damaged or breaks a bound
   */
  public static IntakeFile open(Path path, As as) {
    ForeignInput input = ForeignInput.of(path);
    Reading reading = new Reading(as.charset(), as.separator(), as.headings());
    ForeignSource source = ForeignFiles.open(path, Bounds.USUAL, reading);
    if (source instanceof CsvFolder tables) {
      return new IntakeFile(input.name(), "csv", own(source, tables::find));
    }
    return Files.isDirectory(path)
        ? new IntakeFile(input.name(), "scans", source)
        : new IntakeFile(
            input.name(), ForeignFiles.format(input, Bounds.USUAL), own(source, input::beside));
  }

  /** What this program published is read as it was written. */
  private static ForeignSource own(
      ForeignSource source, Function<String, Optional<ForeignInput>> files) {
    return OwnSource.of(source, files).<ForeignSource>map(own -> own).orElse(source);
  }

  /** Tables that come from elsewhere. */
  static IntakeFile of(String name, ForeignSource source) {
    return new IntakeFile(name, "", source);
  }

  /** What people call it: its name without the ending. */
  public String name() {
    return name;
  }

  /** Code of its format: {@code csv}, {@code xlsx}…; its label is under {@code intake.format}. */
  public String format() {
    return format;
  }

  /** The encoding a text was read in, and whether that was only guessed. */
  public Optional<Charset> charset() {
    ForeignSource plain = source instanceof OwnSource own ? own.plain() : source;
    return plain instanceof CsvSource csv
        ? Optional.of(csv.encoding()).map(Encoding::charset)
        : Optional.empty();
  }

  /** What parts the cells of a text. */
  public Optional<Character> separator() {
    ForeignSource plain = source instanceof OwnSource own ? own.plain() : source;
    return plain instanceof CsvSource csv ? Optional.of(csv.separator()) : Optional.empty();
  }

  /** Whether somebody may say in which row the names of columns stand. */
  public boolean hasHeadings() {
    return format.equals("csv") || format.equals("xlsx");
  }

  /** Encodings to choose from, the usual ones first. */
  public static List<Charset> charsets() {
    return Encoding.CHOICES;
  }

  /** Its tables, in their order. */
  public List<Table> tables() {
    return source.tables().stream().map(IntakeFile::table).toList();
  }

  private static Table table(ForeignTable table) {
    return new Table(table.name(), table.columns(), table.rows(), table.hidden());
  }

  ForeignSource source() {
    return source;
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.UNREADABLE);
    }
  }
}
