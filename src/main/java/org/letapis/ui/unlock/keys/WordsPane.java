package org.letapis.ui.unlock.keys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.words.WordsEntry;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.vault.Opener;
import org.letapis.vault.words.RecoveryWords;
import org.letapis.vault.words.WordsProblem;

/** Opens with the words from paper. Ids: those of {@link WordsEntry}, {@code words-open}. */
final class WordsPane extends VBox {

  /** Words one under the other: three columns fit in the card. */
  private static final int ROWS = 8;

  private final UnlockTools tools;
  private final UnlockFrame frame;
  private final WordsEntry entry;

  WordsPane(UnlockTools tools, UnlockFrame frame) {
    this.tools = tools;
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    FolderField folder = new FolderField("words-folder", "unlock.folder", controls, tools.files());
    folder.textProperty().bindBidirectional(frame.folderProperty());
    entry = new WordsEntry(controls, ROWS, true);
    entry.onFull(this::open);
    Button open =
        Controls.wide(controls.primary("words-open", "unlock.open", Feather.UNLOCK, this::open));
    getChildren().addAll(folder, controls.hint("unlock.words-hint"), entry, open);
    Focus.give(this, entry::focus);
  }

  private void open() {
    Optional<Path> folder = frame.folder();
    OptionalInt wrong = entry.firstWrong();
    if (folder.isEmpty()) {
      frame.complain("unlock.folder-missing");
    } else if (wrong.isPresent()) {
      frame.complain(WordsProblem.UNKNOWN.code(), wrong.getAsInt());
      entry.mark(wrong.getAsInt());
    } else {
      open(folder.get());
    }
  }

  private void open(Path folder) {
    RecoveryWords words;
    try {
      words = entry.typed();
    } catch (Problem wrong) {
      frame.complain(wrong.code().code(), wrong.details().toArray());
      return;
    }
    frame.run(
        progress -> {
          try (words) {
            Runnable enter = tools.doors().open(folder, new Opener.Words(words), progress);
            return () -> {
              entry.clear();
              enter.run();
            };
          }
        });
  }
}
