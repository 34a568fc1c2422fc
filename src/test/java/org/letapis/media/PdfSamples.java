package org.letapis.media;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Page files made by code. */
public final class PdfSamples {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private PdfSamples() {}

  /** Pages of A4, each with a red square in its upper left quarter, words and its number. */
  public static byte[] pages(int count, String words) {
    return made(count, words, null);
  }

  /** The same behind a password. */
  public static byte[] locked(String words, String password) {
    return made(1, words, password);
  }

  private static byte[] made(int count, String words, String password) {
    try (PDDocument document = new PDDocument();
        InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(document, in);
      PDFont lacking = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int i = 1; i <= count; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.setNonStrokingColor(Color.RED);
          content.addRect(50, 600, 200, 200);
          content.fill();
          content.setNonStrokingColor(Color.BLACK);
          content.beginText();
          content.setFont(font, 24);
          content.newLineAtOffset(50, 500);
          content.showText(words + " " + i);
          content.setFont(lacking, 18);
          content.newLineAtOffset(0, -60);
          content.showText("A font that is not in the file");
          content.endText();
        }
      }
      document.getDocumentInformation().setTitle("Пратакол");
      document.getDocumentInformation().setAuthor(words);
      if (password != null) {
        document.protect(
            new StandardProtectionPolicy("owner " + password, password, new AccessPermission()));
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
