package org.letapis.casebook.publication.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublicationProblem;
import org.letapis.casebook.publication.PublicationReport;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.records.Records;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.files.AttachedFiles;

/** Publishes from an open casebook. May be used from any thread; blocks; changes nothing here. */
public final class Publisher {

  private final Ledger ledger;
  private final Records records;
  private final AttachedFiles files;

  public Publisher(Ledger ledger, Records records, AttachedFiles files) {
    this.ledger = ledger;
    this.records = records;
    this.files = files;
  }

  /** What would be in it, and what not. */
  public PublicationReport preview(PublicationRequest request, Progress progress) {
    return publication(request, progress).report();
  }

  private Publication publication(PublicationRequest request, Progress progress) {
    return new Publication(ledger, records.custom().schema(), request, progress);
  }

  /**
   * Writes a folder. It is there when all of it is whole, and else nothing is.
   *
   * @param formats in which ones
   * @param folder where; nothing may lie there
   * @param progress may throw to stop it
   * @throws Problem of {@link PublicationProblem}
   */
  public Published write(
      PublicationRequest request, List<PublicationWriter> formats, Path folder, Progress progress) {
    if (Files.exists(folder)) {
      throw new Problem(PublicationProblem.EXISTS);
    }
    Publication publication = publication(request, progress);
    if (publication.records() == 0) {
      throw new Problem(PublicationProblem.NOTHING);
    }
    try {
      FolderTarget target = new FolderTarget(folder);
      try {
        publication.expect(formats.size() + (request.files() ? 1 : 0));
        FilesWriter attached = new FilesWriter(files, publication, target);
        if (request.files()) {
          attached.write();
        }
        for (PublicationWriter format : formats) {
          format.write(publication, target);
        }
        Published published =
            new Published(publication.report(), attached.written(), attached.kept());
        report(request, published, formats, target);
        target.finish();
        return published;
      } finally {
        target.remove();
      }
    } catch (java.io.UncheckedIOException e) {
      throw problem(Objects.requireNonNull(e.getCause()), folder);
    } catch (IOException e) {
      throw problem(e, folder);
    }
  }

  private static void report(
      PublicationRequest request,
      Published published,
      List<PublicationWriter> formats,
      FolderTarget target)
      throws IOException {
    Labels labels = Labels.of(request.language());
    List<String> lines = new ArrayList<>(ReportText.lines(request, published, labels));
    lines.add("");
    lines.add(labels.text("publication.report.cannot"));
    for (PublicationWriter format : formats) {
      lines.add(
          labels.text("publication.format." + format.code())
              + ". "
              + labels.text("publication.cannot." + format.code()));
    }
    try (OutputStream out = target.file("report.txt")) {
      String text = String.join("\n", lines);
      out.write((text + "\n").getBytes(UTF_8));
    }
    try (OutputStream out = target.file("report.json")) {
      out.write(CanonicalJson.bytes(ReportText.json(request, published)));
    }
  }

  private static Problem problem(IOException failure, Path where) {
    return switch (IoFault.of(failure, where)) {
      case DISK_FULL -> new Problem(PublicationProblem.DISK_FULL);
      case NOT_PERMITTED -> new Problem(PublicationProblem.NOT_PERMITTED);
      case MISSING, OTHER -> new Problem(PublicationProblem.UNWRITABLE);
    };
  }
}
