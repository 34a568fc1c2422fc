package org.letapis.ui.kit.control;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.text.Texts;

/** A field to search with: tells what is typed once typing pauses; Escape empties it. */
public final class SearchField extends CustomTextField {

  private static final Duration PAUSE = Duration.millis(150);

  /**
   * @param onSearch gets the words, trimmed; empty for everything
   */
  public SearchField(String id, String promptKey, Texts texts, Consumer<String> onSearch) {
    setId(id);
    promptTextProperty().bind(texts.of(promptKey));
    accessibleTextProperty().bind(texts.of(promptKey));
    setLeft(Controls.icon(Feather.SEARCH));
    getStyleClass().add("lt-search");
    Debounce debounce = new Debounce(PAUSE, () -> onSearch.accept(words()));
    textProperty().addListener((o, before, now) -> debounce.poke());
    setOnAction(e -> debounce.flush());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !words().isEmpty()) {
            event.consume();
            clear();
          }
        });
  }

  /** What is typed, trimmed. */
  public String words() {
    return getText() == null ? "" : getText().strip();
  }
}
