package org.letapis.ui.settings.protect;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The sections on locking, erasing and not being seen. */
public final class ProtectSections {

  private final SettingsTools tools;
  private final Guard guard;

  public ProtectSections(SettingsTools tools, Guard guard) {
    this.tools = tools;
    this.guard = guard;
  }

  /** When it locks by itself. */
  public SettingsSection locking() {
    return section(
        "locking", "settings.locking", Feather.LOCK, () -> new LockingPane(tools, guard));
  }

  /** What the window calls itself. */
  public SettingsSection discreet() {
    return section(
        "discreet", "settings.discreet", Feather.EYE_OFF, () -> new DiscreetPane(tools, guard));
  }

  /** How everything is destroyed. */
  public SettingsSection erase() {
    return section("erase", "settings.erase", Feather.TRASH_2, () -> new ErasePane(tools, guard));
  }

  private SettingsSection section(
      String id, String key, Feather icon, Supplier<? extends Node> node) {
    return new SettingsSection(id, tools.controls().texts().of(key), icon, node);
  }
}
