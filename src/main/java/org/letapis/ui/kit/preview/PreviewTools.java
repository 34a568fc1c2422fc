package org.letapis.ui.kit.preview;

import org.letapis.media.Workshop;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;

/**
 * What previews work with.
 *
 * @param workshop takes foreign files apart, within bounds
 */
record PreviewTools(
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Workshop workshop) {

  Texts texts() {
    return controls.texts();
  }
}
