package org.letapis.casebook.intake.register.row;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Where a register comes from.
 *
 * @param scheme short name of the register, in which its numbers are unique: {@code viasna}; 1 to
 *     40 small Latin letters, digits and hyphens
 * @param publisher who says what stands in it, as statuses and sources name it
 * @param today the day of the import: a later date is no date of what has happened
 */
public record RegisterSource(String scheme, String publisher, LocalDate today) {

  private static final Pattern SCHEME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /**
   * @throws IllegalArgumentException when the scheme is of another form or the publisher blank
   */
  public RegisterSource {
    if (!SCHEME.matcher(scheme).matches() || publisher.isBlank()) {
      throw new IllegalArgumentException("not a register");
    }
  }

  /** A person's identifier of the kind {@code register}: the scheme, a colon, the number. */
  public String identifier(String number) {
    return scheme + ":" + number;
  }
}
