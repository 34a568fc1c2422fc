package org.letapis.ui.kit.echo;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;

/**
 * What these parts work with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background reads and writes
 * @param dialogs asks
 * @param status the line at the foot of the window
 */
public record EchoTools(
    Casebook casebook, Controls controls, Background background, Dialogs dialogs, Status status) {}
