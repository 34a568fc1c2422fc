package org.letapis.casebook.publication.huridocs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.casebook.publication.Target;

/** The tables of the events standard as CSV, with the codes of the Micro-thesauri (2001). */
public final class HuridocsFormat implements PublicationWriter {

  @Override
  public String code() {
    return "huridocs";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    try (Sheets sheets = new Sheets(target)) {
      CodedRows rows = new CodedRows(publication, sheets);
      PersonRows people = new PersonRows(publication, sheets);
      EventRows events = new EventRows(publication, sheets);
      publication.read(record -> one(record, rows, people, events));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void one(
      PublishedRecord record, CodedRows rows, PersonRows people, EventRows events) {
    rows.write(record);
    if (record.type().isEvent()) {
      events.write(record);
    } else {
      switch (record.type().code()) {
        case "person" -> people.person(record);
        case "official" -> people.official(record);
        case "organisation" -> people.organisation(record);
        default -> {
          // Places, cases and files have no table in the standard; their terms are coded above.
        }
      }
    }
  }
}
