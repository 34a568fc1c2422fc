package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.StringProperty;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Work;

/** What the first screen offers to the panes in its card. Belongs to the JavaFX thread. */
public interface UnlockFrame {

  /** The folder that all panes speak of, as typed; bind a field to it in both directions. */
  StringProperty folderProperty();

  /** That folder, if what is typed can be one. */
  Optional<Path> folder();

  /**
   * Starts work that opens a casebook, and shows that it is under way: the card takes nothing
   * meanwhile. What the work gives back is run on the JavaFX thread and shows the open casebook (or
   * leads elsewhere on this screen); its problem is told in the card, and the seconds to wait after
   * wrong attempts are counted down there. Handlers may be added to the job that comes back.
   */
  Job<Runnable> run(Work<Runnable> work);

  /** Seconds until the next try is possible after several wrong ones; 0 when it is. */
  ReadOnlyIntegerProperty waitingProperty();

  /** Says in the card what is missing or wrong, in place of what it said before. */
  void complain(String key, Object... arguments);

  /** Says nothing any more. */
  void calm();

  /** Leaves the pane and shows the passphrase again. */
  void back();
}
