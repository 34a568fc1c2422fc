package org.letapis.ui.unlock.restore;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;

/** The way from the first screen to a casebook that only a backup has left. */
public final class RestoreWay {

  private RestoreWay() {}

  /** The way, for the program's wiring. */
  public static WayIn of(UnlockTools tools) {
    return way(frame -> new RestorePane(tools, frame));
  }

  /** The same, with the folder of the backups. */
  public static WayIn of(UnlockTools tools, Path backups) {
    return way(
        frame -> {
          RestorePane pane = new RestorePane(tools, frame);
          pane.from(backups);
          return pane;
        });
  }

  private static WayIn way(Function<UnlockFrame, Node> pane) {
    return new WayIn("restore", "restore.title", Feather.ROTATE_CCW, pane);
  }
}
