package org.letapis.ui.inbox.desk;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Background;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background reads and decides
 * @param dialogs asks for words
 * @param previews shows attached files
 * @param status the line at the foot of the window
 * @param shortcuts keys of the screen in front
 * @param navigator opens records
 */
public record InboxTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    Previews previews,
    Status status,
    Shortcuts shortcuts,
    Navigator navigator) {}
