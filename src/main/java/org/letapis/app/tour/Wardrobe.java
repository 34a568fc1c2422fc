package org.letapis.app.tour;

import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;

/** How the window is made to look, and what its casebook holds; on the JavaFX thread. */
public interface Wardrobe {

  /**
   * @param zoom size of letters in percent
   */
  void wear(Language language, Appearance appearance, int zoom);

  /** The casebook that is open. */
  Casebook casebook();

  /** Shows a record. */
  void open(RecordId record, String type);
}
