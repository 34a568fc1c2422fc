package org.letapis.app;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.letapis.app.face.WindowFace;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.kit.task.SystemPulse;
import org.letapis.ui.kit.text.Texts;

/**
 * What a window begins with.
 *
 * @param language on screen until a casebook says otherwise
 * @param files asks for files; a function of the words, since a chooser's title is in a language
 * @param suggested the folder the first screen begins with
 * @param cost of a new passphrase's key derivation, measured when there is one
 * @param pulse the time
 * @param face what the window pretends to be
 */
record Setup(
    Language language,
    Function<Texts, FileDialogs> files,
    Path suggested,
    Supplier<Argon2Cost> cost,
    Pulse pulse,
    WindowFace face) {

  /** Of a window that remembers nothing. */
  Setup(
      Language language,
      Function<Texts, FileDialogs> files,
      Path suggested,
      Supplier<Argon2Cost> cost) {
    this(language, files, suggested, cost, new SystemPulse(), new WindowFace(null));
  }
}
