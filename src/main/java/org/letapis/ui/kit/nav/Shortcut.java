package org.letapis.ui.kit.nav;

import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param keys the combination; {@code Shortcut} stands for Ctrl, or ⌘ on a Mac
 * @param label label key of what it does, for the list of shortcuts
 * @param action what it does
 * @param always whether it works while a dialog is open too
 */
public record Shortcut(KeyCombination keys, String label, Runnable action, boolean always) {

  /** A shortcut as in {@code Shortcut+S}, quiet while a dialog is open. */
  public static Shortcut of(String keys, String label, Runnable action) {
    return new Shortcut(KeyCombination.valueOf(keys), label, action, false);
  }

  /** A shortcut that works while a dialog is open too. */
  public static Shortcut always(String keys, String label, Runnable action) {
    return new Shortcut(KeyCombination.valueOf(keys), label, action, true);
  }
}
