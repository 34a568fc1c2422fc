package org.letapis.ui.settings.keys;

import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.words.WordsEntry;
import org.letapis.ui.kit.words.WordsGrid;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.keys.page.WordsPaper;
import org.letapis.vault.words.RecoveryWords;

/**
 * Recovery words are shown to be written down, then typed in from the paper; only then they count.
 * Buttons: {@code words-written}, {@code words-again}, {@code words-keep}; {@code words-trouble}
 * says what is wrong.
 */
final class WordsFlow {

  private static final double WIDTH = 50;

  private final SettingsTools tools;
  private final KeysModel model;
  private final Label trouble = new Label();
  private @Nullable RecoveryWords words = RecoveryWords.random();
  private @Nullable Modal open;

  WordsFlow(SettingsTools tools, KeysModel model) {
    this.tools = tools;
    this.model = model;
    trouble.setId("words-trouble");
    trouble.getStyleClass().add("lt-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
  }

  void begin() {
    show();
  }

  private void show() {
    RecoveryWords shown = words;
    if (shown == null) {
      return;
    }
    Controls controls = tools.controls();
    VBox content =
        new VBox(
            controls.paragraph("keys.recovery.write-down"),
            new WordsGrid(shown.words()),
            controls.hint("keys.recovery.english"),
            controls.hint("keys.recovery.keep-safe"));
    Modal modal = modal("keys.recovery.show-title", content);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, this::drop);
    modal.button("words-print", "keys.paper.print", Modal.Kind.PLAIN, () -> print(shown));
    modal.button("words-written", "keys.recovery.written", Modal.Kind.DEFAULT, this::askBack);
    open(modal);
  }

  /** On paper alone: no file of it is offered, and the queue of the printer is warned of. */
  private void print(RecoveryWords shown) {
    tools
        .papers()
        .showSecret(
            "keys.paper.title",
            () -> WordsPaper.of(shown.words(), tools.controls().texts().labels()));
  }

  private void askBack() {
    Controls controls = tools.controls();
    WordsEntry entry = new WordsEntry(controls, WordsGrid.ROWS, false);
    trouble.setVisible(false);
    VBox content = new VBox(controls.paragraph("keys.recovery.type-back"), entry, trouble);
    Modal modal = modal("keys.recovery.back-title", content);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, this::drop);
    modal.button("words-again", "keys.recovery.show-again", Modal.Kind.PLAIN, this::show);
    modal.button("words-keep", "keys.recovery.use", Modal.Kind.DEFAULT, () -> check(entry));
    entry.onFull(() -> check(entry));
    modal.focus(entry.getChildren().get(1));
    open(modal);
  }

  private void check(WordsEntry entry) {
    RecoveryWords expected = words;
    if (expected == null) {
      return;
    }
    OptionalInt other = entry.firstOther(expected.words());
    if (other.isPresent()) {
      entry.mark(other.getAsInt());
      trouble.textProperty().unbind();
      trouble
          .textProperty()
          .bind(tools.controls().texts().of("keys.recovery.not-that-word", other.getAsInt()));
      trouble.setVisible(true);
      return;
    }
    RecoveryWords typed = entry.typed();
    entry.clear();
    drop();
    model
        .setWords(typed)
        .then(done -> tools.dialogs().info("keys.heading.recovery", "keys.recovery.counts"));
  }

  private Modal modal(String title, VBox content) {
    return tools.dialogs().modal(title, content).width(WIDTH);
  }

  private void open(Modal next) {
    close();
    open = next;
    next.open();
  }

  private void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** Closes what is open and wipes the words. */
  void drop() {
    close();
    if (words != null) {
      words.close();
      words = null;
    }
  }
}
