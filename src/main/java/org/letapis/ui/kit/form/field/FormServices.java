package org.letapis.ui.kit.form.field;

import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;

/**
 * What the editors of a form are given to work with.
 *
 * @param controls makes controls with words in the language on screen
 * @param background runs what takes time
 * @param dialogs asks and tells
 * @param files chooses files
 * @param readings reads articles
 * @param finder finds records to refer to
 * @param attachments keeps attached files
 * @param previews shows attached files, and saves copies of them outside
 * @param copied puts what is copied on the clipboard, and takes it away again on locking
 * @param navigator opens a record that is referred to
 */
public record FormServices(
    Controls controls,
    Background background,
    Dialogs dialogs,
    FileDialogs files,
    Readings readings,
    RecordFinder finder,
    Attachments attachments,
    Previews previews,
    CopiedText copied,
    Navigator navigator) {

  /** The same with other words. */
  public FormServices with(Controls others) {
    return new FormServices(
        others,
        background,
        dialogs,
        files,
        readings,
        finder,
        attachments,
        previews,
        copied,
        navigator);
  }

  public Texts texts() {
    return controls.texts();
  }
}
