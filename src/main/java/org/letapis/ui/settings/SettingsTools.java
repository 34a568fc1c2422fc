package org.letapis.ui.settings;

import java.util.function.Supplier;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Argon2Cost;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.pages.Papers;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.theme.Theme;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background changes keys and desk
 * @param dialogs tells what was done
 * @param files asks for files and folders
 * @param status the line at the foot of the window
 * @param theme appearance and size of letters
 * @param cost of what is derived from a new passphrase
 * @param papers shows pages and prints them
 */
public record SettingsTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Status status,
    Theme theme,
    Supplier<Argon2Cost> cost,
    Papers papers) {}
