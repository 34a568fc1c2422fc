package org.letapis.ui.kit.control;

import java.util.Collection;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.text.Texts;

/** One of some values, shown in words, which are said anew when the language changes. */
public final class WordedBox<T> extends ComboBox<T> {

  private final Function<T, String> words;

  /** Held here alone: what is shown of a casebook must not outlive it. */
  private final ChangeListener<Language> sayAgain;

  /**
   * @param words what a value is called in the language on screen
   */
  public WordedBox(
      String id, Texts texts, Collection<? extends T> values, Function<T, String> words) {
    this.words = words;
    this.sayAgain = (o, before, now) -> say();
    setId(id);
    setMaxWidth(Double.MAX_VALUE);
    getItems().setAll(values);
    setConverter(new Words());
    say();
    texts.languageProperty().addListener(new WeakChangeListener<>(sayAgain));
  }

  /** New cells, since setting values anew would tell everybody that they changed. */
  private void say() {
    setButtonCell(new WordedCell());
    setCellFactory(list -> new WordedCell());
  }

  private final class WordedCell extends ListCell<T> {

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(value == null || empty ? "" : words.apply(value));
    }
  }

  /** For what reads a value aloud. */
  private final class Words extends StringConverter<T> {

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String typed) {
      return getValue();
    }
  }
}
