package org.letapis.ui.help.guide;

import java.util.List;
import java.util.Optional;

/**
 * One thing to do. Its words have the keys {@code guide.step.<code>.title} and {@code .text}.
 *
 * @param targets ids of controls: the first of them that is on screen is pointed to
 * @param until when it is done
 */
record GuideStep(String code, List<String> targets, Until until) {

  static GuideStep of(String code, Until until, String... targets) {
    return new GuideStep(code, List.of(targets), until);
  }

  /** Label key of its title. */
  String title() {
    return "guide.step." + code + ".title";
  }

  /** Label key of what to do. */
  String text() {
    return "guide.step." + code + ".text";
  }

  /** What to point to now. */
  Optional<String> target(Sight sight) {
    return targets.stream().filter(sight::shows).findFirst();
  }
}
