package org.letapis.ui.kit.form.pick;

import org.letapis.ui.kit.form.field.Suggestion;

/** What is offered where another record is referred to. */
sealed interface ReferenceOffer {

  /** A record there is. */
  record Found(Suggestion suggestion) implements ReferenceOffer {}

  /** A record that would be made, of that type and name. */
  record Make(String type, String name) implements ReferenceOffer {}
}
