package org.letapis.ui.settings.custom;

import java.util.Optional;
import javafx.scene.control.Label;
import org.letapis.ui.kit.control.Controls;

/** Says that people named something differently at the same time: {@code custom-others}. */
final class Contested {

  private Contested() {}

  /** The words; nothing where all agree. */
  static Optional<Label> hint(Controls controls, String others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Label hint = Controls.styled(controls.paragraph("custom.others", others), "lt-caution");
    hint.setId("custom-others");
    return Optional.of(hint);
  }
}
