package org.letapis.ui.capture.quick;

import org.letapis.casebook.quick.Reading;
import org.letapis.ui.kit.form.field.Suggestion;

/** What a piece of a line may be taken as. */
sealed interface Choice {

  /** A record there is. */
  record Known(Suggestion record) implements Choice {}

  /** A record that would be made. */
  record Make(String type, String name) implements Choice {}

  /** Read like that. */
  record As(Reading reading) implements Choice {}

  /** Left as words, in the account. */
  record Words() implements Choice {}
}
