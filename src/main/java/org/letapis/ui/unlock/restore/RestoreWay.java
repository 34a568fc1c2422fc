package org.letapis.ui.unlock.restore;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;

/** The way from the first screen to a casebook that only a backup has left. */
public final class RestoreWay {

  private RestoreWay() {}

  /** The way, for the program's wiring. */
  public static WayIn of(UnlockTools tools) {
    return new WayIn(
        "restore", "restore.title", Feather.ROTATE_CCW, frame -> new RestorePane(tools, frame));
  }
}
