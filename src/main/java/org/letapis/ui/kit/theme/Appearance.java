package org.letapis.ui.kit.theme;

/** Dark letters on light, or light on dark. The code is {@code light} or {@code dark}. */
public enum Appearance {
  LIGHT,
  DARK;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The appearance of that code; light for any other. */
  public static Appearance ofCode(String code) {
    return code.equals("dark") ? DARK : LIGHT;
  }
}
