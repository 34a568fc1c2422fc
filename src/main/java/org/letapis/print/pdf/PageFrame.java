package org.letapis.print.pdf;

import java.util.Map;
import org.letapis.print.Paper;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Puts the number under each page, and notes where headings came to stand. */
final class PageFrame extends PdfPageEventHelper {

  private static final float LINE = 36;
  private static final int LONGEST_TITLE = 70;

  private final Paper paper;
  private final Letters letters;
  private final int all;
  private final Map<Integer, Integer> headings;
  private int pages;

  /**
   * @param all how many pages there are; 0 while nobody knows
   */
  PageFrame(Paper paper, Letters letters, int all, Map<Integer, Integer> headings) {
    this.paper = paper;
    this.letters = letters;
    this.all = all;
    this.headings = headings;
  }

  int pages() {
    return pages;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    pages = writer.getPageNumber();
    String title = letters.fit(paper.title()).replace('\n', ' ');
    String shown =
        title.codePointCount(0, title.length()) <= LONGEST_TITLE
            ? title
            : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    Rectangle size = document.getPageSize();
    write(writer, shown, document.left(), Element.ALIGN_LEFT);
    write(
        writer,
        letters.fit(paper.words().pages().of(pages, all)),
        size.getWidth() - document.rightMargin(),
        Element.ALIGN_RIGHT);
  }

  private void write(PdfWriter writer, String words, float at, int alignment) {
    Phrase phrase = new Phrase(words, letters.quiet);
    ColumnText.showTextAligned(writer.getDirectContent(), alignment, phrase, at, LINE, 0);
  }

  @Override
  public void onGenericTag(PdfWriter writer, Document document, Rectangle where, String heading) {
    headings.putIfAbsent(Integer.valueOf(heading), writer.getPageNumber());
  }
}
