package org.letapis.print.pdf;

import java.io.OutputStream;
import org.letapis.print.Paper;

/**
 * A paper as PDF/A-2b (ISO 19005-2): A4, letters embedded, language, bookmarks, contents with
 * links. It is laid out twice, first to learn the numbers of its pages; a page that is done is
 * written and forgotten, so memory hardly grows with its length.
 */
public final class PdfPaper {

  private PdfPaper() {}

  /**
   * Writes it.
   *
   * @param out gets the file; left open
   * @return how many pages it has
   */
  public static int write(Paper paper, OutputStream out) {
    Places places = new Layout(paper, Places.UNKNOWN).write(OutputStream.nullOutputStream());
    return new Layout(paper, places).write(out).pages();
  }
}
