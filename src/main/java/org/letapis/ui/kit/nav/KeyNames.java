package org.letapis.ui.kit.nav;

import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.letapis.ui.kit.text.Texts;

/** Keys as they are called in the language on screen: those with words on them keep their words. */
public final class KeyNames {

  private static final Map<String, String> SIGNS =
      Map.of(
          "Left", "←", "Right", "→", "Up", "↑", "Down", "↓", "=", "+", "Equals", "+", "Minus", "−",
          "-", "−");

  private KeyNames() {}

  /** As in {@code Ctrl+Shift+F}; on a Mac in its own signs. */
  public static String of(KeyCombination keys, Texts texts) {
    String shown = keys.getDisplayText();
    int cut = shown.lastIndexOf('+', shown.length() - 2);
    String modifiers = shown.substring(0, cut + 1);
    String key = shown.substring(cut + 1);
    if (key.equals("Space")) {
      return modifiers + texts.now("kit.key.space");
    }
    return modifiers + SIGNS.getOrDefault(key, key);
  }

  /** A name with the keys that do the same, as in {@code Lock (Ctrl+L)}. */
  public static String beside(String name, KeyCombination keys, Texts texts) {
    return name + " (" + of(keys, texts) + ")";
  }
}
