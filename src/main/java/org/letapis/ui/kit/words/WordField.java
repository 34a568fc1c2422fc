package org.letapis.ui.kit.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.vault.words.WordList;

/** One field for one word of the list. */
final class WordField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int OFFERED = 6;
  private static final int LONGEST = 8;

  private final WordsEntry entry;
  private final int index;
  private final boolean pasting;
  private final TypeAhead<String> offers;

  WordField(WordsEntry entry, int index, boolean pasting) {
    this.entry = entry;
    this.index = index;
    this.pasting = pasting;
    setPrefColumnCount(LONGEST);
    offers = new TypeAhead<>(this, WordField::offer, this::take);
    textProperty()
        .addListener(
            (o, before, now) ->
                show(!typed().isEmpty() && WordList.completing(typed(), 1).isEmpty()));
    addEventFilter(KeyEvent.KEY_TYPED, this::space);
    addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    focusedProperty()
        .addListener(
            (o, before, now) -> {
              if (!now) {
                complete();
              }
            });
  }

  private static void offer(String typed, Consumer<List<TypeAhead.Offer<String>>> tell) {
    List<String> words = typed.isEmpty() ? List.of() : WordList.completing(typed, OFFERED);
    tell.accept(words.stream().map(w -> new TypeAhead.Offer<>(w, w, "", false)).toList());
  }

  String typed() {
    return getText() == null ? "" : getText().strip().toLowerCase(Locale.ROOT);
  }

  private boolean isWord() {
    return WordList.find(typed()).isPresent();
  }

  /** Four letters are enough: the rest is added when the field is left. */
  private void complete() {
    WordList.find(typed()).ifPresent(number -> setQuietly(WordList.all().get(number)));
    show(!typed().isEmpty() && !isWord());
  }

  private void setQuietly(String word) {
    if (!word.equals(getText())) {
      offers.quiet(() -> setText(word));
    }
  }

  private void take(String word) {
    setQuietly(word);
    entry.next(index);
  }

  private void space(KeyEvent event) {
    if (!event.getCharacter().isEmpty() && !Character.isLetter(event.getCharacter().charAt(0))) {
      // Words hold letters only; a space ends one.
      if (!Character.isISOControl(event.getCharacter().charAt(0))) {
        event.consume();
      }
      if (event.getCharacter().equals(" ") && isWord()) {
        entry.next(index);
      }
    }
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (isWord()) {
        entry.next(index);
      } else {
        mark();
      }
    }
  }

  void mark() {
    show(true);
  }

  private void show(boolean wrong) {
    pseudoClassStateChanged(WRONG, wrong);
  }

  /** Pasted words are spread over the fields, or refused. */
  @Override
  public void paste() {
    String pasted = pasting ? Clipboard.getSystemClipboard().getString() : null;
    if (pasted != null) {
      entry.spread(index, pasted);
    }
  }

  /** Nothing of a secret goes to the clipboard. */
  @Override
  public void copy() {}

  @Override
  public void cut() {}
}
