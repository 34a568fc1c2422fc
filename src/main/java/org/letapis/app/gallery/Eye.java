package org.letapis.app.gallery;

import java.io.IOException;

/** Looks at what is on screen, and leaves it as it was. */
public interface Eye {

  /**
   * Called from the thread that leads past the screens, never the JavaFX one, with nothing under
   * way.
   */
  void see(Sight sight) throws IOException;
}
