package org.letapis.app;

import java.util.List;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.settings.OwnSections;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.archive.ArchiveSection;
import org.letapis.ui.settings.backup.BackupSection;
import org.letapis.ui.settings.care.CareSection;
import org.letapis.ui.settings.custom.CustomSection;
import org.letapis.ui.settings.keys.KeysSection;
import org.letapis.ui.settings.protect.Guard;
import org.letapis.ui.settings.protect.ProtectSections;

/** The sections of the settings screen, in the order of its list. */
final class Sections {

  private Sections() {}

  static List<SettingsSection> of(SettingsTools tools, Guard guard, FormServices services) {
    OwnSections own = new OwnSections(tools);
    ProtectSections protect = new ProtectSections(tools, guard);
    return List.of(
        own.look(),
        own.desk(),
        CustomSection.of(tools, services),
        protect.locking(),
        KeysSection.of(tools),
        BackupSection.of(tools),
        ArchiveSection.of(tools),
        CareSection.of(tools),
        protect.discreet(),
        protect.erase(),
        own.about());
  }
}
