package org.letapis.ui.kit.words;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.letapis.ui.kit.control.Controls;
import org.letapis.vault.words.RecoveryWords;

/**
 * The words to be written down, numbered, in four columns read downwards: {@code word-<number>}.
 * They are labels, so nothing can be marked and copied.
 */
public final class WordsGrid extends GridPane {

  /** How many words stand one under the other. */
  public static final int ROWS = 6;

  public WordsGrid(List<String> words) {
    getStyleClass().add("lt-words");
    for (int i = 0; i < RecoveryWords.COUNT; i++) {
      Label number = Controls.styled(new Label(Integer.toString(i + 1)), "lt-word-number");
      Label word = Controls.styled(new Label(words.get(i)), "lt-word");
      word.setId("word-" + (i + 1));
      number.setLabelFor(word);
      add(number, i / ROWS * 2, i % ROWS);
      add(word, i / ROWS * 2 + 1, i % ROWS);
    }
  }
}
