package org.letapis.ui.kit.text;

import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * What JavaFX remembers of texts that were on screen: the last 65,536 characters laid out, in one
 * table of the whole process, so that the same text need not be laid out twice.
 */
public final class LaidOutText {

  /** So many texts, of so many characters each, are more than the table holds. */
  private static final int TEXTS = 500;

  /** Those of more than 256 are not kept at all. */
  private static final int LENGTH = 200;

  private LaidOutText() {}

  /** Has everything pushed out of it. Takes a fraction of a second; for the JavaFX thread. */
  public static void forget() {
    for (int i = 0; i < TEXTS; i++) {
      Text text = new Text(String.format(Locale.ROOT, "%0" + LENGTH + "d", i));
      text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // As labels have it.
      text.getLayoutBounds();
    }
  }
}
