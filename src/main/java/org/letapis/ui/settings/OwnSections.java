package org.letapis.ui.settings;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The sections that need nothing but the common tools. */
public final class OwnSections {

  private final SettingsTools tools;

  public OwnSections(SettingsTools tools) {
    this.tools = tools;
  }

  /** Language, colours and size of letters. */
  public SettingsSection look() {
    return section("look", "settings.look", Feather.SUN, () -> new LookPane(tools));
  }

  /** Who works here. */
  public SettingsSection desk() {
    return section("desk", "settings.desk", Feather.USER, () -> new DeskPane(tools));
  }

  /** What the program is. */
  public SettingsSection about() {
    return section("about", "settings.about", Feather.INFO, () -> new AboutPane(tools));
  }

  private SettingsSection section(
      String id, String key, Feather icon, Supplier<? extends Node> node) {
    return new SettingsSection(id, tools.controls().texts().of(key), icon, node);
  }
}
