package org.letapis.casebook.publication.write;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.ftm.FtmFormat;
import org.letapis.casebook.publication.huridocs.HuridocsFormat;
import org.letapis.casebook.publication.json.JsonRecords;
import org.letapis.casebook.publication.table.CsvTables;
import org.letapis.casebook.publication.table.XlsxTables;
import org.letapis.casebook.publication.uwazi.UwaziFormat;

/** The formats that are written; a new one is added here. */
public final class Formats {

  /** In the order they are offered. */
  public static final List<PublicationWriter> ALL =
      List.of(
          new XlsxTables(),
          new CsvTables(),
          new JsonRecords(),
          new FtmFormat(),
          new UwaziFormat(),
          new HuridocsFormat());

  private Formats() {}

  /** The one of that code. */
  public static Optional<PublicationWriter> of(String code) {
    return ALL.stream().filter(format -> format.code().equals(code)).findFirst();
  }
}
