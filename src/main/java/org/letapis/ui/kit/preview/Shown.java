package org.letapis.ui.kit.preview;

import org.letapis.domain.problem.Problem;
import org.letapis.media.Kind;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Picture;
import org.letapis.media.play.PlayFacts;
import org.letapis.media.text.PlainText;

/** What stands in a preview. */
sealed interface Shown {

  /** Being read. */
  record Reading() implements Shown {}

  /** A picture. */
  record Still(Picture picture) implements Shown {}

  /** A page file; closed with the model. */
  record Paged(Pages pages) implements Shown {}

  /** Words. */
  record Written(PlainText text) implements Shown {}

  /** Sound or film. */
  record Played(Kind kind, PlayFacts facts) implements Shown {}

  /** A page file that asks for its password. */
  record Locked(boolean again) implements Shown {}

  /** It cannot be shown, and why. */
  record Refused(Problem why) implements Shown {}
}
