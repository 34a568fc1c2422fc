package org.letapis.print.pdf;

import java.util.List;
import org.letapis.print.Block;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The table of contents: lines that lead to their pages. */
final class Contents {

  /** With more headings than this only the highest are listed; the bookmarks have all. */
  private static final int MOST = 120;

  private static final float INDENT = 14;

  private final Letters letters;
  private final Places known;

  Contents(Letters letters, Places known) {
    this.letters = letters;
    this.known = known;
  }

  PdfPTable of(List<Block.Heading> headings) {
    int deepest = headings.stream().filter(h -> h.level() <= 2).count() > MOST ? 1 : 2;
    PdfPTable table = new PdfPTable(2);
    table.setWidthPercentage(100);
    table.setWidths(new float[] {12, 1});
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      if (heading.level() <= deepest) {
        table.addCell(
            cell(heading.text(), i + 1, Element.ALIGN_LEFT, (heading.level() - 1) * INDENT));
        String page = Integer.toString(known.page(i + 1));
        table.addCell(cell(page, i + 1, Element.ALIGN_RIGHT, 0));
      }
    }
    return table;
  }

  private PdfPCell cell(String words, int heading, int alignment, float indent) {
    Chunk chunk = new Chunk(letters.fit(words), letters.text);
    chunk.setLocalGoto(Blocks.place(heading));
    PdfPCell cell = new PdfPCell(new Phrase(chunk));
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setHorizontalAlignment(alignment);
    cell.setPaddingLeft(indent);
    cell.setPaddingBottom(3);
    return cell;
  }
}
