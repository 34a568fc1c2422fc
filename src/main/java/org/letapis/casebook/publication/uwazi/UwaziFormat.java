package org.letapis.casebook.publication.uwazi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  static final String TITLE = "title";
  static final String ATTACHMENTS = "attachments";

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
        Set<String> files = new LinkedHashSet<>();
        table(publication, type, template, titles, zip, files);
        zip.closeEntry();
        ZipEntry back = new ZipEntry(UwaziSource.MAPPING);
        back.setTimeLocal(EPOCH);
        zip.putNextEntry(back);
        zip.write(WayBack.of(type, template, publication.request().files()));
        zip.closeEntry();
        for (String file : files) {
          copy(file, target, zip);
        }
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
      OutputStream out,
      Set<String> files)
      throws IOException {
    boolean attached = publication.request().files();
    List<Property> properties = template.properties();
    List<String> headings = new ArrayList<>();
    headings.add(TITLE);
    properties.forEach(property -> headings.add(property.heading()));
    if (attached) {
      headings.add(ATTACHMENTS);
    }
    // Not closed: the archive goes on after it.
    CsvOutput csv = new CsvOutput(out, false, ',');
    csv.headings(headings);
    publication.read(
        type.code(),
        record -> {
          List<ForeignValue> cells = new ArrayList<>();
          cells.add(Cells.text(titles.of(record)));
          properties.forEach(property -> cells.add(property.cell().of(record)));
          if (attached) {
            List<String> names = Cells.files(publication, record);
            files.addAll(names);
            cells.add(Cells.text(String.join("|", names)));
          }
          row(csv, cells);
        });
    csv.flush();
  }

  /** A file as it lies beside the archives; one that did not go along is not there. */
  private static void copy(String name, Target target, ZipOutputStream zip) throws IOException {
    Optional<InputStream> file = target.read("files/" + name);
    if (file.isPresent()) {
      try (InputStream in = file.get()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
  }

  private static void row(CsvOutput csv, List<ForeignValue> cells) {
    try {
      csv.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
