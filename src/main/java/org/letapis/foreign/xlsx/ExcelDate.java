package org.letapis.foreign.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Days as workbooks count them (ECMA-376 part 1, 18.17.4): from 1900, with a 29 February that year
 * that never was, or from 1904.
 */
final class ExcelDate {

  private static final LocalDate BEFORE_LEAP = LocalDate.of(1899, 12, 31);
  private static final LocalDate AFTER_LEAP = LocalDate.of(1899, 12, 30);
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
  private static final long NEVER_WAS = 60;
  private static final long LAST = 2_958_465;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private ExcelDate() {}

  /** The moment of a number, to the second; nothing where there is no such day. */
  static Optional<LocalDateTime> read(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST + 1)) >= 0) {
      return Optional.empty();
    }
    long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long days = seconds / 86_400;
    if (!from1904 && days == NEVER_WAS) {
      return Optional.empty();
    }
    LocalDate zero = from1904 ? OF_1904 : days < NEVER_WAS ? BEFORE_LEAP : AFTER_LEAP;
    return Optional.of(zero.plusDays(days).atStartOfDay().plusSeconds(seconds % 86_400));
  }

  /** The number of a day in the system of 1900; nothing before 1 March 1900. */
  static Optional<Long> write(LocalDate day) {
    long serial = day.toEpochDay() - AFTER_LEAP.toEpochDay();
    return serial > NEVER_WAS && serial <= LAST ? Optional.of(serial) : Optional.empty();
  }
}
