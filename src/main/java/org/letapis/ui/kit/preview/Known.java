package org.letapis.ui.kit.preview;

import java.util.Optional;
import org.letapis.media.Kind;
import org.letapis.media.camera.CameraFacts;
import org.letapis.media.page.PageFacts;
import org.letapis.media.play.PlayFacts;

/**
 * What is known of a file beside what it shows.
 *
 * @param kind by its first bytes
 * @param camera what a camera has written into it
 * @param pages what a page file says of itself
 * @param played length and codecs of a recording
 */
record Known(Kind kind, CameraFacts camera, Optional<PageFacts> pages, Optional<PlayFacts> played) {

  Known with(PageFacts facts) {
    return new Known(kind, camera, Optional.of(facts), played);
  }
}
