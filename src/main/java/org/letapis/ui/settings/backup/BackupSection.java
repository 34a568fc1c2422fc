package org.letapis.ui.settings.backup;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The section of the settings about backups. */
public final class BackupSection {

  private BackupSection() {}

  /** The section, for the program's wiring. */
  public static SettingsSection of(SettingsTools tools) {
    return new SettingsSection(
        "backups",
        tools.controls().texts().of("backup.title"),
        Feather.HARD_DRIVE,
        () -> new BackupPane(tools));
  }
}
