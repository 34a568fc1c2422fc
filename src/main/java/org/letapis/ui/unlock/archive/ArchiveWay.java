package org.letapis.ui.unlock.archive;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;

/** The way from the first screen to a casebook made of an archive. */
public final class ArchiveWay {

  private ArchiveWay() {}

  /** The way, for the program's wiring. */
  public static WayIn of(UnlockTools tools) {
    return way(frame -> new ArchiveOpenPane(tools, frame));
  }

  /** The same, with an archive that was chosen already. */
  public static WayIn of(UnlockTools tools, Path archive) {
    return way(
        frame -> {
          ArchiveOpenPane pane = new ArchiveOpenPane(tools, frame);
          pane.choose(archive);
          return pane;
        });
  }

  private static WayIn way(Function<UnlockFrame, Node> pane) {
    return new WayIn("archive", "archive.open", Feather.ARCHIVE, pane);
  }
}
