package org.letapis.ui.shell.palette;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.task.Background;

/** What the palette works with. */
public record PaletteTools(
    Casebook casebook,
    Controls controls,
    Dialogs dialogs,
    Background background,
    ScreenStack stack,
    Shortcuts shortcuts) {}
