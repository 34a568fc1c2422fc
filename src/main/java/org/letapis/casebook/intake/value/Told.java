package org.letapis.casebook.intake.value;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was read of a cell.
 *
 * @param value in its stored form; null where there is nothing to record
 * @param trouble what is the matter with it; null where all is well
 */
public record Told(@Nullable JsonNode value, @Nullable TroubleCode trouble) {

  /** Nothing to record. */
  public static final Told NOTHING = new Told(null, null);

  /** A value that was read. */
  public static Told of(JsonNode value) {
    return new Told(value, null);
  }
}
