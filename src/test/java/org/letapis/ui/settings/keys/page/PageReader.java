package org.letapis.ui.settings.keys.page;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a trustee's page as somebody with another program would. */
public final class PageReader {

  private PageReader() {}

  /** Dots an inch of the pictures that are taken of a page, until one is read. */
  private static final List<Integer> SHARPNESS = List.of(300, 260, 350, 220);

  /**
   * What its QR code says, from a picture of the page. A reader does not find its way in every
   * picture: of some hundred codes it fails at one, and whoever holds a camera moves it then.
   */
  public static String code(byte[] pdf) throws Exception {
    ReaderException unread = null;
    for (int dpi : SHARPNESS) {
      try {
        return code(picture(pdf, dpi));
      } catch (ReaderException failed) {
        unread = failed;
      }
    }
    throw unread;
  }

  static String code(BufferedImage picture) throws Exception {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
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
