package org.letapis.ui.publication;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;

/**
 * What the dialog works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background looks through the records and writes
 * @param dialogs shows it
 * @param files asks where
 * @param status says that it is done
 * @param start the folder file choosers begin in
 */
public record PublicationTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Status status,
    Path start) {}
