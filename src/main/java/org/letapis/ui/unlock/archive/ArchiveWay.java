package org.letapis.ui.unlock.archive;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;

/** The way from the first screen to a casebook made of an archive. */
public final class ArchiveWay {

  private ArchiveWay() {}

  /** The way, for the program's wiring. */
  public static WayIn of(UnlockTools tools) {
    return new WayIn(
        "archive", "archive.open", Feather.ARCHIVE, frame -> new ArchiveOpenPane(tools, frame));
  }
}
