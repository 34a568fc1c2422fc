package org.letapis.ui.kit.preview;

import java.util.Optional;
import org.letapis.media.Kind;
import org.letapis.media.camera.CameraFacts;
import org.letapis.media.page.PageFacts;

/**
 * What is known of a file beside what it shows.
 *
 * @param kind by its first bytes
 * @param camera what a camera has written into it
 * @param pages what a page file says of itself
 */
record Known(Kind kind, CameraFacts camera, Optional<PageFacts> pages) {

  Known with(PageFacts facts) {
    return new Known(kind, camera, Optional.of(facts));
  }
}
