package org.letapis.app;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Background;

/**
 * What the screens of an open casebook work with: all of it made at unlock and let go at lock.
 *
 * @param files asks for files; answers that come after the lock are dropped
 * @param previews shows attached files; closed by the lock
 * @param copied what the clipboard may hold of it; taken away by the lock
 * @param stack the screens in use
 * @param shortcuts the keys that work now
 */
record Opening(
    Casebook casebook,
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Previews previews,
    CopiedText copied,
    Status status,
    ScreenStack stack,
    Shortcuts shortcuts) {}
