package org.letapis.ui.kit.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the window calls itself and looks like in a list of windows: the program, or something that
 * anyone may have. The code is the name in lower case; the title has the label key {@code
 * kit.face.<code>}.
 */
public enum Face {
  /** The program's own name. */
  PLAIN("casebook"),
  NOTES("notes"),
  BUDGET("budget"),
  CALCULATOR("calculations"),
  READING("reading");

  private final String folder;

  Face(String folder) {
    this.folder = folder;
  }

  /** The folder that is suggested for a casebook: a name that fits the face. */
  public String folder() {
    return folder;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Label key of the window's title. */
  public String title() {
    return "kit.face." + code();
  }

  /** Whether it hides what the program is. */
  public boolean isNeutral() {
    return this != PLAIN;
  }

  public static Optional<Face> ofCode(String code) {
    return Arrays.stream(values()).filter(face -> face.code().equals(code)).findFirst();
  }
}
