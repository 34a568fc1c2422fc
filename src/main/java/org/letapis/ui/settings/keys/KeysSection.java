package org.letapis.ui.settings.keys;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The section {@code keys}: what opens the casebook. */
public final class KeysSection {

  private KeysSection() {}

  public static SettingsSection of(SettingsTools tools) {
    return new SettingsSection(
        "keys",
        tools.controls().texts().of("keys.title"),
        Feather.KEY,
        () -> new KeysPane(tools, new KeysModel(tools)));
  }
}
