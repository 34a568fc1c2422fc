package org.letapis.casebook.publication.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.Target;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.csv.CsvOutput;

/** Each table as a file of comma-separated values (RFC 4180) with a byte order mark. */
public final class CsvTables implements PublicationWriter {

  @Override
  public String code() {
    return "csv";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    for (RecordType type : publication.types()) {
      List<PublishedTable> tables = PublishedTable.of(publication, type);
      List<CsvOutput> files = new ArrayList<>();
      try {
        for (PublishedTable table : tables) {
          CsvOutput file = new CsvOutput(target.file("csv/" + table.code() + ".csv"), true, ',');
          files.add(file);
          file.headings(table.headings());
        }
        publication.read(
            type.code(),
            record -> {
              for (int i = 0; i < tables.size(); i++) {
                CsvOutput file = files.get(i);
                tables.get(i).rows(record, row -> write(file, row));
              }
            });
      } finally {
        close(files);
      }
    }
  }

  private static void write(CsvOutput file, List<ForeignValue> row) {
    try {
      file.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(List<CsvOutput> files) throws IOException {
    IOException failed = null;
    for (CsvOutput file : files) {
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
