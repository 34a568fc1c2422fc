package org.letapis.cli.names;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with a few digits after the point. */
final class Decimals {

  private Decimals() {}

  static double of(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  static String words(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
