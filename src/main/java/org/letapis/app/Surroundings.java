package org.letapis.app;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;
import org.letapis.crypto.Argon2Cost;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.kit.theme.Face;
import org.letapis.ui.kit.theme.Theme;

/**
 * What outlives a casebook. Nothing here may come to hold anything of one: it would be in memory
 * still when the window is locked.
 *
 * @param stage the window
 * @param overlay what the window shows
 * @param files asks for files
 * @param theme appearance and size of letters
 * @param copied what lies on the clipboard
 * @param pulse the time
 * @param face what the window pretends to be
 * @param cost of a new passphrase's key derivation, measured when there is one
 */
record Surroundings(
    Stage stage,
    Overlay overlay,
    FileDialogs files,
    Theme theme,
    CopiedText copied,
    Pulse pulse,
    ObjectProperty<Face> face,
    Supplier<Argon2Cost> cost) {}
