package org.letapis.ui.intake;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.task.Background;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background reads and imports
 * @param dialogs asks and tells
 * @param files chooses files
 * @param navigator opens what was imported
 */
public record IntakeTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Navigator navigator) {

  String say(String key, Object... arguments) {
    return controls.texts().now(key, arguments);
  }
}
