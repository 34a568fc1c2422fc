package org.letapis.bundle;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * File names for bundles: random, so that a name tells nothing and no two meet; {@code .age}, so
 * that whoever finds one later knows what opens it. Neither program, author, recipient nor day.
 */
public final class BundleNames {

  /** The file name extension. */
  public static final String EXTENSION = ".age";

  private static final int RANDOM_BYTES = 8;

  private BundleNames() {}

  /** Sixteen hexadecimal digits and the extension. */
  public static String random(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes) + EXTENSION;
  }
}
