package org.letapis.ui.unlock;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.letapis.crypto.Argon2Cost;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.kit.theme.Face;

/**
 * What the first screen works with.
 *
 * @param doors opens and makes casebooks
 * @param background works out keys
 * @param controls makes controls with words in the language on screen
 * @param files asks for folders
 * @param pulse the time, for what is counted down
 * @param face what the window pretends to be; set where a person chooses another
 * @param cost of what is derived from a new passphrase
 * @param help opens the help; not offered where the window hides what it is
 */
public record UnlockTools(
    Doors doors,
    Background background,
    Controls controls,
    FileDialogs files,
    Pulse pulse,
    ObjectProperty<Face> face,
    Supplier<Argon2Cost> cost,
    Runnable help) {}
