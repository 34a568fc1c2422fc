package org.letapis.ui.settings.keys.page;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.letapis.ui.kit.qr.QrCode;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A trustee's page as PDF, A4, made in memory; its letters are embedded. */
public final class SharePdf {

  private static final float MARGIN = 56;

  /** A side of the QR code with its border, in points: 75 mm. */
  private static final float CODE = 212;

  private static final int COLUMNS = 3;
  private static final Color INK = new Color(0x1d2529);
  private static final Color QUIET = new Color(0x5b676d);

  private final Font title = font("SemiBold", 20, INK);
  private final Font heading = font("SemiBold", 12, INK);
  private final Font text = font("Regular", 11, INK);
  private final Font quiet = font("Regular", 10, QUIET);
  private final Font group = font("Medium", 13, INK);

  private SharePdf() {}

  /** The file. */
  public static byte[] of(SharePage page) {
    return new SharePdf().write(page);
  }

  private byte[] write(SharePage page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    document.add(paragraph(page.title(), title, 4));
    document.add(paragraph(page.subtitle(), quiet, 14));
    page.paragraphs().forEach(words -> document.add(paragraph(words, text, 8)));
    document.add(paragraph(page.groupsTitle(), heading, 6));
    document.add(groups(page.groups()));
    float top = writer.getVerticalPosition(true) - 10;
    draw(writer.getDirectContent(), QrCode.of(page.share()), top);
    document.close();
    return out.toByteArray();
  }

  private static Paragraph paragraph(String words, Font font, float after) {
    Paragraph paragraph = new Paragraph(words, font);
    paragraph.setLeading(font.getSize() * 1.4f);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  /** Numbered, in columns that are read downwards. */
  private PdfPTable groups(List<String> groups) {
    PdfPTable table = new PdfPTable(2 * COLUMNS);
    table.setWidthPercentage(100);
    table.setWidths(new float[] {1, 4, 1, 4, 1, 4});
    int rows = (groups.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < rows * COLUMNS; i++) {
      int at = i % COLUMNS * rows + i / COLUMNS;
      boolean there = at < groups.size();
      table.addCell(cell(there ? Integer.toString(at + 1) : "", quiet, Element.ALIGN_RIGHT));
      table.addCell(cell(there ? groups.get(at) : "", group, Element.ALIGN_LEFT));
    }
    return table;
  }

  private static PdfPCell cell(String words, Font font, int alignment) {
    PdfPCell cell = new PdfPCell(new Phrase(words, font));
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setHorizontalAlignment(alignment);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setPaddingRight(8);
    cell.setPaddingBottom(4);
    return cell;
  }

  /** As squares, so that it is sharp at any size. */
  private static void draw(PdfContentByte canvas, QrCode code, float top) {
    float module = CODE / (code.size() + 2 * QrCode.BORDER);
    float left = (PageSize.A4.getWidth() - code.size() * module) / 2;
    float first = top - QrCode.BORDER * module;
    canvas.setColorFill(Color.BLACK);
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        if (code.isDark(column, row)) {
          canvas.rectangle(left + column * module, first - (row + 1) * module, module, module);
        }
      }
    }
    canvas.fill();
  }

  private static Font font(String weight, float size, Color colour) {
    String name = "Inter-" + weight + ".otf";
    try (InputStream in = SharePdf.class.getResourceAsStream("/org/letapis/ui/kit/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the font is missing");
      }
      BaseFont letters =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
      return new Font(letters, size, Font.NORMAL, colour);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
