package org.letapis.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.letapis.ui.kit.nav.Screen;

/**
 * What an open casebook puts into the window.
 *
 * @param name the name its owner chose
 * @param desk label key of the desk
 * @param where the folder, for the status line
 * @param screens of the side bar, the first to begin with
 * @param last screens at the foot of the side bar
 * @param find opens the palette
 * @param help opens the help
 * @param lock closes the casebook
 */
public record ShellContent(
    String name,
    ObservableValue<String> desk,
    String where,
    List<Screen> screens,
    List<Screen> last,
    Runnable find,
    Runnable help,
    Runnable lock) {

  public ShellContent {
    screens = List.copyOf(screens);
    last = List.copyOf(last);
  }
}
