package org.letapis.ui.shell;

import java.util.List;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcuts;

/** The keys that lead from screen to screen: back, and a number for each screen of the side bar. */
public final class WindowKeys {

  private static final String SEARCH = "search";

  private WindowKeys() {}

  /** Adds them; the screens are numbered from 1 in their order. */
  public static void add(Shortcuts shortcuts, ScreenStack stack, List<Screen> screens) {
    shortcuts.add(Keys.BACK.does(stack::back));
    screens.stream()
        .filter(screen -> screen.id().equals(SEARCH))
        .forEach(any -> shortcuts.add(Keys.FULL_TEXT.does(() -> stack.go(SEARCH))));
    for (int i = 0; i < Math.min(Keys.SCREENS, screens.size()); i++) {
      String id = screens.get(i).id();
      shortcuts.add(Keys.screen(i + 1).does("shell.go-" + id, () -> stack.go(id)));
    }
  }
}
