package org.letapis.casebook.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;
import org.letapis.files.AttachedFiles;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;
import org.letapis.media.document.DocumentText;
import org.letapis.search.text.TextDoc;

/** The words of attached files; those read before are not read again. */
final class FileWords {

  /** Files of one record that are read. */
  private static final int MOST = 50;

  private final AttachedFiles files;
  private final BooleanSupplier stopped;

  FileWords(AttachedFiles files, BooleanSupplier stopped) {
    this.files = files;
    this.stopped = stopped;
  }

  /**
   * The words of those files that have some.
   *
   * @param known what was read of the record's files before
   */
  List<TextDoc.FileText> of(Collection<FileRef> refs, List<TextDoc.FileText> known) {
    Map<String, TextDoc.FileText> before = new HashMap<>();
    known.forEach(file -> before.put(file.name(), file));
    return refs.stream()
        .distinct()
        .limit(MOST)
        .map(
            ref -> {
              TextDoc.FileText read = before.get(name(ref));
              return read == null ? new TextDoc.FileText(name(ref), words(ref)) : read;
            })
        .filter(file -> !file.text().isBlank())
        .toList();
  }

  private String words(FileRef ref) {
    if (!files.exists(ref.digest())) {
      return "";
    }
    try {
      MediaSource source = new MediaSource(ref.name(), ref.size(), () -> files.open(ref.digest()));
      Allowance allowance = new Allowance(Allowance.TIME, Allowance.MEMORY, stopped);
      return DocumentText.of(source, allowance);
    } catch (Problem unreadable) {
      return "";
    }
  }

  private static String name(FileRef ref) {
    return ref.digest().hex() + " " + ref.name();
  }

  /** The name of a file as people know it. */
  static String shown(TextDoc.FileText file) {
    return file.name().substring(file.name().indexOf(' ') + 1);
  }
}
