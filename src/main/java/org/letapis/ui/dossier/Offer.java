package org.letapis.ui.dossier;

import java.util.Optional;
import org.letapis.casebook.dossier.choice.KeptChoice;
import org.letapis.casebook.dossier.choice.Template;

/**
 * A template to choose: one of the program's, or one that the casebook keeps.
 *
 * @param template what it begins with
 * @param kept what the casebook keeps
 */
record Offer(Template template, Optional<KeptChoice> kept) {

  static Offer of(Template template) {
    return new Offer(template, Optional.empty());
  }
}
