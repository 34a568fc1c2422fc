package org.letapis.ui.settings.protect;

import javafx.beans.property.ObjectProperty;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.kit.theme.Face;

/**
 * What locks and erases the casebook that is open.
 *
 * @param protection what holds now; set where the owner chooses otherwise, and kept by the panes
 * @param shortcuts keys that do something else
 * @param pulse the time
 * @param face what the window pretends to be
 * @param erase erases at once and asks nothing
 */
public record Guard(
    ObjectProperty<Protection> protection,
    Shortcuts shortcuts,
    Pulse pulse,
    ObjectProperty<Face> face,
    Runnable erase) {}
