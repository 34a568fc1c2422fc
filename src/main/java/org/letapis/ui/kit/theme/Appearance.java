package org.letapis.ui.kit.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Dark letters on light, light on dark, strong contrast, or what the system around the program
 * prefers. The code is the name in lower case.
 */
public enum Appearance {
  LIGHT,
  DARK,
  /** White and yellow on black. */
  CONTRAST,
  /** One of the others, as the system says; light where it says nothing. */
  SYSTEM;

  /** Those with colours of their own. */
  public static final List<Appearance> DRAWN = List.of(LIGHT, DARK, CONTRAST);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The appearance of that code; light for any other. */
  public static Appearance ofCode(String code) {
    return Arrays.stream(values())
        .filter(appearance -> appearance.code().equals(code))
        .findFirst()
        .orElse(LIGHT);
  }
}
