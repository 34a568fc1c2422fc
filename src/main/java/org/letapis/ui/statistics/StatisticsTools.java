package org.letapis.ui.statistics;

import java.time.Clock;
import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.pages.Papers;
import org.letapis.ui.kit.text.Texts;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param services controls, background work, the way to other screens
 * @param shortcuts keys of the screen in front
 * @param papers shows and prints report packs
 * @param clock says what day it is where the person is
 */
public record StatisticsTools(
    Casebook casebook, FormServices services, Shortcuts shortcuts, Papers papers, Clock clock) {

  Controls controls() {
    return services.controls();
  }

  Texts texts() {
    return services.texts();
  }
}
