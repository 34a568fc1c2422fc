package org.letapis.media.film;

import org.jcodec.common.model.Rect;
import org.letapis.media.picture.Orientation;
import org.letapis.media.picture.Picture;

/**
 * A decoded picture in its own colours: brightness, and two colours at half the size. Bytes are
 * kept as the decoder has them, less 128.
 */
record RawFrame(
    byte[] luma,
    byte[] blue,
    byte[] red,
    int stride,
    int left,
    int top,
    int width,
    int height,
    int turns) {

  static RawFrame of(org.jcodec.common.model.Picture decoded, AvcConfig config, int turns) {
    Rect crop = decoded.getCrop();
    boolean cut = crop != null;
    return new RawFrame(
        decoded.getPlaneData(0),
        decoded.getPlaneData(1),
        decoded.getPlaneData(2),
        decoded.getPlaneWidth(0),
        cut ? crop.getX() : 0,
        cut ? crop.getY() : 0,
        Math.min(cut ? crop.getWidth() : decoded.getWidth(), config.width()),
        Math.min(cut ? crop.getHeight() : decoded.getHeight(), config.height()),
        turns);
  }

  /** As colours (ITU-R BT.709 from 720 lines on, else BT.601), reduced to fit. */
  Picture picture(int side) {
    int step = Math.max(1, Math.ceilDiv(Math.max(width, height), side));
    int w = Math.ceilDiv(width, step);
    int h = Math.ceilDiv(height, step);
    boolean wide = Math.min(width, height) >= 720;
    int redOfRed = wide ? 1836 : 1634;
    int greenOfBlue = wide ? 218 : 401;
    int greenOfRed = wide ? 546 : 832;
    int blueOfBlue = wide ? 2164 : 2066;
    int half = stride / 2;
    int[] argb = new int[w * h];
    for (int y = 0; y < h; y++) {
      int row = top + y * step;
      for (int x = 0; x < w; x++) {
        int column = left + x * step;
        int bright = (luma[row * stride + column] + 112) * 1192;
        int at = (row / 2) * half + column / 2;
        int b = blue[at];
        int r = red[at];
        argb[y * w + x] =
            0xFF000000
                | bits(bright + redOfRed * r) << 16
                | bits(bright - greenOfBlue * b - greenOfRed * r) << 8
                | bits(bright + blueOfBlue * b);
      }
    }
    Picture picture = new Picture(w, h, argb, width, height, true);
    return switch (turns) {
      case 1 -> picture.turned(Orientation.TURNED_LEFT);
      case 2 -> picture.turned(Orientation.UPSIDE_DOWN);
      case 3 -> picture.turned(Orientation.TURNED_RIGHT);
      default -> picture;
    };
  }

  private static int bits(int value) {
    return Math.clamp(value >> 10, 0, 255);
  }
}
