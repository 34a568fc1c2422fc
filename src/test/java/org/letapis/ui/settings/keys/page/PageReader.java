package org.letapis.ui.settings.keys.page;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a trustee's page as somebody with another program would. */
public final class PageReader {

  private PageReader() {}

  /** What its QR code says, from a picture of the page. */
  public static String code(byte[] pdf) throws Exception {
    return code(picture(pdf, 300));
  }

  /** One reader does not find its way in one code of some two hundred: then another is tried. */
  static String code(BufferedImage picture) throws Exception {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    BinaryBitmap light =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
    Map<DecodeHintType, ?> hard = Map.of(DecodeHintType.TRY_HARDER, true);
    try {
      return new QRCodeReader().decode(light, hard).getText();
    } catch (ReaderException lost) {
      return new QRCodeMultiReader().decodeMultiple(light, hard)[0].getText();
    }
  }

  /** The one page, at so many dots an inch. */
  public static BufferedImage picture(byte[] pdf, float dpi) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static int pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
