package org.letapis.ui.kit.words;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.vault.words.RecoveryWords;
import org.letapis.vault.words.WordList;

/**
 * Twenty-four fields for recovery words, {@code words-<number>}, with the words of the list offered
 * while somebody types. Four letters are enough; a space goes on; a field is red when no word of
 * the list begins so.
 */
public final class WordsEntry extends GridPane {

  private final List<WordField> fields = new ArrayList<>();
  private Runnable onFull = () -> {};

  /**
   * @param rows how many words stand one under the other
   * @param pasting whether words may be pasted, several at once; never where they are to be typed
   *     from paper to prove that they stand there
   */
  public WordsEntry(Controls controls, int rows, boolean pasting) {
    getStyleClass().addAll("lt-words", "lt-words-entry");
    for (int i = 0; i < RecoveryWords.COUNT; i++) {
      int number = i + 1;
      WordField field = new WordField(this, i, pasting);
      field.setId("words-" + number);
      field.accessibleTextProperty().bind(controls.texts().of("kit.words.field", number));
      Label label = Controls.styled(new Label(Integer.toString(number)), "lt-word-number");
      label.setLabelFor(field);
      GridPane.setHgrow(field, Priority.ALWAYS);
      add(label, i / rows * 2, i % rows);
      add(field, i / rows * 2 + 1, i % rows);
      fields.add(field);
    }
  }

  /** What happens when Enter is pressed in the last field. */
  public void onFull(Runnable action) {
    onFull = action;
  }

  /** Number, from 1, of the first field that holds no word of the list; empty when all do. */
  public OptionalInt firstWrong() {
    return IntStream.range(0, fields.size())
        .filter(i -> WordList.find(fields.get(i).typed()).isEmpty())
        .map(i -> i + 1)
        .findFirst();
  }

  /** Whether nothing is typed anywhere. */
  public boolean isEmpty() {
    return fields.stream().allMatch(field -> field.typed().isEmpty());
  }

  /** Number, from 1, of the first field that holds another word than these; empty when none. */
  public OptionalInt firstOther(List<String> words) {
    return IntStream.range(0, fields.size())
        .filter(i -> !meansOnly(fields.get(i).typed(), words.get(i)))
        .map(i -> i + 1)
        .findFirst();
  }

  private static boolean meansOnly(String typed, String word) {
    OptionalInt number = WordList.find(typed);
    return number.isPresent() && WordList.all().get(number.getAsInt()).equals(word);
  }

  /** Gives a field the keyboard and shows it as wrong; a number from 1. */
  public void mark(int number) {
    WordField field = fields.get(number - 1);
    field.mark();
    field.requestFocus();
    field.selectAll();
  }

  /**
   * The words that are typed; they stay in the fields. To be closed by the caller.
   *
   * @throws Problem when they are not 24 words that fit together
   */
  public RecoveryWords typed() {
    CharBuffer all =
        CharBuffer.allocate(fields.stream().mapToInt(field -> field.typed().length() + 1).sum());
    fields.forEach(field -> all.put(field.typed()).put(' '));
    try {
      return RecoveryWords.ofTyped(all.array());
    } finally {
      Arrays.fill(all.array(), '\0');
    }
  }

  public void clear() {
    fields.forEach(WordField::clear);
  }

  /** Gives the first field the keyboard. */
  public void focus() {
    fields.getFirst().requestFocus();
  }

  /** Goes on after a field. */
  void next(int field) {
    if (field + 1 < fields.size()) {
      fields.get(field + 1).requestFocus();
    } else {
      onFull.run();
    }
  }

  /** Puts pasted words into the fields from one on, and drops all else. */
  void spread(int from, String pasted) {
    String[] words = pasted.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
    int at = from;
    for (String word : words) {
      if (!word.isEmpty() && at < fields.size()) {
        fields.get(at++).setText(word);
      }
    }
    fields.get(Math.min(at, fields.size() - 1)).requestFocus();
  }
}
