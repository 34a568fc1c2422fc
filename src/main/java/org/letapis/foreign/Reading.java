package org.letapis.foreign;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a person said of how a file is to be read; what was left open is guessed.
 *
 * @param charset of a text
 * @param separator between the cells of a text
 * @param headings the row where the names of columns stand, from 1; 0 where there are none
 */
public record Reading(
    Optional<Charset> charset, Optional<Character> separator, OptionalLong headings) {

  /** All is guessed. */
  public static final Reading GUESSED =
      new Reading(Optional.empty(), Optional.empty(), OptionalLong.empty());
}
