package org.letapis.ui.help.guide;

/** When a step is done. The ids are those of the controls. */
sealed interface Until {

  /** A screen is in front. */
  record Front(String screen) implements Until {}

  /** Something is on screen. */
  record Seen(String id) implements Until {}

  /** Something stands in a field. */
  record Typed(String id) implements Until {}

  /** Something on screen can be pressed. */
  record Usable(String id) implements Until {}

  /** Something on screen cannot be pressed (any more). */
  record Spent(String id) implements Until {}

  /** Whether it is so. */
  default boolean holds(Sight sight) {
    return switch (this) {
      case Front(String screen) -> sight.front().equals(screen);
      case Seen(String id) -> sight.shows(id);
      case Typed(String id) -> sight.shows(id) && sight.says(id);
      case Usable(String id) -> sight.shows(id) && sight.usable(id);
      case Spent(String id) -> sight.shows(id) && !sight.usable(id);
    };
  }
}
