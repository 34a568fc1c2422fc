package org.letapis.casebook.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.letapis.casebook.dossier.choice.DossierProblem;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.print.Paper;
import org.letapis.print.html.HtmlPaper;
import org.letapis.print.pdf.PdfPaper;

/**
 * Writes a dossier into the file that a person named: all of it, or nothing. The file is not
 * encrypted; whoever calls this has said so.
 */
public final class DossierFile {

  /** What kind of file. */
  public enum Form {
    PDF,
    HTML;

    /** The ending of its files, without the dot. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** By the ending; PDF where that says nothing. */
    public static Form of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".html") || name.endsWith(".htm") ? HTML : PDF;
    }
  }

  private DossierFile() {}

  /**
   * Writes it, in place of what was there once it is whole.
   *
   * @return how many pages it has; 0 for what has none
   * @throws Problem UNWRITABLE
   */
  public static int write(Paper paper, Form form, Path file) {
    try {
      return DurableFiles.whole(file, out -> write(paper, form, out));
    } catch (IOException | UncheckedIOException failed) {
      throw new Problem(failed, DossierProblem.UNWRITABLE);
    }
  }

  /**
   * Writes it anywhere, as into memory.
   *
   * @param out gets the file; left open
   * @return how many pages it has; 0 for what has none
   */
  public static int write(Paper paper, Form form, OutputStream out) {
    return switch (form) {
      case PDF -> PdfPaper.write(paper, out);
      case HTML -> {
        HtmlPaper.write(paper, out);
        yield 0;
      }
    };
  }
}
