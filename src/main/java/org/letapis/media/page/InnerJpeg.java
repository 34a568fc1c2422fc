package org.letapis.media.page;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.letapis.media.picture.JpegParts;

/** What a JPEG inside a page file says of its own size: the page may say something else. */
final class InnerJpeg {
  private InnerJpeg() {}

  static boolean isLargerThan(PDImageXObject image, long pixels) throws IOException {
    COSStream stream = image.getCOSObject();
    COSBase filter = stream.getFilters();
    boolean bare =
        COSName.DCT_DECODE.equals(filter)
            || (filter instanceof COSArray list
                && list.size() == 1
                && COSName.DCT_DECODE.equals(list.getObject(0)));
    if (!bare) {
      return false;
    }
    long[] size = new long[1];
    try (InputStream in = stream.createRawInputStream()) {
      JpegParts.walk(
          in,
          (marker, content) -> {
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && content.length >= 5) {
              size[0] = number(content, 1) * number(content, 3);
            }
          });
    } catch (IOException odd) {
      return false; // The decoder will say so too.
    }
    return size[0] > pixels;
  }

  private static long number(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL) << 8 | (bytes[at + 1] & 0xFF);
  }
}
