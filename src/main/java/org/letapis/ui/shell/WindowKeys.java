package org.letapis.ui.shell;

import java.util.List;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.nav.Shortcuts;

/** The keys that lead from screen to screen: back, and a number for each screen of the side bar. */
public final class WindowKeys {

  private static final int MOST = 9;

  private static final String SEARCH = "search";

  private WindowKeys() {}

  /** Adds them; the screens are numbered from 1 in their order. */
  public static void add(Shortcuts shortcuts, ScreenStack stack, List<Screen> screens) {
    shortcuts.add(Shortcut.of("Alt+Left", "shell.back", stack::back));
    screens.stream()
        .filter(screen -> screen.id().equals(SEARCH))
        .forEach(
            any ->
                shortcuts.add(
                    Shortcut.of("Shortcut+Shift+F", "shell.go-" + SEARCH, () -> stack.go(SEARCH))));
    for (int i = 0; i < Math.min(MOST, screens.size()); i++) {
      String id = screens.get(i).id();
      shortcuts.add(Shortcut.of("Shortcut+" + (i + 1), "shell.go-" + id, () -> stack.go(id)));
    }
  }
}
