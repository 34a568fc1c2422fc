package org.letapis.casebook.publication.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.Target;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.xlsx.XlsxOutput;

/** One workbook with each table as a sheet. */
public final class XlsxTables implements PublicationWriter {

  @Override
  public String code() {
    return "xlsx";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    try (XlsxOutput book = new XlsxOutput(target.file("tables.xlsx"))) {
      for (RecordType type : publication.types()) {
        for (PublishedTable table : PublishedTable.of(publication, type)) {
          book.sheet(table.name(), table.headings());
          publication.read(type.code(), record -> table.rows(record, row -> write(book, row)));
        }
      }
    }
  }

  private static void write(XlsxOutput book, List<ForeignValue> row) {
    try {
      book.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
