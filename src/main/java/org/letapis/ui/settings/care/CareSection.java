package org.letapis.ui.settings.care;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The section of the settings about checking and repairing the casebook. */
public final class CareSection {

  /** Of the section. */
  public static final String ID = "care";

  private CareSection() {}

  /** The section, for the program's wiring. */
  public static SettingsSection of(SettingsTools tools) {
    return new SettingsSection(
        ID, tools.controls().texts().of("care.title"), Feather.ACTIVITY, () -> new CarePane(tools));
  }
}
