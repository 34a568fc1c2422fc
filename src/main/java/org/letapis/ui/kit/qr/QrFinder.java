package org.letapis.ui.kit.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.letapis.media.Allowance;
import org.letapis.media.picture.Picture;

/** Finds QR codes in a picture: as it is, turned to its negative, and made smaller. */
final class QrFinder {

  /** How often a large picture is made half as large, where nothing is found in it as it is. */
  private static final int HALVINGS = 3;

  private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
      List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

  private static final Map<DecodeHintType, Object> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

  private QrFinder() {}

  /**
   * What the codes say; empty for none.
   *
   * @param all whether to go on after the first
   */
  static Set<String> find(Picture picture, boolean all, Allowance allowance) {
    Set<String> found = new LinkedHashSet<>();
    Picture looked = onWhite(picture);
    for (int halved = 0; halved < HALVINGS; halved++) {
      LuminanceSource light =
          new RGBLuminanceSource(looked.width(), looked.height(), looked.argb());
      for (LuminanceSource source : List.of(light, light.invert())) {
        for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
          allowance.check();
          found.addAll(decode(new BinaryBitmap(binarizer.apply(source)), all));
          if (!all && !found.isEmpty()) {
            return found;
          }
        }
      }
      looked = half(looked);
    }
    return found;
  }

  private static List<String> decode(BinaryBitmap bitmap, boolean all) {
    try {
      if (!all) {
        return List.of(new QRCodeReader().decode(bitmap, HARD).getText());
      }
      return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, HARD)).stream()
          .map(Result::getText)
          .toList();
    } catch (ReaderException none) {
      return List.of();
    }
  }

  /** Transparent is light: the reader looks at the colour alone. */
  private static Picture onWhite(Picture picture) {
    int[] pixels = picture.argb().clone();
    for (int i = 0; i < pixels.length; i++) {
      int alpha = pixels[i] >>> 24;
      if (alpha < 255) {
        pixels[i] =
            blend(pixels[i] >> 16 & 255, alpha) << 16
                | blend(pixels[i] >> 8 & 255, alpha) << 8
                | blend(pixels[i] & 255, alpha);
      }
    }
    return of(picture.width(), picture.height(), pixels);
  }

  private static int blend(int colour, int alpha) {
    return (colour * alpha + 255 * (255 - alpha)) / 255;
  }

  /** The mean of four pixels each; noise and the grain of paper go. */
  private static Picture half(Picture picture) {
    int width = Math.max(1, picture.width() / 2);
    int height = Math.max(1, picture.height() / 2);
    int[] from = picture.argb();
    int[] to = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = Math.min(2 * y, picture.height() - 1) * picture.width() + 2 * x;
        int right = 2 * x + 1 < picture.width() ? 1 : 0;
        int below = 2 * y + 1 < picture.height() ? picture.width() : 0;
        to[y * width + x] =
            mean(from[at], from[at + right], from[at + below], from[at + right + below]);
      }
    }
    return of(width, height, to);
  }

  private static int mean(int a, int b, int c, int d) {
    int mean = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = (a >> shift & 255) + (b >> shift & 255) + (c >> shift & 255) + (d >> shift & 255);
      mean |= (sum / 4) << shift;
    }
    return mean;
  }

  private static Picture of(int width, int height, int[] pixels) {
    return new Picture(width, height, pixels, width, height, true);
  }
}
