package org.letapis.ui.settings.custom;

import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.settings.SettingsSection;
import org.letapis.ui.settings.SettingsTools;

/** The section of the settings about what a casebook adds to the forms. */
public final class CustomSection {

  private CustomSection() {}

  /**
   * The section, for the program's wiring.
   *
   * @param services with which a form is shown as it would be
   */
  public static SettingsSection of(SettingsTools tools, FormServices services) {
    return new SettingsSection(
        "custom",
        tools.controls().texts().of("custom.title"),
        Feather.PLUS_SQUARE,
        () -> new CustomPane(tools, services));
  }
}
