package org.letapis.ui.settings.backup;

import javafx.beans.binding.StringBinding;
import org.letapis.ui.kit.text.Texts;

/** Bytes as people read them, in the language on screen. */
final class Sizes {

  private static final long KIB = 1 << 10;
  private static final long MIB = 1 << 20;

  private Sizes() {}

  static StringBinding of(long bytes, Texts texts) {
    return bytes >= MIB
        ? texts.of("kit.form.size-mib", (double) bytes / MIB)
        : texts.of("kit.form.size-kib", Math.max(1, bytes / KIB));
  }
}
