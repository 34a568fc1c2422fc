package org.letapis.ui.exchange;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background exports and imports
 * @param dialogs asks and tells
 * @param files chooses files and folders
 * @param status the line at the foot of the window
 * @param navigator goes to the inbox
 * @param start the folder file choosers begin in
 * @param publish asks what goes to those who publish
 */
public record ExchangeTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Status status,
    Navigator navigator,
    Path start,
    Runnable publish) {}
