package org.letapis.ui.due;

import java.time.Clock;
import java.time.LocalDate;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.due.DueWords;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.text.Texts;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param services controls, background work, the way to other screens
 * @param shortcuts keys of the screen in front
 * @param status tells what was done
 * @param clock says what day it is where the person is
 */
public record DueTools(
    Casebook casebook, FormServices services, Shortcuts shortcuts, Status status, Clock clock) {

  Controls controls() {
    return services.controls();
  }

  Texts texts() {
    return services.texts();
  }

  DueWords words() {
    return new DueWords(texts().labels());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
