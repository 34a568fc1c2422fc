package org.letapis.ui.settings.archive;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The section of the settings about the casebook as open files. */
public final class ArchiveSection {

  private ArchiveSection() {}

  /** The section, for the program's wiring. */
  public static SettingsSection of(SettingsTools tools) {
    return new SettingsSection(
        "archive",
        tools.controls().texts().of("archive.title"),
        Feather.ARCHIVE,
        () -> new ArchivePane(tools));
  }
}
