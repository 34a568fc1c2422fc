package org.letapis.ui.kit.theme;

/** The contrast of two opaque colours, as WCAG 2.2 defines it. */
final class Luminance {

  private Luminance() {}

  /**
   * @param one as {@code #rrggbb}
   * @param other likewise
   * @return 1 to 21
   */
  static double contrast(String one, String other) {
    double a = of(one);
    double b = of(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double of(String colour) {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("no opaque colour: " + colour);
    }
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
  }

  private static double part(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
