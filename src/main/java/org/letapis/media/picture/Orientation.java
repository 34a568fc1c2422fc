package org.letapis.media.picture;

/** How stored pixels lie, as the tag Orientation of TIFF 6.0 and Exif numbers it from 1. */
public enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  MIRRORED_UPSIDE_DOWN,
  MIRRORED_LEFT,
  TURNED_LEFT,
  MIRRORED_RIGHT,
  TURNED_RIGHT;

  /** By number; whatever is no number of the eight is upright. */
  public static Orientation of(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
  }

  /** 1 to 8. */
  public int number() {
    return ordinal() + 1;
  }

  /** Whether width and height change places. */
  public boolean swaps() {
    return ordinal() >= MIRRORED_LEFT.ordinal();
  }

  /** Where in the stored pixels the upright picture's pixel (x, y) lies. */
  int source(int x, int y, int width, int height) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (this) {
      case UPRIGHT -> y * width + x;
      case MIRRORED -> y * width + right - x;
      case UPSIDE_DOWN -> (bottom - y) * width + right - x;
      case MIRRORED_UPSIDE_DOWN -> (bottom - y) * width + x;
      case MIRRORED_LEFT -> x * width + y;
      case TURNED_LEFT -> (bottom - x) * width + y;
      case MIRRORED_RIGHT -> (bottom - x) * width + right - y;
      case TURNED_RIGHT -> x * width + right - y;
    };
  }
}
