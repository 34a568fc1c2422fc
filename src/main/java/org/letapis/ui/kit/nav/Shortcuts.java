package org.letapis.ui.kit.nav;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * The keys of the window and of the screen in front. A screen sets its own in {@link Screen#onShow}
 * and they go when another comes to the front.
 */
public final class Shortcuts {

  private final List<Shortcut> window = new ArrayList<>();
  private List<Shortcut> screen = List.of();

  /** A key of the window, whatever screen is in front. */
  public void add(Shortcut shortcut) {
    window.add(shortcut);
  }

  /** The keys of the screen in front, in place of the ones before. */
  public void ofScreen(Shortcut... shortcuts) {
    screen = List.of(shortcuts);
  }

  /** All keys that work now: the screen's first. */
  public List<Shortcut> list() {
    return Stream.concat(screen.stream(), window.stream()).toList();
  }

  /**
   * Listens on a window's root.
   *
   * @param asking whether a dialog is open
   * @return ends it
   */
  public Subscription listen(Node root, ObservableValue<Boolean> asking) {
    EventHandler<KeyEvent> filter = event -> press(event, asking.getValue());
    root.addEventFilter(KeyEvent.KEY_PRESSED, filter);
    return () -> root.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
  }

  private void press(KeyEvent event, boolean asking) {
    Optional<Shortcut> hit =
        list().stream()
            .filter(s -> s.always() || !asking)
            .filter(s -> s.keys().match(event))
            .findFirst();
    hit.ifPresent(
        s -> {
          event.consume();
          s.action().run();
        });
  }
}
