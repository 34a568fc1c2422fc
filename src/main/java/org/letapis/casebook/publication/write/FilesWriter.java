package org.letapis.casebook.publication.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedFile;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.media.Allowance;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.copy.Copier;

/**
 * Writes the attached files that go along, each once. Where nobody is to be recognised they go
 * without what cameras and programs wrote into them, and one that cannot be rid of it stays here.
 */
final class FilesWriter {

  /** Where they lie. */
  private static final String FOLDER = "files/";

  private final AttachedFiles files;
  private final Publication publication;
  private final FolderTarget target;
  private final Set<String> seen = new HashSet<>();
  private long written;
  private long kept;

  FilesWriter(AttachedFiles files, Publication publication, FolderTarget target) {
    this.files = files;
    this.publication = publication;
    this.target = target;
  }

  void write() {
    boolean clean = publication.request().anonymity().isPresent();
    publication.readFiles(
        file -> {
          if (seen.add(file.name())) {
            boolean whole = isWhole(file) && (clean ? clean(file) : copy(file));
            written += whole ? 1 : 0;
            kept += whole ? 0 : 1;
          }
        });
  }

  /** Half a file is none. */
  private boolean isWhole(PublishedFile file) {
    try {
      files.verify(file.digest());
      return true;
    } catch (Problem damaged) {
      return false;
    }
  }

  private boolean copy(PublishedFile file) {
    try (InputStream in = files.read(file.digest());
        OutputStream out = target.file(FOLDER + file.name())) {
      in.transferTo(out);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean clean(PublishedFile file) {
    MediaSource source =
        new MediaSource(file.file().name(), file.file().size(), () -> files.open(file.digest()));
    try {
      Copier.clean(source, target.path(FOLDER + file.name()), Allowance.usual());
      return true;
    } catch (Problem e) {
      if (!(e.code() instanceof MediaProblem) || e.is(MediaProblem.COPY_FAILED)) {
        throw e;
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long written() {
    return written;
  }

  /** Those that could not be made clean, or are damaged or not here. */
  long kept() {
    return kept;
  }
}
