package org.letapis.app;

import java.util.List;
import org.letapis.ui.settings.OwnSections;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.backup.BackupSection;
import org.letapis.ui.settings.care.CareSection;
import org.letapis.ui.settings.keys.KeysSection;

/** The sections of the settings screen, in the order of its list. */
final class Sections {

  private Sections() {}

  static List<SettingsSection> of(SettingsTools tools) {
    OwnSections own = new OwnSections(tools);
    return List.of(
        own.look(),
        own.desk(),
        KeysSection.of(tools),
        BackupSection.of(tools),
        CareSection.of(tools),
        own.about());
  }
}
