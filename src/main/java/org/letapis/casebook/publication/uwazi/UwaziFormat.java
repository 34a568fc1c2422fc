package org.letapis.casebook.publication.uwazi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.Target;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.csv.CsvOutput;
import org.letapis.foreign.uwazi.UwaziSource;

/**
 * An archive for each type of record, in the order in which Uwazi takes them in: what others refer
 * to comes first.
 */
public final class UwaziFormat implements PublicationWriter {

  private static final List<String> ORDER =
      List.of("organisation", "facility", "official", "person", "proceeding", "source", "file");

  /** Says nothing of when it was made. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TITLE = "title";

  @Override
  public String code() {
    return "uwazi";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    Titles titles = new Titles(publication);
    Instructions instructions = new Instructions(publication);
    int number = 0;
    for (RecordType type : ordered(publication.types())) {
      Template template = new Template(publication, type, titles);
      String name = "%02d-%s.zip".formatted(++number, type.code());
      try (ZipOutputStream zip = new ZipOutputStream(target.file("uwazi/" + name), UTF_8)) {
        ZipEntry entry = new ZipEntry(UwaziSource.TABLE);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        table(publication, type, template, titles, zip);
        zip.closeEntry();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      instructions.add(name, type, template);
    }
    try (OutputStream out = target.file("uwazi/README.txt")) {
      out.write(instructions.text().getBytes(UTF_8));
    }
  }

  private static List<RecordType> ordered(List<RecordType> types) {
    List<RecordType> ordered = new ArrayList<>();
    for (String code : ORDER) {
      types.stream().filter(type -> type.code().equals(code)).forEach(ordered::add);
    }
    types.stream().filter(type -> !ordered.contains(type)).forEach(ordered::add);
    return ordered;
  }

  private static void table(
      Publication publication,
      RecordType type,
      Template template,
      Titles titles,
      OutputStream out)
      throws IOException {
    List<Property> properties = template.properties();
    List<String> headings = new ArrayList<>();
    headings.add(TITLE);
    properties.forEach(property -> headings.add(property.heading()));
    // Not closed: the archive goes on after it.
    CsvOutput csv = new CsvOutput(out, false, ',');
    csv.headings(headings);
    publication.read(
        type.code(),
        record -> {
          List<ForeignValue> cells = new ArrayList<>();
          cells.add(Cells.text(titles.of(record)));
          properties.forEach(property -> cells.add(property.cell().of(record)));
          row(csv, cells);
        });
    csv.flush();
  }

  private static void row(CsvOutput csv, List<ForeignValue> cells) {
    try {
      csv.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
