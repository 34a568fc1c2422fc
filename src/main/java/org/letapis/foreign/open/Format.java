package org.letapis.foreign.open;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.Reading;
import org.letapis.foreign.csv.CsvSource;
import org.letapis.foreign.ftm.FtmSource;
import org.letapis.foreign.martus.MartusSource;
import org.letapis.foreign.openevsys.OpenEvSysSource;
import org.letapis.foreign.uwazi.UwaziSource;
import org.letapis.foreign.xlsx.XlsxSource;

/**
 * A format that is read here. A new one is a row of {@link #ALL}.
 *
 * @param code stable; the tail of the key of its label
 * @param is whether a file is of it
 * @param opener reads it
 */
record Format(String code, Predicate<Look> is, Opener opener) {

  /** Opens a file of a format. */
  @FunctionalInterface
  interface Opener {
    ForeignSource open(ForeignInput input, Bounds bounds, Reading reading) throws IOException;
  }

  /** In this order: the first that takes a file has it, and text that none takes is a table. */
  static final List<Format> ALL =
      List.of(
          new Format(
              "xlsx", look -> look.zip().filter(XlsxSource::is).isPresent(), XlsxSource::open),
          refused(
              look -> look.begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
              ForeignProblem.OLD_WORKBOOK),
          refused(
              look -> look.isZipWith("mimetype") && look.isZipWith("content.xml"),
              ForeignProblem.OPEN_DOCUMENT),
          new Format("uwazi", look -> look.isZipWith(UwaziSource.TABLE), UwaziSource::open),
          new Format(
              "martus",
              look -> MartusSource.ROOTS.stream().anyMatch(look::isRoot),
              (input, bounds, reading) -> MartusSource.open(input, bounds)),
          new Format(
              "openevsys",
              look -> look.isRoot(OpenEvSysSource.ROOT),
              (input, bounds, reading) -> OpenEvSysSource.open(input, bounds)),
          new Format(
              "ftm",
              look -> FtmSource.is(look.text()),
              (input, bounds, reading) -> FtmSource.open(input, bounds)),
          refused(
              look ->
                  look.zip().isPresent()
                      || look.root().isPresent()
                      || look.begins('%', 'P', 'D', 'F'),
              ForeignProblem.UNKNOWN_FORMAT),
          new Format("uwazi", look -> UwaziSource.is(look.headings()), UwaziSource::open),
          new Format("csv", Look::isText, CsvSource::open));

  private static Format refused(Predicate<Look> is, ForeignProblem why) {
    return new Format(
        "",
        is,
        (input, bounds, reading) -> {
          throw new Problem(why);
        });
  }
}
