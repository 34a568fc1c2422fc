package org.letapis.media.picture;

/**
 * A picture ready to be shown.
 *
 * @param width of what is here, in pixels
 * @param height of what is here
 * @param argb its pixels row by row, alpha not multiplied in
 * @param fullWidth as the file has it, turned upright
 * @param fullHeight as the file has it, turned upright
 * @param whole false where the file broke off or could not be drawn to the end
 */
public record Picture(
    int width, int height, int[] argb, int fullWidth, int fullHeight, boolean whole) {

  public Picture {
    if (argb.length != width * height) {
      throw new IllegalArgumentException("pixels do not fit the size");
    }
  }

  /** How many pixels of the file are one here, at least 1. */
  public int reduction() {
    return Math.max(1, Math.round((float) fullWidth / Math.max(1, width)));
  }

  /** The same, turned. */
  public Picture turned(Orientation by) {
    if (by == Orientation.UPRIGHT) {
      return this;
    }
    int w = by.swaps() ? height : width;
    int h = by.swaps() ? width : height;
    int[] turned = new int[argb.length];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        turned[y * w + x] = argb[by.source(x, y, width, height)];
      }
    }
    return new Picture(
        w,
        h,
        turned,
        by.swaps() ? fullHeight : fullWidth,
        by.swaps() ? fullWidth : fullHeight,
        whole);
  }
}
