package org.letapis.casebook.publication.ftm;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.casebook.publication.Target;
import org.letapis.foreign.ftm.FtmWriter;

/** One file of FollowTheMoney's entities, a line each. Sources are not in it. */
public final class FtmFormat implements PublicationWriter {

  private static final String FILE = "ftm/entities.ftm.json";

  @Override
  public String code() {
    return "ftm";
  }

  @Override
  public void write(Publication publication, Target target) throws IOException {
    try (OutputStream out = new BufferedOutputStream(target.file(FILE), 64 << 10)) {
      Shared shared = new Shared(publication, new FtmWriter(out));
      People people = new People(shared);
      Bodies bodies = new Bodies(shared);
      Happenings happenings = new Happenings(shared);
      publication.read(record -> one(record, people, bodies, happenings));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void one(
      PublishedRecord record, People people, Bodies bodies, Happenings happenings) {
    if (record.type().isEvent()) {
      happenings.event(record);
      return;
    }
    switch (record.type().code()) {
      case "person" -> people.person(record);
      case "official" -> people.official(record);
      case "organisation" -> bodies.organisation(record);
      case "facility" -> bodies.facility(record);
      case "proceeding" -> happenings.proceeding(record);
      case "file" -> happenings.file(record);
      default -> {
        // A source: the schema has nothing for who told something.
      }
    }
  }
}
