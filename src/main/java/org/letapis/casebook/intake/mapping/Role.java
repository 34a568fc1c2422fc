package org.letapis.casebook.intake.mapping;

/**
 * A record that each row makes or speaks of.
 *
 * @param name tells it from the others: the type's code, or that with a number
 * @param type code of its type
 */
public record Role(String name, String type) {

  /** The only one of its type. */
  public static Role of(String type) {
    return new Role(type, type);
  }
}
